import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const guests = [
  { id: 'g1', name: 'Rie', room: { number: 4 }, nights: 2 },
  { id: 'g2', name: 'Per', room: { number: 5 }, nights: 3 },
];

/** Two subgraphs of federation 1 and two of federation 2, with every way of saying that a type is another's. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'hotel',
    version: 1,
    sdl: `
      type Query { guest(id: ID!): Guest guests: [Guest!]! }
      type Guest @key(fields: "id") { id: ID! name: String room: Room }
      type Room { number: Int }`,
    roots: { guests, guest: ({ id }: { id: string }) => guests.find((guest) => guest.id === id) },
    entities: { Guest: by('id', guests) },
  },
  {
    name: 'kitchen',
    version: 1,
    sdl: `
      extend type Query { eaters: [Guest] }
      extend type Guest @key(fields: "id") {
        id: ID! @external
        name: String @external
        meals: [String!]
        card: String @requires(fields: "name")
      }`,
    roots: { eaters: [{ id: 'g2', meals: ['soup'] }] },
    entities: { Guest: ({ id, name }) => ({ id, meals: id === 'g2' ? ['soup'] : [], card: `Dear ${name}` }) },
  },
  {
    name: 'bill',
    sdl: `
      extend type Query { bills: [Bill!]! }
      type Bill { sum: Int guest: Guest @provides(fields: "name") }
      extend type Guest @key(fields: "id") {
        id: ID! @external
        name: String @external
        nights: Int
      }`,
    roots: { bills: [{ sum: 7, guest: { id: 'g1', name: 'Rie (bill)', nights: 2 } }] },
    entities: { Guest: by('id', guests) },
  },
  {
    name: 'club',
    sdl: `
      type Query { member: Guest }
      type Guest @key(fields: "id") @extends { id: ID! @external points: Int nights: Int @external bonus: Int @requires(fields: "nights") }`,
    roots: { member: { id: 'g1', points: 100 } },
    entities: { Guest: ({ id, nights }) => ({ id, points: 100, bonus: nights * 10 }) },
  },
];
