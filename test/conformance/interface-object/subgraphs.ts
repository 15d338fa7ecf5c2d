import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const media = [
  { __typename: 'Film', id: 'm1', title: 'Rain', minutes: 90, level: 2 },
  { __typename: 'Book', id: 'm2', title: 'Snow', pages: 300, level: 3 },
];

/** One subgraph knows the types of media; the others know only that there are media. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'catalogue',
    sdl: `
      type Query { media: [Media!]! film: Film }
      interface Media @key(fields: "id") { id: ID! title: String level: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String level: Int minutes: Int }
      type Book implements Media @key(fields: "id") { id: ID! title: String level: Int pages: Int }`,
    roots: { media, film: media[0] },
    entities: { Media: by('id', media), Film: by('id', media), Book: by('id', media) },
  },
  {
    name: 'loans',
    sdl: `
      type Query { lent: [Media] lost: [Media] }
      type Media @key(fields: "id") @interfaceObject {
        id: ID!
        due: String
        level: Int @external
        fine: Int @requires(fields: "level")
        next: Media
      }`,
    roots: { lent: [loan('m2'), loan('m1')], lost: [loan('m9'), loan('m1')] },
    entities: { Media: ({ id, level }) => ({ ...loan(id), fine: level === undefined ? null : level * 5 }) },
  },
  {
    name: 'opinions',
    sdl: `
      type Query { list: List }
      type List @key(fields: "id") { id: ID! first: Media }
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
    roots: { list: { id: 'l1', first: { id: 'm1', stars: 4 } } },
    entities: {
      List: ({ id }) => ({ id, first: { id: 'm1', stars: 4 } }),
      Media: ({ id }) => ({ id, stars: id === 'm1' ? 4 : 5 }),
    },
  },
  {
    name: 'directors',
    sdl: `
      extend type Film @key(fields: "id") { id: ID! director: String }`,
    entities: { Film: ({ id }) => ({ id, director: 'Bang' }) },
  },
];

function loan(id: string): object {
  return { id, due: `due ${id}`, next: () => loan(id === 'm1' ? 'm2' : 'm1') };
}
