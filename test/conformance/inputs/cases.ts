import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

const invalid = [{ code: 'GRAPHQL_VALIDATION_FAILED' }];

export const inputs: Feature = {
  name: 'inputs',
  title: 'Arguments, variables and input types that differ between subgraphs',
  subgraphs,
  cases: [
    {
      id: 'INPUT-01',
      shows: 'The fields that both subgraphs know of an input type can be given.',
      query: '{ left(filter: { first: 1 }) right(filter: { skip: true, first: 2 }) }',
      data: { left: '{"filter":{"first":1,"skip":false}}', right: '{"filter":{"first":2,"skip":true}}' },
    },
    {
      id: 'INPUT-02',
      shows: 'A field that only the asked subgraph knows is refused in the document.',
      query: '{ left(filter: { first: 1, after: 2 }) }',
      data: undefined,
      errors: invalid,
    },
    {
      id: 'INPUT-03',
      shows: 'A field that only one subgraph knows is refused in a variable.',
      query: 'query ($filter: Filter!) { right(filter: $filter) }',
      variables: { filter: { first: 1, until: 2 } },
      data: undefined,
      errors: [{ code: 'BAD_USER_INPUT' }],
    },
    {
      id: 'INPUT-04',
      shows: 'An argument that only one subgraph of a shared field knows is refused.',
      query: '{ shared(filter: { first: 1 }, extra: 2) }',
      data: undefined,
      errors: invalid,
    },
    {
      id: 'INPUT-05',
      shows: 'Variables stand deep inside objects and lists.',
      query: `query ($level: Int!, $row: [Int!]!) {
        nested(deep: { level: $level, inner: [{ label: "x" }, { level: $level }] }, many: [[1], $row, []]) }`,
      variables: { level: 9, row: [2, 3] },
      data: {
        nested: '{"deep":{"level":9,"inner":[{"level":7,"label":"x"},{"level":9}]},"many":[[1],[2,3],[]]}',
      },
    },
    {
      id: 'INPUT-06',
      shows: 'Null is sent where it is given, as text and as a variable, and is not the same as nothing.',
      query: `query ($deep: Deep, $label: String) {
        a: nested(deep: null) b: nested(deep: $deep) c: nested d: nested(deep: { label: $label }) }`,
      variables: { deep: null },
      data: {
        a: '{"deep":null}',
        b: '{"deep":null}',
        c: '{"deep":{"level":3}}',
        d: '{"deep":{"level":7}}',
      },
    },
    {
      id: 'INPUT-07',
      shows: 'A default of the operation holds where a variable is not given, at an entity call as well.',
      query: 'query ($filter: Filter = { first: 5 }) { item { found(filter: $filter) } left(filter: $filter) }',
      data: {
        item: { found: 'i1 {"filter":{"first":5,"skip":false},"ids":["z"]}' },
        left: '{"filter":{"first":5,"skip":false}}',
      },
    },
    {
      id: 'INPUT-08',
      shows: 'The same field of an entity is asked twice with other arguments.',
      query: 'query ($ids: [ID!]) { item { a: found(ids: $ids) b: found(ids: ["q"]) id } }',
      variables: { ids: ['y', 1] },
      data: { item: { a: 'i1 {"ids":["y","1"]}', b: 'i1 {"ids":["q"]}', id: 'i1' } },
    },
    {
      id: 'INPUT-09',
      shows: 'A scalar of the subgraph takes any JSON, as text and as a variable.',
      query: 'query ($value: Anything) { a: any(value: $value) b: any(value: { x: [1, "two", null, true] }) }',
      variables: { value: { deep: [{ y: 1.5 }, null] } },
      data: { a: '{"value":{"deep":[{"y":1.5},null]}}', b: '{"value":{"x":[1,"two",null,true]}}' },
    },
    {
      id: 'INPUT-10',
      shows: 'Numbers, texts with quotes and line breaks, and long texts arrive as they were sent.',
      query: `query ($a: Float, $d: String) {
        a: floats(a: $a, b: 1e3, c: 7, d: $d)
        b: floats(a: -0.5, d: "a \\"b\\" \\\\ \\n æ 😀") c: floats(d: """block "quoted" text""") }`,
      variables: { a: 1, d: 'line\nbreak "quote" \\ \u2028 😀' },
      data: {
        a: JSON.stringify({ a: 1, b: 1000, c: '7', d: 'line\nbreak "quote" \\ \u2028 😀' }),
        b: JSON.stringify({ a: -0.5, d: 'a "b" \\ \n æ 😀' }),
        c: '{"d":"block \\"quoted\\" text"}',
      },
    },
    {
      id: 'INPUT-11',
      shows: 'A variable called `representations` is the client’s own and does not meet that of entity calls.',
      query:
        'query ($representations: [ID!], $r: Int) { item { found(ids: $representations) } right(filter: { first: 1 }, limit: $r) }',
      variables: { representations: ['a'], r: 3 },
      data: {
        item: { found: 'i1 {"ids":["a"]}' },
        right: '{"filter":{"first":1,"skip":false},"limit":3}',
      },
      differs: 'it fails on a variable of that name',
    },
    {
      id: 'INPUT-12',
      shows: 'A missing variable that must be there is refused before anything is fetched.',
      query: 'query ($filter: Filter!) { right(filter: $filter) item { id } }',
      data: undefined,
      errors: [{ code: 'BAD_USER_INPUT' }],
      fetches: 0,
    },
  ],
};
