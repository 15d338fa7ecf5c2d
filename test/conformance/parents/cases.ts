import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const parents: Feature = {
  name: 'parents',
  title: 'Child types: reached through the entity that holds them',
  subgraphs,
  cases: [
    {
      id: 'PARENT-01',
      shows: 'A field of an object without a key is fetched through its parent.',
      query: '{ shops { shelf { goods } } }',
      data: { shops: [{ shelf: { goods: ['goods of a/1'] } }] },
    },
    {
      id: 'PARENT-02',
      shows: 'Two steps above: the parts of a detail come from two subgraphs through the shop.',
      query: '{ shops { shelf { detail { width color } id } } }',
      data: { shops: [{ shelf: { detail: { width: 30, color: 'red' }, id: 'x' } }] },
    },
    {
      id: 'PARENT-03',
      shows: 'Through the parent to another entity and back to the first.',
      query: '{ shops { shelf { maker { name shops { shelf { goods detail { color } } } } } } }',
      data: {
        shops: [
          {
            shelf: {
              maker: { name: 'maker m1', shops: [{ shelf: { goods: ['goods of a/1'], detail: { color: 'red' } } }] },
            },
          },
        ],
      },
    },
    {
      id: 'PARENT-04',
      shows: 'A field is nullable in one subgraph and not in the other, in members of a union beside each other.',
      query: '{ accounts { ... on Person { id name } ... on Bot { id photo } } people { id age } bots { id } }',
      data: {
        accounts: [
          { id: 'u1', name: 'Tove' },
          { id: 'b1', photo: 'p' },
        ],
        people: [{ id: 'u1', age: 40 }],
        bots: [{ id: 'b9' }],
      },
    },
    {
      id: 'PARENT-05',
      shows: 'The same union inside itself, with an entity to fill at every depth.',
      query: `{ accounts { ...A ... on Bot { similar { ...A } } } } fragment A on Account { ... on Person { id age } ... on Bot { id } }`,
      data: {
        accounts: [
          { id: 'u1', age: 40 },
          { id: 'b1', similar: [{ id: 'u1', age: 40 }, { id: 'b2' }] },
        ],
      },
    },
  ],
};
