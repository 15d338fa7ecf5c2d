import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const rooms = [
  { __typename: 'Suite', id: 'r1', name: 'East', size: 3, house: { id: 'h1' } },
  { __typename: 'Cell', id: 'r2', name: 'West', size: 1, house: { id: 'h1' } },
];
const never = () => {
  throw new Error('nobody asked for it');
};

/** Rooms in houses; one field of each subgraph fails whoever fetches it in vain. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'rooms',
    sdl: `
      type Query { rooms: [Room!]! suite: Suite first: Int }
      type Mutation { paint: Int clean: Int }
      interface Room { id: ID! name: String }
      type Suite implements Room @key(fields: "id") { id: ID! name: String size: Int house: House never: Int }
      type Cell implements Room @key(fields: "id") { id: ID! name: String size: Int house: House }
      type House @key(fields: "id") { id: ID! }`,
    roots: {
      rooms: rooms.map((room) => ({ ...room, never })),
      suite: { ...rooms[0], never },
      first: 1,
      paint: 1,
      clean: 2,
    },
    entities: { Suite: by('id', rooms), Cell: by('id', rooms), House: ({ id }) => ({ id }) },
  },
  {
    name: 'houses',
    sdl: `
      type Query { second: Int }
      type House @key(fields: "id") { id: ID! street: String floors: Int vain: Int }
      type Suite @key(fields: "id") { id: ID! price: Int @requires(fields: "size") size: Int @external stars: Int vain: Int }
      type Cell @key(fields: "id") { id: ID! stars: Int }`,
    roots: { second: 2 },
    entities: {
      House: ({ id }) => ({ id, street: 'Quay', floors: 5, vain: never }),
      Suite: ({ id, size }) => ({
        id,
        stars: 5,
        price: () => (size === undefined ? never() : size * 100),
        vain: never,
      }),
      Cell: ({ id }) => ({ id, stars: 1 }),
    },
  },
];
