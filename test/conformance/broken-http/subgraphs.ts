import type { Subgraph } from '../support/subgraph.ts';

/** Two subgraphs, of which the second is behind a real HTTP server. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'steady',
    sdl: `
      type Query { lamps: [Lamp!]! count: Int }
      type Lamp @key(fields: "id") { id: ID! }`,
    roots: { lamps: [{ id: 'l1' }, { id: 'l2' }], count: 2 },
    entities: { Lamp: ({ id }) => ({ id }) },
  },
  {
    name: 'shaky',
    overHttp: true,
    sdl: `
      type Query { weather: String }
      type Lamp @key(fields: "id") { id: ID! watts: Int }`,
    roots: { weather: 'fog' },
    entities: { Lamp: ({ id }) => ({ id, watts: 40 }) },
  },
];
