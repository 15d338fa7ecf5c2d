import type { Subgraph } from '../support/subgraph.ts';

const years: Record<string, number> = { m1: 1, m2: 9 };
const brewers: Record<string, string> = { k1: 'm1', k2: 'm2' };

/** The brewery needs of the tasting what the tasting makes of what it needs of the brewery. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'brewery',
    sdl: `
      type Query { kegs: [Keg] }
      type Keg @key(fields: "id") {
        id: ID!
        young: Boolean! @external
        mature: Boolean! @requires(fields: "young")
        price: Int @requires(fields: "grade")
        grade: Int @external
      }
      type Master @key(fields: "id") { id: ID! years: Int! }`,
    roots: { kegs: [{ id: 'k1' }, { id: 'k2' }] },
    entities: {
      Keg: ({ id, young, grade }) => ({ id, mature: young === undefined ? null : !young, price: grade * 10 }),
      Master: ({ id }) => ({ id, years: years[id] }),
    },
  },
  {
    name: 'tasting',
    sdl: `
      type Keg @key(fields: "id") {
        id: ID!
        mature: Boolean! @external
        master: Master!
        young: Boolean! @requires(fields: "master { years }")
        grade: Int @requires(fields: "mature")
      }
      type Master @key(fields: "id") { id: ID! years: Int! @external }`,
    entities: {
      Keg: ({ id, master, mature }) => ({
        id,
        master: { id: brewers[id] },
        young: master === undefined ? null : master.years < 5,
        grade: mature === undefined ? null : mature ? 8 : 3,
      }),
      Master: ({ id }) => ({ id }),
    },
  },
];
