import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const lists: Feature = {
  name: 'lists',
  title: 'Lists, lists of lists, and one entity at many places',
  subgraphs,
  cases: [
    {
      id: 'LIST-01',
      shows: 'Entities in lists of lists are filled, each at its place.',
      query: '{ rows { id taken } }',
      data: {
        rows: [
          [
            { id: 's1', taken: true },
            { id: 's2', taken: true },
          ],
          [],
          [
            { id: 's2', taken: true },
            { id: 's1', taken: true },
            { id: 's1', taken: true },
          ],
        ],
      },
    },
    {
      id: 'LIST-02',
      shows: 'Three lists deep, with nulls at every depth.',
      query: '{ cube { taken id } }',
      data: {
        cube: [[[{ taken: true, id: 's1' }], [null, { taken: true, id: 's2' }]], null, [[], null]],
      },
    },
    {
      id: 'LIST-03',
      shows: 'Null items are skipped and keep their place.',
      query: '{ holes { taken } }',
      data: { holes: [null, [null], [], [{ taken: false }, null, { taken: true }]] },
    },
    {
      id: 'LIST-04',
      shows: 'One entity at many places is right at every one.',
      query: '{ seats { by { name } id } first { taken by { name } } boxes { best { by { id } } seats { taken } } }',
      data: {
        seats: ['s1', 's2', 's1', 's3', 's1'].map((id) => ({ by: id === 's3' ? null : { name: 'name of p1' }, id })),
        first: { taken: true, by: { name: 'name of p1' } },
        boxes: [
          { best: { by: { id: 'p1' } }, seats: [{ taken: true }, { taken: true }] },
          { best: null, seats: null },
        ],
      },
    },
    {
      id: 'LIST-05',
      shows: 'An empty list is an empty list, and nothing is fetched for it.',
      query: '{ empty { taken } }',
      data: { empty: [] },
      fetches: 1,
    },
    {
      id: 'LIST-06',
      shows: 'Lists of lists of numbers.',
      query: '{ numbers }',
      data: { numbers: [[1, null], [], null] },
    },
    {
      id: 'LIST-07',
      shows: 'An entity that holds itself: back and forth between two subgraphs six times.',
      query: '{ first { by { seats { by { seats { by { name } } } } } } }',
      data: {
        first: {
          by: {
            seats: Array.from({ length: 2 }, () => ({
              by: { seats: Array.from({ length: 2 }, () => ({ by: { name: 'name of p1' } })) },
            })),
          },
        },
      },
    },
    {
      id: 'LIST-08',
      shows: 'The same entity below itself with other fields keeps them apart.',
      query: '{ first { by { seats { id } } taken } seats { by { id } } }',
      data: {
        first: { by: { seats: [{ id: 's1' }, { id: 's2' }] }, taken: true },
        seats: ['s1', 's2', 's1', 's3', 's1'].map((id) => ({ by: id === 's3' ? null : { id: 'p1' } })),
      },
    },
    {
      id: 'LIST-09',
      shows: 'Objects without a key in lists, with entities inside at two depths.',
      query: '{ boxes { inner { seats { by { name } } best { taken } } } }',
      data: { boxes: [{ inner: [{ seats: [{ by: { name: 'name of p1' } }], best: { taken: true } }] }, { inner: [] }] },
    },
    {
      id: 'LIST-10',
      shows: 'The same list under two names with other fields.',
      query: '{ a: rows { taken } b: rows { by { id } } }',
      data: {
        a: [[{ taken: true }, { taken: true }], [], [{ taken: true }, { taken: true }, { taken: true }]],
        b: [
          [{ by: { id: 'p1' } }, { by: { id: 'p1' } }],
          [],
          [{ by: { id: 'p1' } }, { by: { id: 'p1' } }, { by: { id: 'p1' } }],
        ],
      },
    },
  ],
};
