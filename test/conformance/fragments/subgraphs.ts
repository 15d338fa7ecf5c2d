import { by } from '../support/lookup.ts';
import type { Representation, Subgraph } from '../support/subgraph.ts';

const pages = [
  { __typename: 'Story', id: 'p1', title: 'One', text: 'once', author: { id: 'w1' }, meta: { words: 3, lines: 1 } },
  { __typename: 'Image', id: 'p2', title: 'Two', width: 4, author: { id: 'w2' }, meta: { words: 0, lines: 0 } },
];
const writers = [
  { id: 'w1', name: 'Jo', prizes: 2 },
  { id: 'w2', name: 'Al', prizes: 0 },
];

/** Pages of two types with writers. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'pages',
    sdl: `
      type Query { pages: [Page!]! story: Story extra: String }
      interface Page { id: ID! title: String author: Writer meta: Meta }
      type Story implements Page @key(fields: "id") { id: ID! title: String author: Writer meta: Meta text: String }
      type Image implements Page @key(fields: "id") { id: ID! title: String author: Writer meta: Meta width: Int }
      type Meta { words: Int lines: Int }
      type Writer @key(fields: "id") { id: ID! }`,
    roots: { pages, story: pages[0], extra: 'extra' },
    entities: { Story: by('id', pages), Image: by('id', pages), Writer: ({ id }) => ({ id }) },
  },
  {
    name: 'writers',
    sdl: `
      type Query { best: Writer }
      type Writer @key(fields: "id") { id: ID! name: String prizes: Int }
      type Story @key(fields: "id") { id: ID! likes(since: Int): Int }
      type Image @key(fields: "id") { id: ID! likes(since: Int): Int }`,
    roots: { best: writers[0] },
    entities: { Writer: by('id', writers), Story: liked, Image: liked },
  },
];

function liked({ id }: Representation) {
  return { id, likes: ({ since }: { since?: number }) => (id === 'p1' ? 10 : 20) + (since ?? 0) };
}
