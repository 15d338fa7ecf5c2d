import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const seats = ['s1', 's2', 's3'].map((id) => ({ id }));
const [one, two, three] = seats;

/** Seats in rows of rows, the same one at many places. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'plan',
    sdl: `
      type Query { rows: [[Seat!]!]! cube: [[[Seat]]] holes: [[Seat]] seats: [Seat!]! first: Seat numbers: [[Int]] empty: [Seat!] boxes: [Box!]! }
      type Box { seats: [Seat] best: Seat inner: [Box!] }
      type Seat @key(fields: "id") { id: ID! }`,
    roots: {
      rows: [[one, two], [], [two, one, one]],
      cube: [[[one], [null, two]], null, [[], null]],
      holes: [null, [null], [], [three, null, one]],
      seats: [one, two, one, three, one],
      first: one,
      numbers: [[1, null], [], null],
      empty: [],
      boxes: [
        { seats: [one, two], best: one, inner: [{ seats: [two], best: two }] },
        { seats: null, best: null, inner: [] },
      ],
    },
    entities: { Seat: ({ id }) => ({ id }) },
  },
  {
    name: 'people',
    sdl: `
      type Seat @key(fields: "id") { id: ID! taken: Boolean by: Person }
      type Person @key(fields: "id") { id: ID! seats: [Seat!]! }`,
    entities: {
      Seat: by(
        'id',
        seats.map(({ id }) => ({ id, taken: id !== 's3', by: id === 's3' ? null : person() })),
      ),
      Person: person,
    },
  },
  {
    name: 'names',
    sdl: `
      type Person @key(fields: "id") { id: ID! name: String }`,
    entities: { Person: ({ id }) => ({ id, name: `name of ${id}` }) },
  },
];

function person(): object {
  return { id: 'p1', seats: () => [one, two].map((seat) => ({ ...seat, taken: true, by: person() })) };
}
