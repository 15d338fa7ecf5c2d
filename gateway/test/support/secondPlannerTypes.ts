import type { Feature } from '../../../test/conformance/support/conformanceCase.ts';
import { by } from '../../../test/conformance/support/lookup.ts';

const books = [{ __typename: 'Book', id: 'b1', state: 'worn' }];
const films = [{ __typename: 'Film', id: 7, state: 0 }];
const items = [...books, ...films];

/** Fields that two types have with different types of values: the second planner asks for one of them by another name. */
export const differentTypes: Feature = {
  name: 'different-types',
  title: 'Fields of one name with different types',
  subgraphs: () => [
    {
      name: 'shelves',
      sdl: `
        type Query { items: [Item!]! shelf: Shelf }
        union Item = Book | Film
        type Shelf { item: Item items: [[Item]] }
        type Book @key(fields: "id") { id: ID! }
        type Film @key(fields: "id") { id: Int! }`,
      roots: {
        items: items.map(({ __typename, id }) => ({ __typename, id })),
        shelf: { item: { __typename: 'Film', id: 7 }, items: [[{ __typename: 'Book', id: 'b1' }, null], null] },
      },
      entities: { Book: by('id', books), Film: by('id', films) },
    },
    {
      name: 'wear',
      sdl: `
        type Book @key(fields: "id") { id: ID! state: String }
        type Film @key(fields: "id") { id: Int! state: Int }`,
      entities: { Book: by('id', books), Film: by('id', films) },
    },
    {
      name: 'repairs',
      sdl: `
        type Book @key(fields: "id") { id: ID! state: String @external repair: String @requires(fields: "state") }
        type Film @key(fields: "id") { id: Int! state: Int @external repair: String @requires(fields: "state") }`,
      entities: {
        Book: ({ id, state }) => ({ id, repair: `bind the ${state} book` }),
        Film: ({ id, state }) => ({ id, repair: `cut the film of state ${state}` }),
      },
    },
  ],
  cases: [
    {
      id: 'TYPES-01',
      shows: 'Keys and required fields of different types.',
      query: '{ items { ... on Film { repair } ... on Book { repair } } }',
      data: { items: [{ repair: 'bind the worn book' }, { repair: 'cut the film of state 0' }] },
    },
    {
      id: 'TYPES-02',
      shows: 'At other places, lists of lists among them.',
      query: '{ shelf { item { ... on Film { repair } } items { ... on Book { repair } ... on Film { repair } } } }',
      data: {
        shelf: { item: { repair: 'cut the film of state 0' }, items: [[{ repair: 'bind the worn book' }, null], null] },
      },
    },
  ],
};
