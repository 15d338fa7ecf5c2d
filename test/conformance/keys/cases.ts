import type { Feature } from '../support/conformanceCase.ts';
import { subgraphs } from './subgraphs.ts';

export const keys: Feature = {
  name: 'keys',
  title: 'Entity calls and keys',
  subgraphs,
  cases: [
    {
      id: 'KEYS-01',
      shows: 'A nested compound key leads into another subgraph, and its fields do not appear in the answer.',
      query: '{ ships { name captain { name } } }',
      data: {
        ships: [
          { name: 'Heron', captain: { name: 'Ida' } },
          { name: 'Tern', captain: { name: 'Olav' } },
        ],
      },
      fetches: 2,
    },
    {
      id: 'KEYS-02',
      shows: 'A part of a compound key can be asked for, and only that part is answered.',
      query: '{ ship(imo: "901") { flag { number } captain { name } imo } }',
      data: { ship: { flag: { number: 7 }, captain: { name: 'Olav' }, imo: '901' } },
    },
    {
      id: 'KEYS-03',
      shows: 'A subgraph whose key is known nowhere on the way is reached through one that knows both keys.',
      query: '{ captains { name debts } }',
      data: {
        captains: [
          { name: 'Ida', debts: 10 },
          { name: 'Olav', debts: 20 },
        ],
      },
      fetches: 3,
    },
    {
      id: 'KEYS-04',
      shows: 'The same way leads back: from the tax number over the badge to the name.',
      query: '{ debtors { name debts } }',
      data: {
        debtors: [
          { name: 'Ida', debts: 10 },
          { name: 'Olav', debts: 20 },
        ],
      },
    },
    {
      id: 'KEYS-05',
      shows: 'A key of two fields tells apart what shares one of them.',
      query: '{ debtors { home { name } } }',
      data: { debtors: [{ home: { name: 'Kolding' } }, { home: { name: 'Aalesund' } }] },
    },
    {
      id: 'KEYS-06',
      shows: 'The fields of a key that cannot be resolved come from where the reference stands, without a call.',
      query: '{ ships { owner { code } } debtors { home { zip country } } }',
      data: {
        ships: [{ owner: { code: 'north' } }, { owner: { code: 'south' } }],
        debtors: [{ home: { zip: '6000', country: 'DK' } }, { home: { zip: '6000', country: 'NO' } }],
      },
      fetches: 2,
    },
    {
      id: 'KEYS-07',
      shows: 'An entity that one subgraph can only refer to is filled by the one that owns it.',
      query: '{ ship(imo: "900") { owner { seats(atLeast: 2) town { name } } } }',
      data: { ship: { owner: { seats: [2, 3], town: { name: 'Kolding' } } } },
      fetches: 2,
    },
    {
      id: 'KEYS-08',
      shows: 'A question goes through five subgraphs and back to the first.',
      query: '{ ship(imo: "900") { captain { home { mayor { ship { imo captain { name } } } } } } }',
      data: { ship: { captain: { home: { mayor: { ship: { imo: '901', captain: { name: 'Olav' } } } } } } },
    },
    {
      id: 'KEYS-09',
      shows: 'An entity enters a subgraph by any of several keys: ships by flag here, by number there.',
      query: '{ captains { ship { imo name } } ship(imo: "900") { name captain { badge } } }',
      data: {
        captains: [{ ship: { imo: '900', name: 'Heron' } }, { ship: { imo: '901', name: 'Tern' } }],
        ship: { name: 'Heron', captain: { badge: 'b1' } },
      },
    },
    {
      id: 'KEYS-10',
      shows: 'A root that answers null leaves null, and nothing more is fetched.',
      query: '{ ship(imo: "0") { name captain { name debts } } }',
      data: { ship: null },
      fetches: 1,
    },
    {
      id: 'KEYS-11',
      shows: 'Arguments with variables reach a field behind an entity call; defaults of the subgraph hold there.',
      query: 'query ($least: Int) { ship(imo: "900") { owner { most: seats(atLeast: $least) seats } } }',
      variables: { least: 3 },
      data: { ship: { owner: { most: [3], seats: [1, 2, 3] } } },
    },
    {
      id: 'KEYS-12',
      shows: 'A variable that is not given is not sent as null: the default of the argument holds.',
      query: 'query ($least: Int) { ship(imo: "900") { owner { seats(atLeast: $least) } } }',
      data: { ship: { owner: { seats: [1, 2, 3] } } },
    },
  ],
};
