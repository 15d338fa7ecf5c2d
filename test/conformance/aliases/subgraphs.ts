import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const things = [
  {
    __typename: 'Tool',
    id: '1',
    legacyId: '2',
    size: 10,
    spot: { hall: 'h1', shelf: 7 },
    next: { id: '2' },
    a: 'a1',
    b: 'b1',
  },
  {
    __typename: 'Tool',
    id: '2',
    legacyId: '1',
    size: 20,
    spot: { hall: 'h2', shelf: 8 },
    next: { id: '1' },
    a: 'a2',
    b: 'b2',
  },
];
const whole = things.map((thing) => ({
  ...thing,
  next: (): object | undefined => whole.find(({ id }) => id === thing.next.id),
}));

/** The old number of each thing is the number of the other one: whoever mistakes an alias for a key gets the wrong thing. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'tools',
    sdl: `
      type Query { tool(id: ID!): Tool tools: [Tool!]! owned: [Owned!]! }
      interface Owned { id: ID! legacyId: ID }
      type Tool implements Owned @key(fields: "id") @key(fields: "spot { hall shelf }") {
        id: ID! legacyId: ID size: Int spot: Spot! next: Tool
      }
      type Spot @shareable { hall: ID! shelf: Int! }`,
    roots: { tools: whole, owned: whole, tool: ({ id }: { id: string }) => whole.find((thing) => thing.id === id) },
    entities: { Tool: by('id', whole) },
  },
  {
    name: 'uses',
    sdl: `
      type Tool @key(fields: "id") { id: ID! c: String word(say: String): String size: Int @external double: Int @requires(fields: "size") }`,
    entities: {
      Tool: ({ id, size }) => ({
        id,
        c: `c${id}`,
        word: ({ say }: { say: string }) => `${say} ${id}`,
        double: size * 2,
      }),
    },
  },
  {
    name: 'halls',
    sdl: `
      type Tool @key(fields: "spot { hall shelf }") { spot: Spot! guard: String }
      type Spot @shareable { hall: ID! shelf: Int! }`,
    entities: { Tool: ({ spot }) => ({ spot, guard: `guard of ${spot.hall}/${spot.shelf}` }) },
  },
];
