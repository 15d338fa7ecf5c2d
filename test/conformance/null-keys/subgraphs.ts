import type { Subgraph } from '../support/subgraph.ts';

const orders = [
  { id: 'o1', mail: { tracking: 'k1' }, address: { street: 'Ash', floor: 2 } },
  { id: 'o2', mail: { tracking: null }, address: { street: 'Ash', floor: null } },
  { id: 'o3', mail: null, address: { street: null, floor: null } },
  { id: 'o4', mail: { tracking: 'k4' }, address: null },
];

/** Letters are known by a number that need not be there, and not everywhere. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'orders',
    sdl: `
      type Query { orders: [Order!]! }
      type Order { id: ID! mail: Letter address: Address }
      type Letter @key(fields: "tracking") { tracking: ID }
      type Address @key(fields: "street floor") { street: String floor: Int }`,
    roots: { orders },
    entities: { Letter: ({ tracking }) => ({ tracking }), Address: ({ street, floor }) => ({ street, floor }) },
  },
  {
    name: 'post',
    sdl: `
      type Letter @key(fields: "tracking") @key(fields: "bag") { tracking: ID bag: ID stamp: String }
      type Address @key(fields: "street floor") { street: String floor: Int door: String }`,
    entities: {
      // It has never heard of k4, and answers so without an error.
      Letter: ({ tracking }) => (tracking === 'k1' ? { tracking, bag: 'g1', stamp: 'gull' } : null),
      Address: ({ street, floor }) => (street === null ? null : { street, floor, door: `${street} ${floor}` }),
    },
  },
  {
    name: 'bags',
    sdl: `
      type Letter @key(fields: "bag") { bag: ID weight: Int must: Int! }`,
    entities: { Letter: ({ bag }) => ({ bag, weight: 5, must: 6 }) },
  },
];
