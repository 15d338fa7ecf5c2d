import { by } from '../support/lookup.ts';
import type { Subgraph } from '../support/subgraph.ts';

const old = [
  { id: 'n1', __typename: 'Note', made: 'old 1', text: 'old text 1', beta: 'old', half: 'old', none: 'old', words: 3 },
  { id: 'n2', __typename: 'Note', made: 'old 2', text: 'old text 2', beta: 'old', half: 'old', none: 'old', words: 4 },
];

const young = [
  { id: 'n1', made: 'new 1', text: 'new text 1', beta: 'new', half: 'new', none: 'new', size: 30 },
  { id: 'n2', made: 'new 2', text: 'new text 2', beta: 'new', half: 'new', none: 'new', size: 40 },
];

/** Fields on their way from an old subgraph to a new one. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'old',
    sdl: `
      type Query { notes: [Note!]! feed: [Note] anything: [Item!]! }
      interface Item { id: ID! made: String }
      type Note implements Item @key(fields: "id") {
        id: ID! made: String text: String beta: String half: String none: String words: Int
      }`,
    roots: { notes: old, feed: old.slice(1), anything: old },
    entities: { Note: by('id', old) },
  },
  {
    name: 'new',
    sdl: `
      type Query { feed: [Note] @override(from: "old") fresh: [Note!]! }
      type Note @key(fields: "id") {
        id: ID!
        made: String @override(from: "old")
        text: String @override(from: "old") @requires(fields: "words")
        words: Int @external
        none: String @override(from: "old", label: "percent(0)")
        half: String @override(from: "old", label: "percent(100)")
        beta: String @override(from: "old", label: "rollout")
        size: Int @override(from: "gone")
      }`,
    roots: { feed: young.slice(0, 1), fresh: young },
    entities: {
      Note: ({ id, words }) => ({ ...young.find((note) => note.id === id), text: `new text of ${words} words` }),
    },
  },
];
