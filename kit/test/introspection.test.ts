import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, executeSync, getOperationAST, Kind, parse, type FieldNode, type GraphQLSchema } from 'graphql';
import { toolDocuments } from '../../test/support/introspectionDocuments.ts';
import { introspectionMeter } from '../src/introspection/index.ts';

const shipped = buildSchema(readFileSync('gateway/schema.graphql', 'utf8'));
const small = buildSchema(`
  "Æ ' \\" 𝄞"
  directive @mark(at: [Int!]! = [1, 2]) repeatable on FIELD
  type Query { all(of: Kind = A, input: In = { text: "é" }): [[Thing!]!]  old: Int @deprecated(reason: "no\\nmore") }
  interface Thing { id: ID! }
  type One implements Thing { id: ID!  two: Two }
  type Two implements Thing { id: ID! }
  union Either = One | Two
  enum Kind { A  B @deprecated }
  input In @oneOf { text: String  number: Int @deprecated }
`);

/** What the meter says, and what graphql-js gives. */
function sizes(schema: GraphQLSchema, query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const { data } = executeSync({ schema, document, variableValues: variables });
  const [field] = getOperationAST(document)!.selectionSet.selections as [FieldNode];
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const value = data![(field.alias ?? field.name).value];
  let objects = 0;
  const bytes = Buffer.byteLength(
    JSON.stringify(value, (_key, each: unknown) => {
      if (typeof each === 'object' && each !== null && !Array.isArray(each)) objects += 1;
      return each;
    }),
  );
  const meter = introspectionMeter(schema);
  const source = { fragments: new Map(fragments.map((node) => [node.name.value, node])), variables };
  // Counted twice: what was remembered gives the same.
  meter.sizeOf(source, field);
  return { counted: meter.sizeOf(source, field), given: { objects, bytes } };
}

describe('the size of an introspection answer', () => {
  test.each(Object.entries(toolDocuments))('is counted exactly for the document of %s', (_tool, query) => {
    for (const schema of [shipped, small]) {
      const { counted, given } = sizes(schema, query);
      expect(counted).toMatchObject(given);
      expect(given.objects).toBeGreaterThan(50);
    }
  });

  test.each<[string, Record<string, unknown>]>([
    ['{ __schema { __typename description queryType { name } mutationType { name } } }', {}],
    ['{ a: __schema { types { name } b: types { kind } } }', {}],
    [
      '{ __schema { types { name ... { name kind } ...F ...F types: fields { name } } } } fragment F on __Type { kind }',
      {},
    ],
    ['{ __schema { types { fields { type { name } } fields { type { kind } name } } } }', {}],
    [
      'query ($d: Boolean) { __schema { types { fields(includeDeprecated: $d) { name deprecationReason } } } }',
      { d: true },
    ],
    ['query ($d: Boolean) { __schema { types { fields(includeDeprecated: $d) { name } } } }', { d: false }],
    [
      'query ($n: String!) { __type(name: $n) { name fields { name args { name defaultValue type { kind } } } } }',
      { n: 'Query' },
    ],
    ['{ __type(name: "Nothing") { name } }', {}],
    ['{ __type(name: "Either") { possibleTypes { name interfaces { name possibleTypes { name } } } isOneOf } }', {}],
    [
      'query ($s: Boolean!) { __schema { types @skip(if: $s) { name } directives @include(if: $s) { name locations isRepeatable args { name } } } }',
      { s: true },
    ],
    [
      '{ __type(name: "In") { inputFields { name } all: inputFields(includeDeprecated: true) { name isDeprecated } } }',
      {},
    ],
    [
      '{ __schema { types { enumValues { name } b: enumValues(includeDeprecated: true) { name } ofType { name } specifiedByURL } } }',
      {},
    ],
    ['{ __schema { directives { name } } }', {}],
  ])('is counted exactly: %s', (query, variables) => {
    const { counted, given } = sizes(small, query, variables);
    expect(counted).toMatchObject(given);
  });

  test('counts the values of objects, each alias and each spread of its own', () => {
    const query =
      '{ __schema { types { a: name b: name ...K ...L } } } fragment K on __Type { kind } fragment L on __Type { k: kind }';
    const { objects, values } = sizes(small, query).counted;
    expect(values).toBe((objects - 1) * 4);
  });

  test('counts null for a name that may not be one', () => {
    const document = parse('query ($n: String) { __type(name: $n) { name } }');
    const [field] = getOperationAST(document)!.selectionSet.selections as [FieldNode];
    const size = introspectionMeter(small).sizeOf({ fragments: new Map(), variables: { n: null } }, field);
    expect(size).toEqual({ objects: 0, values: 0, bytes: 4 });
  });
});
