import type { Subgraph } from '../support/subgraph.ts';

/** A list of things, and a subgraph with more about them, which each case breaks in its own way. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'things',
    sdl: `
      type Query { things: [Thing!]! box: Box number: Int }
      type Thing @key(fields: "id") { id: ID! }
      type Box { width: Int lid: Lid sides: [Int] }
      type Lid { color: String }`,
    roots: {
      things: ['a', 'b', 'c'].map((id) => ({ id })),
      box: { width: 1, lid: { color: 'red' }, sides: [1, 2] },
      number: 5,
    },
    entities: { Thing: ({ id }) => ({ id }) },
  },
  {
    name: 'more',
    sdl: `
      type Thing @key(fields: "id") { id: ID! size: Int tags: [String] part: Part }
      type Part { name: String }`,
    entities: { Thing: ({ id }) => ({ id, size: 2, tags: ['x', 'y'], part: { name: `part of ${id}` } }) },
  },
];
