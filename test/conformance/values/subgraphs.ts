import type { Subgraph } from '../support/subgraph.ts';

/** Texts that break whoever writes JSON or GraphQL by hand. */
export const hardTexts = [
  'quote " and backslash \\ and slash /',
  'line\nbreak\ttab\r\u0000\u001f',
  'æøå 漢字 😀 \u2028\u2029',
  '',
  '{"__typename":"Other"}',
  '\ud800 lonely',
];

const json = {
  __typename: 'Fake',
  id: 'fake',
  list: [[1, [null]], { id: 'x', 'odd "key"': false }],
  nothing: null,
  number: -1.5e-7,
};

const kept = [
  { id: 1, whole: true, ratio: 0.5, json },
  { id: 2, whole: false, ratio: -1e21, json: [1, 'two'] },
  { id: 3, whole: true, ratio: 0, json: 'text' },
];

const many = Array.from({ length: 1500 }, (_, index) => ({ text: `many ${index}`, word: `m${index}` }));

/** Values of every kind: as answers, as keys, and as what is required. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'source',
    sdl: `
      type Query { texts: [Text!]! kept: [Kept!]! twins: [Twin!]! many: [Text!]! big: Float json: JSON }
      scalar JSON
      type Text @key(fields: "text") { text: String! word: String }
      type Kept @key(fields: "id whole ratio") { id: Int! whole: Boolean! ratio: Float! json: JSON }
      union Twin = Left | Right
      type Left @key(fields: "id") { id: ID! }
      type Right @key(fields: "id") { id: ID! }`,
    roots: {
      texts: hardTexts.map((text) => ({ text, word: text })),
      kept,
      twins: ['Left', 'Right', 'Left'].map((__typename) => ({ __typename, id: '1' })),
      many,
      big: 1.7976931348623157e308,
      json,
    },
    entities: {
      Text: ({ text }) => ({ text, word: text }),
      Kept: ({ id }) => kept.find((one) => one.id === id),
      Left: ({ id }) => ({ id }),
      Right: ({ id }) => ({ id }),
    },
  },
  {
    name: 'mirror',
    sdl: `
      scalar JSON
      type Text @key(fields: "text") { text: String! same: String word: String @external echo: String @requires(fields: "word") say(more: String): String }
      type Kept @key(fields: "id whole ratio") { id: Int! whole: Boolean! ratio: Float! key: String json: JSON @external copy: JSON @requires(fields: "json") }
      type Left @key(fields: "id") { id: ID! name: String }
      type Right @key(fields: "id") { id: ID! name: String }`,
    entities: {
      Text: ({ text, word }) => ({ text, same: text, echo: word, say: ({ more }: { more: string }) => text + more }),
      Kept: ({ id, whole, ratio, json: sent }) => ({
        id,
        whole,
        ratio,
        key: JSON.stringify([id, whole, ratio]),
        copy: sent,
      }),
      Left: ({ id }) => ({ id, name: `left ${id}` }),
      Right: ({ id }) => ({ id, name: `right ${id}` }),
    },
  },
];
