import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

const all = '__typename ... on Open { label } ... on Copy { left } ... on Share { right }';
const open = { __typename: 'Open', label: 'open' };
const copy = { __typename: 'Copy', left: 'copy' };
const share = { __typename: 'Share', right: 'share' };

export const partialAbstract: Feature = {
  name: 'partial-abstract',
  title: 'Unions and interfaces whose members differ per subgraph',
  subgraphs,
  cases: [
    {
      id: 'PART-01',
      shows: 'A subgraph is not asked about members of a union that it does not know.',
      query: `{ leftActions { ${all} } rightActions { ${all} } }`,
      data: { leftActions: [open, copy], rightActions: [open, share] },
      fetches: 2,
    },
    {
      id: 'PART-02',
      shows: 'A fragment only on a member that the subgraph does not know leaves empty objects.',
      query: '{ leftActions { ... on Share { right } } rightActions { ... on Copy { left } __typename } }',
      data: { leftActions: [{}, {}], rightActions: [{ __typename: 'Open' }, { __typename: 'Share' }] },
    },
    {
      id: 'PART-03',
      shows: 'A union below a shared object knows the members of the subgraph the way leads through.',
      query: `{ leftFrame { bar { actions { ${all} } } } rightFrame { bar { actions { ${all} } } } }`,
      data: { leftFrame: { bar: { actions: [open, copy] } }, rightFrame: { bar: { actions: [open, share] } } },
      differs: 'it does not ask about members that the other subgraph does not know',
      pending: 'it does not ask about members that the other subgraph does not know',
    },
    {
      id: 'PART-04',
      shows: 'A union below a shared root is asked of one subgraph, about the members that it knows.',
      query: `{ frame { bar { actions { ${all} } } } anyAction { ${all} } }`,
      data: { frame: { bar: { actions: [open] } }, anyAction: open },
    },
    {
      id: 'PART-05',
      shows: 'Behind an entity call the members of the called subgraph count.',
      query: `{ leftFrame { rightBar { actions { ${all} } } bar { actions { __typename } } } }`,
      data: {
        leftFrame: {
          rightBar: { actions: [share, open] },
          bar: { actions: [{ __typename: 'Open' }, { __typename: 'Copy' }] },
        },
      },
    },
    {
      id: 'PART-06',
      shows: 'An interface fragment counts by the supergraph: a type that implements it only elsewhere is met as well.',
      query: '{ pets { name ... on Animal { legs } } }',
      data: { pets: [{ name: 'Mis', legs: 4 }, { name: 'Wanda' }] },
    },
    {
      id: 'PART-07',
      shows:
        'The same from the other side: an animal that is a pet only in the other subgraph has its name from there.',
      query: '{ animals { legs ... on Pet { name } __typename } }',
      data: {
        animals: [
          { legs: 4, name: 'Mis', __typename: 'Cat' },
          { legs: 3, name: 'King', __typename: 'Dog' },
        ],
      },
    },
    {
      id: 'PART-08',
      shows: 'Interface fragments in a union, one inside the other.',
      query: '{ found { ... on Animal { legs ... on Pet { name ... on Cat { lives } } } ... on Open { label } } }',
      data: { found: [{ legs: 3, name: 'King' }, { legs: 4, name: 'Mis', lives: 9 }, { label: 'open' }] },
    },
    {
      id: 'PART-09',
      shows: 'A fragment that no object of the type can meet is left out.',
      query: '{ cat { name ... on Pet { ... on Animal { legs } } } pets { ... on Animal { __typename } } }',
      data: { cat: { name: 'Mis', legs: 4 }, pets: [{ __typename: 'Cat' }, {}] },
    },
  ],
};
