import { clientError } from '@community-graph/kit/errors';
import type { Fault, Feature } from '../support/conformanceCase.ts';
import { unusable } from '../support/expectedErrors.ts';
import { subgraphs } from './subgraphs.ts';

const shorter: Fault = async (request, answer) => {
  const { data } = await answer(request);
  return { data: { ...data, stages: (data!['stages'] as object[]).slice(0, 1) } };
};

const away: Fault = () => {
  throw clientError('SUBGRAPH_UNAVAILABLE', 'It is away.');
};

export const shareable: Feature = {
  name: 'shareable',
  title: '`@shareable`',
  subgraphs,
  cases: [
    {
      id: 'SHARE-01',
      shows: 'A shared root field is asked once when one subgraph knows all that is wanted.',
      query: '{ main { id seats } }',
      data: { main: { id: 's1', seats: 50 } },
      fetches: 1,
    },
    {
      id: 'SHARE-02',
      shows: 'A shared root field is asked of every subgraph that knows a part of the object.',
      query: '{ main { lamps id name seats } }',
      data: { main: { lamps: 5, id: 's1', name: 'Main', seats: 50 } },
      fetches: 3,
    },
    {
      id: 'SHARE-03',
      shows: 'A shared list is put together item by item.',
      query: '{ stages { seats name id lamps } }',
      data: {
        stages: [
          { seats: 50, name: 'Main', id: 's1', lamps: 5 },
          { seats: 20, name: 'Side', id: 's2', lamps: 6 },
        ],
      },
    },
    {
      id: 'SHARE-04',
      shows: 'A shared object below a shared one is put together as well.',
      query: '{ stages { place { z y x } } }',
      data: { stages: [{ place: { z: 8, y: 2, x: 1 } }, { place: { z: 9, y: 4, x: 3 } }] },
    },
    {
      id: 'SHARE-05',
      shows: 'Lists of lists of shared objects are put together position by position.',
      query: '{ stages { rows { blind lamp row } } }',
      data: {
        stages: [
          { rows: [[{ blind: true, lamp: 'a', row: 1 }], []] },
          { rows: [[{ blind: false, lamp: 'b', row: 2 }]] },
        ],
      },
      differs: 'it drops a part of the inner lists',
    },
    {
      id: 'SHARE-06',
      shows: 'A shared field of an entity comes with the call that is made anyway.',
      query: '{ hall { title size } }',
      data: { hall: { title: 'Big', size: 900 } },
      fetches: 2,
    },
    {
      id: 'SHARE-07',
      shows: 'A shared object of an entity is put together from the answers of two subgraphs.',
      query: '{ hall { owner { mail name phone } } }',
      data: { hall: { owner: { mail: 'e@x', name: 'Eva', phone: '11' } } },
    },
    {
      id: 'SHARE-08',
      shows: 'Two shared roots under several names are kept apart.',
      query: '{ one: main { name } two: main { lamps } all: stages { id } }',
      data: { one: { name: 'Main' }, two: { lamps: 5 }, all: [{ id: 's1' }, { id: 's2' }] },
    },
    {
      id: 'SHARE-09',
      shows: 'A shared list that is shorter in one subgraph is not put together: nobody knows what belongs together.',
      query: '{ stages { name seats } main { id } }',
      data: null,
      errors: [unusable('stages')],
      faults: { seats: shorter },
      differs: 'it cuts the longer list, without an error',
    },
    {
      id: 'SHARE-10',
      shows: 'A shared root of which one subgraph is away: the fields of the others stand.',
      query: '{ stages { name seats } main { lamps seats id } }',
      data: {
        stages: [
          { name: 'Main', seats: null },
          { name: 'Side', seats: null },
        ],
        main: { lamps: 5, seats: null, id: 's1' },
      },
      errors: [
        ['stages', 0, 'seats'],
        ['stages', 1, 'seats'],
        ['main', 'seats'],
      ].map((path) => ({
        path,
        code: 'SUBGRAPH_UNAVAILABLE',
      })),
      faults: { seats: away },
      differs: 'it gives one error for several places',
    },
  ],
};
