import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { OperatorError } from '@community-graph/kit/errors';
import { composedApiSchema, composedSupergraph } from '../src/config/index.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';

const read = (file: string | URL) => readFileSync(file, 'utf8');

/** Federation 2 with the directives that the schemas below use. */
const link = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])\n`;

/** The lines of the error that two schemas, `left` and `right`, meet. */
function errorOf(left: string, right: string): string[] {
  try {
    composeSupergraph([
      { name: 'left', url: 'http://localhost:1/graphql', sdl: link + left },
      { name: 'right', url: 'http://localhost:2/graphql', sdl: link + right },
    ]);
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'COMPOSITION_FAILED') return error.message.split('\n');
    throw error;
  }
  throw new Error('the schemas compose');
}

describe('the three schema files', () => {
  const composition = composeSupergraph(
    ['members', 'products', 'suppliers'].map((name, index) => ({
      name,
      url: `http://localhost:${4001 + index}/graphql`,
      sdl: read(new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url)),
    })),
  );

  test('compose to the supergraph that is checked in', () => {
    expect(composition.supergraph).toBe(read(composedSupergraph));
  });

  test('compose to the schema for clients that is checked in', () => {
    expect(composition.api).toBe(read(composedApiSchema));
  });
});

describe('schemas that do not compose', () => {
  test.each([
    [
      'a key that is no field',
      'type Query { a: A } type A @key(fields: "nope") { id: ID! }',
      'type Query { b: Int }',
      [/^ {2}\[left\] On type "A", for @key\(fields: "nope"\): Cannot query field "nope".*\(KEY_INVALID_FIELDS\)$/],
    ],
    [
      'a required field that is not there',
      'type Query { a: A } type A @key(fields: "id") { id: ID! }',
      'type Query { b: A } type A @key(fields: "id") { id: ID! extra: Int @requires(fields: "size") }',
      [/^ {2}\[right\] On field "A\.extra".*Cannot query field "size".*\(REQUIRES_INVALID_FIELDS\)$/],
    ],
    [
      'a field of two types',
      'type Query { a: A } type A @key(fields: "id") { id: ID! size: Int @shareable }',
      'type Query { b: A } type A @key(fields: "id") { id: ID! size: String @shareable }',
      [/^ {2}.*"A\.size".*"Int" in subgraph "left".*"String" in subgraph "right" \(FIELD_TYPE_MISMATCH\)$/],
    ],
    [
      'a field that two subgraphs resolve',
      'type Query { a: A } type A @key(fields: "id") { id: ID! size: Int }',
      'type Query { b: A } type A @key(fields: "id") { id: ID! size: Int }',
      [/^ {2}.*"A\.size".*subgraphs "left" and "right".*\(INVALID_FIELD_SHARING\)$/],
    ],
    [
      'a type that is not there',
      'type Query { a: Int }',
      'type Query { b: Int }\ntype B { c: Int\n d: Missing }',
      [/^ {2}\[right\].*B\.d.*Unknown type Missing.*\(INVALID_GRAPHQL\)$/],
    ],
    [
      'a field that no plan can reach',
      'type Query { a: A } type A { id: ID! @shareable size: Int }',
      'type Query { b: A } type A { id: ID! @shareable }',
      [/"A\.size"/, /"left"/, /no @key/, /SATISFIABILITY_ERROR/],
    ],
  ])('are refused for %s; the error names the subgraph, the coordinate and the reason', (_what, left, right, said) => {
    const [heading, ...lines] = errorOf(left, right);
    expect(heading).toBe('The subgraph schemas do not compose:');
    for (const pattern of said) expect(lines).toContainEqual(expect.stringMatching(pattern));
  });

  test('are told of all their errors at once', () => {
    const [, ...lines] = errorOf(
      'type Query { a: A } type A @key(fields: "nope") { id: ID! }',
      'type Query { b: Missing, c: Gone }',
    );
    expect(lines).toHaveLength(3);
  });
});

describe('a schema that is not GraphQL', () => {
  test('is refused with the subgraph and the line', () => {
    const lines = errorOf('type Query { a: Int }', 'type Query {\n  b Int\n}');
    expect(lines.at(-1)?.trim()).toBe('[right] line 4: Syntax Error: Expected ":", found Name "Int".');
  });

  test('does not hide the syntax error of another', () => {
    const lines = errorOf('type Query { a Int }', 'type Query { b Int }');
    expect(lines.filter((line) => line.includes('Syntax Error')).map((line) => line.trim().slice(0, 7))).toEqual([
      '[left] ',
      '[right]',
    ]);
  });
});
