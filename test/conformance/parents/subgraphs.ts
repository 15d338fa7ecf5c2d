import type { Subgraph } from '../support/subgraph.ts';

/** A shop's shelf is no entity: what others know of it is reached through the shop that holds it. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'shops',
    sdl: `
      type Query { shops: [Shop!]! accounts: [Account] people: [Person!] bots: [Bot!]! }
      type Shop @key(fields: "id place") { id: ID! place: ID! shelf: Shelf @shareable }
      type Shelf { id: ID! @shareable detail: Detail @shareable }
      type Detail { color: String }
      union Account = Person | Bot
      type Person @key(fields: "id") { id: ID! name: String @shareable }
      type Bot { id: ID photo: String similar: [Account!] }`,
    roots: {
      shops: [{ id: 'a', place: '1', shelf: { id: 'x', detail: { color: 'red' } } }],
      people: [{ id: 'u1', name: 'Tove' }],
      bots: [{ id: 'b9', photo: 'z', similar: null }],
      accounts: [
        { __typename: 'Person', id: 'u1', name: 'Tove' },
        {
          __typename: 'Bot',
          id: 'b1',
          photo: 'p',
          similar: [
            { __typename: 'Person', id: 'u1', name: 'Tove' },
            { __typename: 'Bot', id: 'b2', photo: 'q', similar: null },
          ],
        },
      ],
    },
    entities: {
      Shop: ({ id, place }) => ({ id, place, shelf: { id: 'x', detail: { color: 'red' } } }),
      Person: ({ id }) => ({ id, name: 'Tove' }),
    },
  },
  {
    name: 'goods',
    sdl: `
      type Shop @key(fields: "id place") { id: ID! place: ID! shelf: Shelf @shareable }
      type Shelf { id: ID! @shareable detail: Detail @shareable goods: [String!] maker: Maker }
      type Detail { width: Int }
      type Maker @key(fields: "id") { id: ID! }
      type Person @key(fields: "id") { id: ID age: Int }`,
    entities: {
      Shop: ({ id, place }) => ({
        id,
        place,
        shelf: { id: 'x', detail: { width: 30 }, goods: [`goods of ${id}/${place}`], maker: { id: 'm1' } },
      }),
      Maker: ({ id }) => ({ id }),
      Person: ({ id }) => ({ id, age: 40 }),
    },
  },
  {
    name: 'makers',
    sdl: `
      type Maker @key(fields: "id") { id: ID! name: String! shops: [Shop!]! }
      type Shop @key(fields: "id place", resolvable: false) { id: ID! place: ID! }`,
    entities: { Maker: ({ id }) => ({ id, name: `maker ${id}`, shops: [{ id: 'a', place: '1' }] }) },
  },
];
