import type { Subgraph } from '../support/subgraph.ts';

const account = { __typename: 'Account', id: 'a1', name: 'Ann' };
const chat = { __typename: 'Chat', id: 'c1', text: 'hi' };

/** Composition lets it through, but some of it nobody can answer: an interface that nothing implements where it is asked. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'front',
    sdl: `
      type Query { hollow: Hollow product: Product first: String node(id: ID!): Node @shareable account(id: ID!): Account }
      interface Hollow @key(fields: "id", resolvable: false) { id: ID! }
      interface Product @key(fields: "id", resolvable: false) { id: ID! }
      type Bread implements Product @key(fields: "id") { id: ID! }
      interface Node { id: ID! }
      type Account implements Node @key(fields: "id") { id: ID! name: String }
      type Chat implements Node @key(fields: "id") { id: ID! @external account: Account }`,
    roots: {
      product: { __typename: 'Bread', id: 'p1' },
      hollow: { __typename: 'Hollow', id: 'n1' },
      first: 'first',
      node: ({ id }: { id: string }) => (id === 'a1' ? account : { __typename: 'Chat', id: 'never', account }),
      account: () => account,
    },
    entities: { Bread: ({ id }) => ({ id }), Account: () => account, Chat: ({ id }) => ({ id, account }) },
  },
  {
    name: 'back',
    sdl: `
      type Query { solid: Hollow node(id: ID!): Node @shareable chat(id: ID!): Chat }
      type Hollow @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
      interface Product @key(fields: "id") { id: ID! name: String }
      type Bread implements Product @key(fields: "id") { id: ID! name: String }
      interface Node { id: ID! }
      type Chat implements Node @key(fields: "id") { id: ID! text: String }
      type Account implements Node @key(fields: "id") { id: ID! @external chats: [Chat!] }`,
    roots: {
      solid: { id: 'n1', field: 'foo' },
      node: ({ id }: { id: string }) => (id === 'c1' ? chat : { __typename: 'Account', id: 'never', chats: [chat] }),
      chat: () => chat,
    },
    entities: {
      Chat: () => chat,
      Account: ({ id }) => ({ id, chats: [chat] }),
      Bread: ({ id }) => ({ id, name: 'rye' }),
      Product: ({ id }) => ({ __typename: 'Bread', id, name: 'rye' }),
    },
  },
];
