import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const unplannable: Feature = {
  name: 'unplannable',
  title: 'Operations that no subgraph can answer',
  subgraphs,
  cases: [
    {
      id: 'PLAN-01',
      shows: 'A field that nobody can answer is an error, not a silent null.',
      query: '{ hollow { field } }',
      data: undefined,
      errors: [{ code: 'OPERATION_NOT_PLANNED' }],
      fetches: 0,
      differs: 'it answers null without an error',
    },
    {
      id: 'PLAN-02',
      shows: 'The same through the subgraph that has the field is answered.',
      query: '{ solid { id field } first }',
      data: { solid: { id: 'n1', field: 'foo' }, first: 'first' },
    },
    {
      id: 'PLAN-03',
      shows: 'A fragment on a type finds it through an interface key that cannot be resolved.',
      query: '{ product { ... on Bread { id name } } }',
      data: { product: { id: 'p1', name: 'rye' } },
    },
    {
      id: 'PLAN-04',
      shows:
        'A key that is external for another type in each subgraph cannot be asked through the interface: an error.',
      query: '{ node(id: "a1") { id } }',
      data: undefined,
      errors: [{ code: 'OPERATION_NOT_PLANNED' }],
      differs: 'its error has no code that tells why',
    },
    {
      id: 'PLAN-05',
      shows: 'By the types it can be asked, each where its key is not external.',
      query: '{ a: node(id: "a1") { ... on Account { id name } } c: node(id: "c1") { ... on Chat { id text } } }',
      data: { a: { id: 'a1', name: 'Ann' }, c: { id: 'c1', text: 'hi' } },
    },
    {
      id: 'PLAN-06',
      shows: 'The names of the types can be asked, and fragments that are not met leave empty objects.',
      query:
        '{ a: node(id: "a1") { __typename } c: node(id: "c1") { __typename } x: node(id: "a1") { ... on Chat { id } } }',
      data: { a: { __typename: 'Account' }, c: { __typename: 'Chat' }, x: {} },
    },
    {
      id: 'PLAN-07',
      shows: 'From the one to the other and back by their keys.',
      query: '{ chat(id: "c1") { id text account { id chats { text } } } account(id: "a1") { chats { id } } }',
      data: {
        chat: { id: 'c1', text: 'hi', account: { id: 'a1', chats: [{ text: 'hi' }] } },
        account: { chats: [{ id: 'c1' }] },
      },
    },
  ],
};
