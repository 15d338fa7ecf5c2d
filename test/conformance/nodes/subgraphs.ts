import type { Subgraph } from '../support/subgraph.ts';

const kind = (id: string) => (id.startsWith('l') ? 'Lake' : id.startsWith('r') ? 'River' : null);
const node = (id: string) => (kind(id) ? { __typename: kind(id), id } : null);

/** One subgraph knows which type an id is of, and nothing else; the others know the types. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'nodes',
    sdl: `
      type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! }
      interface Node { id: ID! }
      type Lake implements Node @key(fields: "id") { id: ID! }
      type River implements Node @key(fields: "id") { id: ID! }`,
    roots: {
      node: ({ id }: { id: string }) => node(id),
      nodes: ({ ids }: { ids: string[] }) => ids.map(node),
    },
    entities: { Lake: ({ id }) => ({ id }), River: ({ id }) => ({ id }) },
  },
  {
    name: 'lakes',
    sdl: `
      type Query { lake: Lake }
      interface Node { id: ID! }
      interface Named implements Node { id: ID! name: String }
      type Lake implements Node & Named @key(fields: "id") { id: ID! name: String depth: Int }`,
    roots: { lake: { id: 'l1', name: 'lake l1', depth: 9 } },
    entities: { Lake: ({ id }) => ({ id, name: `lake ${id}`, depth: 9 }) },
  },
  {
    name: 'rivers',
    sdl: `
      interface Node { id: ID! }
      interface Named implements Node { id: ID! name: String }
      type River implements Node & Named @key(fields: "id") { id: ID! name: String into: Node }`,
    entities: {
      River: ({ id }) => ({ id, name: `river ${id}`, into: { __typename: 'River', id: 'r9', name: 'river r9' } }),
    },
  },
];
