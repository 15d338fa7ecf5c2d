import type { Subgraph } from '../support/subgraph.ts';

/** Two subgraphs with descriptions, a deprecation and defaults. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'birds',
    sdl: `
      type Query { "One bird." bird(id: ID! = "b1", old: Boolean @deprecated(reason: "never")): Bird }
      "It flies." type Bird @key(fields: "id") { id: ID! name: String @deprecated(reason: "say call") call: String }`,
    roots: { bird: ({ id }: { id: string }) => ({ id, name: 'Tit', call: 'pip' }) },
    entities: { Bird: ({ id }) => ({ id, name: 'Tit', call: 'pip' }) },
  },
  {
    name: 'nests',
    sdl: `
      type Bird @key(fields: "id") { id: ID! nest: Nest }
      type Nest { eggs: Int! }`,
    entities: { Bird: ({ id }) => ({ id, nest: { eggs: 3 } }) },
  },
];
