import type { Subgraph } from '../support/subgraph.ts';

const own = (definition: string) => `
  extend schema @link(url: "https://directives.invalid/marks/v1.0", import: ["@mark"]) @composeDirective(name: "@mark")
  directive @mark(${definition}) on FIELD
  enum Shade { LIGHT DARK }`;

/** Both subgraphs know a directive for fields of operations; one of them with a default. */
export const subgraphs = (): Subgraph[] => [
  {
    name: 'one',
    sdl: `${own('shade: Shade!')}
      type Query { a: String thing: Thing }
      type Thing @key(fields: "id") { id: ID! a: String }`,
    roots: { a: 'a', thing: { id: 't1', a: 'ta' } },
    entities: { Thing: ({ id }) => ({ id, a: 'ta' }) },
  },
  {
    name: 'two',
    sdl: `${own('shade: Shade! = LIGHT')}
      type Query { b: String }
      type Thing @key(fields: "id") { id: ID! b: String }`,
    roots: { b: 'b' },
    entities: { Thing: ({ id }) => ({ id, b: 'tb' }) },
  },
];
