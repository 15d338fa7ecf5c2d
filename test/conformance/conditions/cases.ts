import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

const yes = { yes: true, no: false };
const four = `query ($p: Boolean!, $q: Boolean!) { suite {
  ... @include(if: $p) { name }
  stars @include(if: $q)
  house { street @include(if: $p) floors @skip(if: $q) }
  ... on Room @include(if: $p) { ... on Suite @include(if: $q) { price } }
} }`;
const use = 'query ($yes: Boolean!, $no: Boolean!)';

export const conditions: Feature = {
  name: 'conditions',
  title: '`@skip` and `@include`',
  subgraphs,
  cases: [
    {
      id: 'COND-01',
      shows: 'On a field of the first subgraph, with all four outcomes.',
      query: `${use} { suite { id a: name @include(if: $yes) b: name @include(if: $no) c: name @skip(if: $no) d: name @skip(if: $yes) } }`,
      variables: yes,
      data: { suite: { id: 'r1', a: 'East', c: 'East' } },
    },
    {
      id: 'COND-02',
      shows: 'On a field behind an entity call: what is left out is not fetched.',
      query: `${use} { suite { id never @include(if: $no) stars @skip(if: $yes) vain @include(if: $no) } }`,
      variables: yes,
      data: { suite: { id: 'r1' } },
      fetches: 1,
    },
    {
      id: 'COND-03',
      shows: 'With defaults of the operation.',
      query:
        'query ($on: Boolean = true, $off: Boolean = false) { suite { name price @include(if: $on) vain @include(if: $off) never @skip(if: $on) } }',
      data: { suite: { name: 'East', price: 300 } },
    },
    {
      id: 'COND-04',
      shows: 'The default of the operation gives way to the variable.',
      query: 'query ($on: Boolean = true) { suite { name price @include(if: $on) } }',
      variables: { on: false },
      data: { suite: { name: 'East' } },
      fetches: 1,
    },
    {
      id: 'COND-05',
      shows: 'On an entity field whose own fields lie elsewhere.',
      query: `${use} { suite { a: house @include(if: $yes) { street } b: house @include(if: $no) { vain } } }`,
      variables: yes,
      data: { suite: { a: { street: 'Quay' } } },
    },
    {
      id: 'COND-06',
      shows: 'On fragments of types and named ones.',
      query: `query ($yes: Boolean!) { rooms { ... on Suite @include(if: $yes) { stars } ... on Cell @skip(if: $yes) { stars } ...N @include(if: $yes) ...M @skip(if: $yes) } }
        fragment N on Room { name } fragment M on Suite { never }`,
      variables: { yes: true },
      data: { rooms: [{ stars: 5, name: 'East' }, { name: 'West' }] },
    },
    {
      id: 'COND-07',
      shows: 'Both on one field: it is there only when neither takes it away.',
      query: `${use} { suite { a: stars @skip(if: $no) @include(if: $yes) b: stars @skip(if: $yes) @include(if: $yes) c: stars @skip(if: $no) @include(if: $no) d: stars @skip(if: $yes) @include(if: $no) } }`,
      variables: yes,
      data: { suite: { a: 5 } },
    },
    {
      id: 'COND-08',
      shows: 'Conditions inside conditions.',
      query: `query ($yes: Boolean!) { suite { ... @include(if: $yes) { name ... @skip(if: $yes) { vain } ... @include(if: $yes) { house @include(if: $yes) { floors street @skip(if: $yes) } } } } }`,
      variables: { yes: true },
      data: { suite: { name: 'East', house: { floors: 5 } } },
    },
    {
      id: 'COND-09',
      shows: 'The same field with and without a condition is there.',
      query: `query ($no: Boolean!) { suite { stars @include(if: $no) stars house @include(if: $no) { vain } house { street } } }`,
      variables: { no: false },
      data: { suite: { stars: 5, house: { street: 'Quay' } } },
    },
    {
      id: 'COND-10',
      shows: 'The same field under two conditions, one of which holds; its fields are those of the one that holds.',
      query: `${use} { suite { house @include(if: $yes) { street } name house @include(if: $no) { vain } house @skip(if: $no) { floors } } }`,
      variables: yes,
      data: { suite: { house: { street: 'Quay', floors: 5 }, name: 'East' } },
    },
    {
      id: 'COND-11',
      shows: 'A required field is fetched for what needs it, though the client leaves it out.',
      query: `query ($no: Boolean!) { suite { size @include(if: $no) price } }`,
      variables: { no: false },
      data: { suite: { price: 300 } },
    },
    {
      id: 'COND-12',
      shows: 'A key is fetched for what needs it, though the client leaves it out.',
      query: `${use} { suite { id @skip(if: $yes) stars house { id @include(if: $no) street } } }`,
      variables: yes,
      data: { suite: { stars: 5, house: { street: 'Quay' } } },
    },
    {
      id: 'COND-13',
      shows: 'Everything of an object is left out: it is an empty object.',
      query: `${use} { suite { stars @include(if: $no) } rooms { name @skip(if: $yes) } }`,
      variables: yes,
      data: { suite: {}, rooms: [{}, {}] },
    },
    {
      id: 'COND-14',
      shows: 'Everything of the question is left out: the answer is an empty object, and nothing is fetched.',
      query: `${use} { suite @skip(if: $yes) { id } second @include(if: $no) }`,
      variables: yes,
      data: {},
      fetches: 0,
    },
    {
      id: 'COND-15',
      shows: 'On root fields of two subgraphs: only what is asked for is fetched.',
      query: `${use} { first @include(if: $yes) second @include(if: $no) }`,
      variables: yes,
      data: { first: 1 },
      fetches: 1,
    },
    {
      id: 'COND-16',
      shows: 'Written out as true and false instead of variables.',
      query:
        '{ suite { a: stars @include(if: true) b: vain @include(if: false) never @skip(if: true) name @skip(if: false) } second @skip(if: true) }',
      data: { suite: { a: 5, name: 'East' } },
      fetches: 2,
    },
    {
      id: 'COND-17',
      shows: 'On `__typename`, and on a field beside it.',
      query: `${use} { suite { __typename @skip(if: $yes) t: __typename @include(if: $yes) stars } __typename @include(if: $no) }`,
      variables: yes,
      data: { suite: { t: 'Suite', stars: 5 } },
    },
    {
      id: 'COND-18',
      shows: 'On mutations: one that is left out does not run.',
      query: 'mutation ($yes: Boolean!) { paint @skip(if: $yes) clean @include(if: $yes) }',
      variables: { yes: true },
      data: { clean: 2 },
    },
    {
      id: 'COND-19',
      shows: 'One question for four cases, which share a plan: both variables true.',
      query: four,
      variables: { p: true, q: true },
      data: { suite: { name: 'East', stars: 5, house: { street: 'Quay' }, price: 300 } },
    },
    {
      id: 'COND-20',
      shows: 'One question for four cases, which share a plan: the first one true.',
      query: four,
      variables: { p: true, q: false },
      data: { suite: { name: 'East', house: { street: 'Quay', floors: 5 } } },
    },
    {
      id: 'COND-21',
      shows: 'One question for four cases, which share a plan: the second one true.',
      query: four,
      variables: { p: false, q: true },
      data: { suite: { stars: 5, house: {} } },
    },
    {
      id: 'COND-22',
      shows: 'One question for four cases, which share a plan: both false.',
      query: four,
      variables: { p: false, q: false },
      data: { suite: { house: { floors: 5 } } },
    },
  ],
};
