import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const requiresCircular: Feature = {
  name: 'requires-circular',
  title: '`@requires` back and forth',
  subgraphs,
  cases: [
    {
      id: 'REQCIRC-01',
      shows: 'A required field of an entity of the asking subgraph itself.',
      query: '{ kegs { young } }',
      data: { kegs: [{ young: true }, { young: false }] },
    },
    {
      id: 'REQCIRC-02',
      shows: 'A field needs another one of the second subgraph, which needs one of the first.',
      query: '{ kegs { mature } }',
      data: { kegs: [{ mature: false }, { mature: true }] },
    },
    {
      id: 'REQCIRC-03',
      shows: 'Four steps of needing, from one subgraph to the other and back.',
      query: '{ kegs { price } }',
      data: { kegs: [{ price: 30 }, { price: 80 }] },
      differs: 'it asks for a field before what the field needs is there',
    },
    {
      id: 'REQCIRC-04',
      shows: 'Every step is asked for as well, the last first.',
      query: '{ kegs { price grade mature young master { id years } } }',
      data: {
        kegs: [
          { price: 30, grade: 3, mature: false, young: true, master: { id: 'm1', years: 1 } },
          { price: 80, grade: 8, mature: true, young: false, master: { id: 'm2', years: 9 } },
        ],
      },
      differs: 'it asks for a field before what the field needs is there',
    },
  ],
};
