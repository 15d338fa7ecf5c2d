import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const tickets = [
  { __typename: 'Seat', id: 't1', code: 'c1', row: 3, buyer: { id: 'u1' }, seller: { __typename: 'Agency', id: 's1' } },
  { __typename: 'Pass', id: 't2', code: 'c2', days: 2, buyer: { id: 'u2' }, seller: { __typename: 'Self', mail: 'm' } },
  { __typename: 'Seat', id: 't3', code: 'c3', row: 4, buyer: { id: 'u1' }, seller: null },
];
const users = [
  { id: 'u1', name: 'Ane', bought: 2 },
  { id: 'u2', name: 'Max', bought: 1 },
];

/** Tickets are an interface of entities, whose fields lie in four subgraphs. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'tickets',
    sdl: `
      type Query { tickets: [Ticket] mixed: [Thing!]! }
      interface Ticket { id: ID! code: String buyer: User seller: Seller }
      type Seat implements Ticket @key(fields: "id") { id: ID! code: String buyer: User seller: Seller row: Int }
      type Pass implements Ticket @key(fields: "id") { id: ID! code: String buyer: User seller: Seller days: Int }
      type User @key(fields: "id") { id: ID! }
      union Thing = Seat | User | Self
      union Seller = Agency | Self
      type Agency @key(fields: "id", resolvable: false) { id: ID! }
      type Self { mail: String }`,
    roots: {
      tickets,
      mixed: [tickets[2], { __typename: 'User', id: 'u2' }, { __typename: 'Self', mail: 'm' }, tickets[0]],
    },
    entities: { Seat: by('id', tickets), Pass: by('id', tickets), User: ({ id }) => ({ id }) },
  },
  {
    name: 'checks',
    sdl: `
      type Query { checks: [Check!]! }
      type Check { at: Int ticket: Ticket }
      interface Ticket { id: ID! checked: Boolean checks: [Check!] }
      type Seat implements Ticket @key(fields: "id") { id: ID! checked: Boolean checks: [Check!] }
      type Pass implements Ticket @key(fields: "id") { id: ID! checked: Boolean checks: [Check!] }`,
    roots: {
      checks: [
        { at: 1, ticket: checked('Seat', 't1') },
        { at: 2, ticket: checked('Pass', 't2') },
        { at: 3, ticket: checked('Seat', 't1') },
      ],
    },
    entities: { Seat: ({ id }) => checked('Seat', id), Pass: ({ id }) => checked('Pass', id) },
  },
  {
    name: 'users',
    sdl: `
      type User @key(fields: "id") { id: ID! name: String bought: Int }`,
    entities: { User: by('id', users) },
  },
  {
    name: 'agencies',
    sdl: `
      type Agency @key(fields: "id") { id: ID! name: String }`,
    entities: { Agency: ({ id }) => ({ id, name: `Agency ${id}` }) },
  },
];

function checked(__typename: string, id: string): object {
  return { __typename, id, checked: id === 't1', checks: () => [{ at: 9, ticket: checked(__typename, id) }] };
}
