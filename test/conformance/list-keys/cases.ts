import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const listKeys: Feature = {
  name: 'list-keys',
  title: 'Keys that are lists',
  subgraphs,
  cases: [
    {
      id: 'LISTKEY-01',
      shows: 'A key that is a list of objects leads into another subgraph.',
      query: '{ tours { length } }',
      data: { tours: [{ length: 1 }, { length: 0 }, { length: 2 }] },
      fetches: 2,
    },
    {
      id: 'LISTKEY-02',
      shows: 'A key with a list and an object is put together from a second subgraph on the way to a third.',
      query: '{ tour { price } }',
      data: { tour: { price: 30 } },
    },
    {
      id: 'LISTKEY-03',
      shows: 'The list of the key is asked for with other fields, which lie elsewhere.',
      query: '{ tour { stops { kind fee code } length first { id fee kind } } }',
      data: {
        tour: {
          stops: [
            { kind: 'pier', fee: 1, code: 'c1' },
            { kind: 'park', fee: 2, code: 'c2' },
          ],
          length: 2,
          first: { id: 'p1', fee: 1, kind: 'pier' },
        },
      },
    },
    {
      id: 'LISTKEY-04',
      shows: 'The fields of the key’s list change their names.',
      query: '{ tour { stops { id: kind code: id } price length } }',
      data: {
        tour: {
          stops: [
            { id: 'pier', code: 'p1' },
            { id: 'park', code: 'p2' },
          ],
          price: 30,
          length: 2,
        },
      },
      differs: 'it drops the aliases below the key',
    },
  ],
};
