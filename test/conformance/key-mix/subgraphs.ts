import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const place = { aisle: 'A', shelf: '2', slot: '9' };
const volumes = [{ id: '1', isbn: 'i-1', place, title: 'Tides' }];

/** The desk knows a volume by everything, but can be asked by the id with two parts of the place only. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'stacks',
    sdl: `
      type Query { volume: Volume }
      type Volume @key(fields: "id") @key(fields: "isbn") @key(fields: "place { aisle shelf }") @key(fields: "id place { shelf slot }") {
        id: ID! isbn: ID! place: Place! title: String!
      }
      type Place @shareable { aisle: ID! shelf: ID! slot: ID! }`,
    roots: { volume: volumes[0] },
    entities: {
      Volume: (sent) => (sent['id'] ? by('id', volumes)(sent) : sent['isbn'] ? by('isbn', volumes)(sent) : volumes[0]),
    },
  },
  {
    name: 'desk',
    sdl: `
      type Query { desk: Desk }
      type Desk @key(fields: "id") { id: ID! waiting: [Volume!]! }
      type Volume
        @key(fields: "place { aisle shelf }", resolvable: false)
        @key(fields: "id place { shelf slot }")
        @key(fields: "isbn", resolvable: false)
        @key(fields: "id", resolvable: false) {
        id: ID! isbn: ID! place: Place! title: String! @external
        ticket: String! @requires(fields: "title")
        lent: Boolean
      }
      type Place @shareable { aisle: ID! shelf: ID! slot: ID! }`,
    roots: { desk: { id: 'd1', waiting: [{ id: '1', isbn: 'i-1', place, lent: true }] } },
    entities: {
      Desk: ({ id }) => ({ id, waiting: [] }),
      Volume: ({ id, title, place: sent }) => {
        if (sent.shelf !== '2' || sent.slot !== '9') throw new Error('the key is not whole');
        return {
          ...volumes[0],
          id,
          lent: true,
          ticket: () => {
            if (title === undefined) throw new Error('title was not sent');
            return `ticket for ${title}`;
          },
        };
      },
    },
  },
];
