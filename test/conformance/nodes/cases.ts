import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const nodes: Feature = {
  name: 'nodes',
  title: '`node(id)`: an interface that every subgraph knows a part of',
  subgraphs,
  cases: [
    {
      id: 'NODE-01',
      shows: 'A node of each type is filled by the subgraph that owns the type.',
      query:
        '{ a: node(id: "l1") { id ... on Lake { depth name } } b: node(id: "r1") { ... on River { name } __typename } }',
      data: { a: { id: 'l1', depth: 9, name: 'lake l1' }, b: { name: 'river r1', __typename: 'River' } },
    },
    {
      id: 'NODE-02',
      shows: 'A list of nodes of several types, one of them not there.',
      query:
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Lake { depth } ... on River { into { id } } } }',
      variables: { ids: ['r2', 'x', 'l2', 'r1', 'l2'] },
      data: {
        nodes: [
          { __typename: 'River', id: 'r2', into: { id: 'r9' } },
          null,
          { __typename: 'Lake', id: 'l2', depth: 9 },
          { __typename: 'River', id: 'r1', into: { id: 'r9' } },
          { __typename: 'Lake', id: 'l2', depth: 9 },
        ],
      },
    },
    {
      id: 'NODE-03',
      shows: 'An interface that the first subgraph does not know.',
      query: '{ nodes(ids: ["l1", "r1"]) { ... on Named { name } } }',
      data: { nodes: [{ name: 'lake l1' }, { name: 'river r1' }] },
    },
    {
      id: 'NODE-04',
      shows: 'A node leads to a node.',
      query: '{ node(id: "r1") { ... on River { into { __typename ... on River { name } } } } lake { depth } }',
      data: { node: { into: { __typename: 'River', name: 'river r9' } }, lake: { depth: 9 } },
    },
    {
      id: 'NODE-05',
      shows: 'A node of another type than is asked for is an empty object, one that is not there is null.',
      query: '{ a: node(id: "r1") { ... on Lake { depth } } b: node(id: "x") { ... on Lake { depth } } }',
      data: { a: {}, b: null },
    },
  ],
};
