import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const artists = [
  { id: 'a1', name: 'Ib', born: 1950, home: { street: 'Elm', city: 'Ribe' } },
  { id: 'a2', name: 'Li', born: 1980, home: { street: 'Oak', city: 'Vejle' } },
];

/** The gallery knows of an artist what hangs on the sign beside the work; the register knows everything. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'gallery',
    sdl: `
      type Query {
        works: [Work!]!
        bare: [Work!]!
        star: Work @provides(fields: "painter { name home { city } }")
        plain: Work
        guest: Artist @provides(fields: "name")
        host: Artist @provides(fields: "name home { city }")
        things: [Thing!]! @provides(fields: "... on Painting { title } ... on Statue { title stone }")
        exhibits: [Exhibit!]! @provides(fields: "... on Painting { title } ... on Statue { title stone }")
      }
      type Work @key(fields: "id") { id: ID! artist: Artist @provides(fields: "name") sold: Artist painter: Artist @external }
      type Artist @key(fields: "id") { id: ID! name: String @external home: Home @external }
      type Home { city: String @external }
      union Thing = Painting | Statue
      interface Exhibit { id: ID! title: String }
      type Painting implements Exhibit @key(fields: "id") { id: ID! title: String @external }
      type Statue implements Exhibit @key(fields: "id") { id: ID! title: String @external stone: String @external }`,
    // What is provided differs from the register's word, so that a case sees where it came from.
    roots: {
      works: [{ id: 'w1', artist: { id: 'a1', name: 'Ib (sign)' }, sold: { id: 'a2', name: 'not provided' } }],
      bare: [{ id: 'w2', artist: null, sold: null }],
      star: { id: 'w1', painter: { id: 'a1', name: 'Ib (sign)', home: { city: 'Ribe (sign)' } } },
      plain: { id: 'w1', painter: null },
      guest: { id: 'a2', name: 'Li (sign)' },
      host: { id: 'a2', name: 'Li (sign)', home: { city: 'Vejle (sign)' } },
      things: things(' (sign)'),
      exhibits: things(' (sign)'),
    },
    entities: {
      Work: ({ id }) => ({ id }),
      Artist: ({ id }) => ({ id }),
      Painting: ({ id }) => ({ id }),
      Statue: ({ id }) => ({ id }),
    },
  },
  {
    name: 'register',
    sdl: `
      type Query { artists: [Artist!]! }
      type Work @key(fields: "id") { id: ID! painter: Artist @shareable year: Int }
      type Artist @key(fields: "id") { id: ID! name: String @shareable born: Int home: Home @shareable }
      type Home { street: String @shareable city: String @shareable }
      type Painting @key(fields: "id") { id: ID! title: String @shareable year: Int }
      type Statue @key(fields: "id") { id: ID! title: String @shareable stone: String @shareable year: Int }`,
    roots: { artists },
    entities: {
      Artist: by('id', artists),
      Work: ({ id }) => ({ id, painter: artists[0], year: 1999 }),
      Painting: by('id', things('').slice(0, 1)),
      Statue: by('id', things('').slice(1)),
    },
  },
];

function things(mark: string) {
  return [
    { __typename: 'Painting', id: 't1', title: `Sea${mark}`, year: 1900 },
    { __typename: 'Statue', id: 't2', title: `Bear${mark}`, stone: `granite${mark}`, year: 1910 },
  ];
}
