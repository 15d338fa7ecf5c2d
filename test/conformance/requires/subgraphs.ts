import { by } from '../support/lookup.ts';
import type { Representation, Subgraph } from '../support/subgraph.ts';

const parcels = [
  { id: 'p1', weight: 3, size: { wide: 2, high: 5 }, sender: { id: 'u1' } },
  { id: 'p2', weight: null, size: { wide: 1, high: 1 }, sender: { id: 'u2' } },
  { id: 'p3', weight: 8, size: null, sender: null },
];

const people = [
  { id: 'u1', rank: 1, name: 'Asta' },
  { id: 'u2', rank: 2, name: 'Bo' },
];

/** Parcels are weighed in one subgraph, priced in a second that needs their weight, taxed in a third that needs the price. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'scale',
    sdl: `
      type Query { parcels: [Parcel!]! parcel(id: ID!): Parcel }
      type Parcel @key(fields: "id") { id: ID! weight: Int size: Size sender: Person }
      type Size { wide: Int! high: Int! }
      type Person @key(fields: "id", resolvable: false) { id: ID! }`,
    roots: { parcels, parcel: ({ id }: { id: string }) => parcels.find((parcel) => parcel.id === id) },
    entities: { Parcel: by('id', parcels) },
  },
  {
    name: 'price',
    sdl: `
      type Query { shelf: [Parcel] }
      type Parcel @key(fields: "id") {
        id: ID!
        weight: Int @external
        size: Size @external
        sender: Person @external
        price: Int @requires(fields: "weight")
        label: String @requires(fields: "size { wide high } weight")
        greeting: String @requires(fields: "sender { rank }")
      }
      type Size { wide: Int! @external high: Int! @external }
      type Person @key(fields: "id") { id: ID! rank: Int @external }`,
    roots: { shelf: [{ id: 'p3' }, { id: 'p1' }] },
    entities: { Parcel: priced },
  },
  {
    name: 'tax',
    sdl: `
      type Parcel @key(fields: "id") {
        id: ID!
        price: Int @external
        weight: Int @external
        tax: Int @requires(fields: "price")
        fee: String @requires(fields: "price weight")
        stamp: String
      }`,
    entities: {
      Parcel: (parcel) => ({
        id: parcel['id'],
        tax: () => (needed(parcel, 'price') === null ? null : parcel['price'] / 10),
        fee: () => `${needed(parcel, 'price')} for ${needed(parcel, 'weight')}`,
        stamp: `stamp of ${parcel['id']}`,
      }),
    },
  },
  {
    name: 'people',
    sdl: `
      type Person @key(fields: "id") { id: ID! rank: Int name: String }`,
    entities: { Person: by('id', people) },
  },
];

function priced(parcel: Representation) {
  return {
    id: parcel['id'],
    price: () => (needed(parcel, 'weight') === null ? null : parcel['weight'] * 100),
    label: () => JSON.stringify([needed(parcel, 'size'), needed(parcel, 'weight')]),
    greeting: () => (needed(parcel, 'sender') === null ? 'nobody' : `rank ${needed(parcel['sender'], 'rank')}`),
  };
}

/** What a `@requires` names must be sent, be it null. */
function needed(representation: object, field: string): any {
  if (!(field in representation)) throw new Error(`${field} was not sent`);
  return (representation as Record<string, unknown>)[field];
}
