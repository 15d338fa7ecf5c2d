import type { Feature } from '../support/conformanceCase.ts';
import { parcelCases } from './parcelCases.ts';
import { parcelSubgraphs } from './parcels.ts';
import { subgraphs } from './subgraphs.ts';

const askedOnce = 'it asks once for a field that is needed with two different arguments';

export const requiresArguments: Feature = {
  name: 'requires-arguments',
  title: '`@requires` of fields with arguments',
  subgraphs: () => [...subgraphs(), ...parcelSubgraphs()],
  cases: [
    {
      id: 'REQARG-01',
      shows: 'A required field is asked for with the arguments that `@requires` gives.',
      query: '{ stations { metres } }',
      data: { stations: [{ metres: '10 m' }, { metres: '20 m' }] },
    },
    {
      id: 'REQARG-02',
      shows: 'Two fields require the same field with different arguments: each gets its own.',
      query: '{ stations { metres feet } }',
      data: {
        stations: [
          { metres: '10 m', feet: '30 ft' },
          { metres: '20 m', feet: '60 ft' },
        ],
      },
      differs: askedOnce,
    },
    {
      id: 'REQARG-03',
      shows: 'The client asks for the same field with another argument: both are right.',
      query: '{ stations { depth(unit: "ft") metres } }',
      data: {
        stations: [
          { depth: 30, metres: '10 m' },
          { depth: 60, metres: '20 m' },
        ],
      },
      differs: askedOnce,
    },
    {
      id: 'REQARG-04',
      shows: 'The client asks for all of it under names of its own.',
      query: '{ stations { m: depth(unit: "m") depth(unit: "ft") feet metres } }',
      data: {
        stations: [
          { m: 10, depth: 30, feet: '30 ft', metres: '10 m' },
          { m: 20, depth: 60, feet: '60 ft', metres: '20 m' },
        ],
      },
      differs: askedOnce,
    },
    {
      id: 'REQARG-05',
      shows: 'A required list with an argument is whole, and its items are filled by the subgraph that owns them.',
      query: '{ stations { salty } }',
      data: { stations: [{ salty: 'salts 1,2' }, { salty: 'salts 4,5' }] },
    },
    {
      id: 'REQARG-06',
      shows: 'The client asks for a shorter list than is required, and gets the shorter one.',
      query: '{ stations { salty samples(last: 1) { id } } }',
      data: {
        stations: [
          { salty: 'salts 1,2', samples: [{ id: 'x1' }] },
          { salty: 'salts 4,5', samples: [{ id: 'x4' }] },
        ],
      },
      differs: askedOnce,
    },
    {
      id: 'REQARG-07',
      shows: 'The client gives the argument by a variable with a default.',
      query: 'query ($last: Int = 1) { stations { salty samples(last: $last) { id salt } } }',
      data: {
        stations: [
          { salty: 'salts 1,2', samples: [{ id: 'x1', salt: 1 }] },
          { salty: 'salts 4,5', samples: [{ id: 'x4', salt: 4 }] },
        ],
      },
      differs: askedOnce,
    },
    {
      id: 'REQARG-08',
      shows: 'The client asks for the list in two fragments with the same variable.',
      query: `query ($last: Int = 1) { stations { salty ...A ...B } }
        fragment A on Station { samples(last: $last) { id } }
        fragment B on Station { samples(last: $last) { salt } }`,
      data: {
        stations: [
          { salty: 'salts 1,2', samples: [{ id: 'x1', salt: 1 }] },
          { salty: 'salts 4,5', samples: [{ id: 'x4', salt: 4 }] },
        ],
      },
      differs: askedOnce,
    },
    {
      id: 'REQARG-09',
      shows: 'The argument stands below a required object.',
      query: '{ stations { room basin { volume(unit: "ft") } } }',
      data: {
        stations: [
          { room: 'room 100', basin: { volume: 300 } },
          { room: 'room 200', basin: { volume: 600 } },
        ],
      },
      differs: askedOnce,
    },
    {
      id: 'REQARG-10',
      shows: 'An item of a list requires the list it stands in, longer than the client asked for it.',
      query: '{ stations { samples(last: 1) { siblings } } }',
      data: {
        stations: [{ samples: [{ siblings: 'siblings x1,x2,x3' }] }, { samples: [{ siblings: 'siblings x4,x5' }] }],
      },
    },
    {
      id: 'REQARG-11',
      shows: 'A variable has the same name as a required field, and another value than is required.',
      query: 'query ($depth: String!) { stations { metres alias: depth(unit: $depth) } }',
      variables: { depth: 'ft' },
      data: {
        stations: [
          { metres: '10 m', alias: 30 },
          { metres: '20 m', alias: 60 },
        ],
      },
    },
    ...parcelCases,
  ],
};
