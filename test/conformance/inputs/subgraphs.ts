import type { Subgraph } from '../support/subgraph.ts';

const echo = (args: object) => JSON.stringify(args);

/** Both subgraphs take a filter; only what both know of it can be given. Each answers what it was given. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'left',
    sdl: `
      type Query {
        left(filter: Filter): String
        nested(deep: Deep = { level: 3 }, many: [[Int!]!]): String
        item: Item
        shared(filter: Filter): String @shareable
      }
      type Item @key(fields: "id") { id: ID! }
      input Filter { first: Int! after: Int skip: Boolean = false }
      input Deep { level: Int = 7 label: String inner: [Deep!] }
      scalar Anything`,
    roots: { left: echo, nested: echo, item: { id: 'i1' }, shared: echo },
  },
  {
    name: 'right',
    sdl: `
      type Query {
        right(filter: Filter!, limit: Int): String
        shared(filter: Filter, extra: Int): String @shareable
        any(value: Anything): String
        floats(a: Float, b: Float, c: ID, d: String): String
      }
      type Item @key(fields: "id") { id: ID! found(filter: Filter, ids: [ID!] = ["z"]): String }
      input Filter { first: Int! skip: Boolean = false until: Int }
      scalar Anything`,
    roots: { right: echo, shared: echo, any: echo, floats: echo },
    entities: { Item: ({ id }) => ({ id, found: (args: object) => `${id} ${echo(args)}` }) },
  },
];
