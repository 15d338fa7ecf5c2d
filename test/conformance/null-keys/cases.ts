import type { Feature } from '../support/conformanceCase.ts';
import { absent } from '../support/expectedErrors.ts';
import { subgraphs } from './subgraphs.ts';

export const nullKeys: Feature = {
  name: 'null-keys',
  title: 'Keys that are null, and entities that are not there',
  subgraphs,
  cases: [
    {
      id: 'NULLKEY-01',
      shows: 'An entity whose key is null, or that the subgraph does not have, has null fields there without an error.',
      query: '{ orders { id mail { tracking stamp } } }',
      data: {
        orders: [
          { id: 'o1', mail: { tracking: 'k1', stamp: 'gull' } },
          { id: 'o2', mail: { tracking: null, stamp: null } },
          { id: 'o3', mail: null },
          { id: 'o4', mail: { tracking: 'k4', stamp: null } },
        ],
      },
    },
    {
      id: 'NULLKEY-02',
      shows: 'A key of two fields of which one is null leads to the entity.',
      query: '{ orders { address { door } } }',
      data: {
        orders: [
          { address: { door: 'Ash 2' } },
          { address: { door: 'Ash null' } },
          { address: { door: null } },
          { address: null },
        ],
      },
    },
    {
      id: 'NULLKEY-03',
      shows: 'Where the subgraph in between has no entity, the one behind it is not reached: null without an error.',
      query: '{ orders { mail { weight } } }',
      data: {
        orders: [{ mail: { weight: 5 } }, { mail: { weight: null } }, { mail: null }, { mail: { weight: null } }],
      },
    },
    {
      id: 'NULLKEY-04',
      shows: 'Where the one behind it must not be null, the object is null, with one error each.',
      query: '{ orders { mail { must } } }',
      data: { orders: [{ mail: { must: 6 } }, { mail: null }, { mail: null }, { mail: null }] },
      errors: [absent('orders', 1, 'mail', 'must'), absent('orders', 3, 'mail', 'must')],
      differs: 'it says nothing of the nulls',
    },
  ],
};
