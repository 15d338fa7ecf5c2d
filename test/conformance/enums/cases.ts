import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const enums: Feature = {
  name: 'enums',
  title: 'Enums that differ between subgraphs',
  subgraphs,
  cases: [
    {
      id: 'ENUM-01',
      shows: 'Of an enum that only goes out, each subgraph may answer values that the other does not know.',
      query: '{ repaired { color } bikes { color } }',
      data: { repaired: [{ color: 'RED' }, { color: 'GREEN' }], bikes: [{ color: 'RED' }, { color: 'RED' }] },
    },
    {
      id: 'ENUM-02',
      shows: 'Of an enum that only comes in, the values that all subgraphs know can be given.',
      query: 'query ($size: Size!) { sized(size: $size) fits(size: LARGE) }',
      variables: { size: 'LARGE' },
      data: { sized: 'sales LARGE', fits: 'garage LARGE' },
    },
    {
      id: 'ENUM-03',
      shows: 'A value that only one subgraph knows is refused when it is written in the document.',
      query: '{ sized(size: SMALL) }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
    {
      id: 'ENUM-04',
      shows: 'A value that only one subgraph knows is refused as a variable.',
      query: 'query ($size: Size!) { sized(size: $size) }',
      variables: { size: 'SMALL' },
      data: undefined,
      errors: [{ code: 'BAD_USER_INPUT' }],
    },
    {
      id: 'ENUM-05',
      shows: 'An enum goes in and out of one subgraph.',
      query: 'query ($state: State) { states(state: $state) all: states bikes { gear state } }',
      variables: { state: 'WORN' },
      data: {
        states: ['WORN'],
        all: ['NEW', 'WORN'],
        bikes: [
          { gear: 'LOW', state: 'NEW' },
          { gear: 'HIGH', state: 'WORN' },
        ],
      },
    },
    {
      id: 'ENUM-06',
      shows: 'Enums reach a subgraph inside lists and input objects, as text of the document and as variables.',
      query: `query ($size: Size!, $wish: Wish) {
        a: choose(sizes: [LARGE, $size], by: { gear: HIGH, size: $size })
        b: choose(by: $wish) }`,
      variables: { size: 'LARGE', wish: { size: 'LARGE', gear: 'LOW' } },
      data: {
        a: '{"sizes":["LARGE","LARGE"],"by":{"gear":"HIGH","size":"LARGE"}}',
        b: '{"by":{"gear":"LOW","size":"LARGE"}}',
      },
    },
    {
      id: 'ENUM-07',
      shows: 'Introspection tells of an enum that goes out all values, of one that comes in the common ones.',
      query: '{ out: __type(name: "Color") { enumValues { name } } in: __type(name: "Size") { enumValues { name } } }',
      data: {
        out: { enumValues: [{ name: 'RED' }, { name: 'GREEN' }, { name: 'BLUE' }] },
        in: { enumValues: [{ name: 'LARGE' }] },
      },
    },
  ],
};
