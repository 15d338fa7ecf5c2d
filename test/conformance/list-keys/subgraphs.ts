import type { Subgraph } from '../support/subgraph.ts';

const stops = [
  { id: 'p1', code: 'c1', kind: 'pier' },
  { id: 'p2', code: 'c2', kind: 'park' },
];

/** A tour is known by its stops: a key that is a list. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'tours',
    sdl: `
      type Query { tour: Tour tours: [Tour!]! }
      type Tour @key(fields: "stops { id }") { stops: [Stop!]! }
      type Stop @key(fields: "id") { id: ID! kind: String }`,
    roots: { tour: { stops }, tours: [{ stops: stops.slice(1) }, { stops: [] }, { stops }] },
    entities: { Tour: ({ stops: sent }) => ({ stops: sent }), Stop: ({ id }) => stops.find((stop) => stop.id === id) },
  },
  {
    name: 'codes',
    sdl: `
      type Tour @key(fields: "stops { id code }") @key(fields: "stops { id }") { stops: [Stop!]! first: Stop length: Int }
      type Stop @key(fields: "id") @key(fields: "id code") { id: ID! code: String }`,
    entities: {
      Tour: ({ stops: sent }) => {
        const whole = sent.map(({ id }: { id: string }) => stops.find((stop) => stop.id === id));
        return { stops: whole, first: whole[0], length: whole.length };
      },
      Stop: ({ id }) => stops.find((stop) => stop.id === id),
    },
  },
  {
    name: 'prices',
    sdl: `
      type Tour @key(fields: "stops { id code } first { id }") { stops: [Stop!]! @external first: Stop @external price: Int }
      type Stop @key(fields: "id") { id: ID! code: String @external fee: Int }`,
    entities: {
      Tour: ({ stops: sent, first }) => {
        const codes = sent.map(({ code }: { code: string }) => Number(code.slice(1)));
        return { stops: sent, first, price: codes.reduce((sum: number, code: number) => sum + code * 10, 0) };
      },
      Stop: ({ id }) => ({ id, fee: id === 'p1' ? 1 : 2 }),
    },
  },
];
