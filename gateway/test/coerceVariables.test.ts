import { describe, expect, test } from '@jest/globals';
import { buildSchema, getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { coerceVariables } from '../src/execution/coerceVariables.ts';

const schema = buildSchema(/* GraphQL */ `
  enum Kind {
    TOWN
    REGION
  }
  input Filter {
    name: String
    kinds: [Kind!]
    first: Int = 5
    id: ID!
    and: Filter
  }
  type Query {
    things(filter: Filter, kinds: [Kind!], first: Int, id: ID): String
  }
`);

const definitionsOf = (text: string) =>
  (parse(`query (${text}) { things }`).definitions[0] as OperationDefinitionNode).variableDefinitions!;

const coerced = (definitions: string, sent: Record<string, unknown>) =>
  coerceVariables(schema, definitionsOf(definitions), sent);

describe('variables', () => {
  test.each([
    ['$n: Int = 3, $id: ID', {}],
    ['$n: Int = 3, $id: ID', { n: null, id: 7 }],
    ['$k: [Kind!]', { k: 'TOWN' }],
    ['$f: Filter', { f: { id: 1, and: { id: 'x', kinds: ['TOWN', 'REGION'] } } }],
    ['$f: Filter = { id: "d" }', {}],
  ])('of (%s) become the values that graphql-js makes of them', (definitions, sent) => {
    const { variables } = coerced(definitions, sent);
    expect(variables).toEqual(getVariableValues(schema, definitionsOf(definitions), sent).coerced);
  });

  test.each([
    ['$id: ID!', {}],
    ['$id: ID!', { id: null }],
    ['$n: Int', { n: 'ten' }],
    ['$k: [Kind!]', { k: ['TOWN', 'CITY'] }],
    ['$k: [Kind!]', { k: [null] }],
    ['$q: Query', { q: 1 }],
    ['$n: Int, $id: ID!', { n: 1.5 }],
  ])('of (%s) that do not fit %j have the errors of graphql-js', (definitions, sent) => {
    const theirs = getVariableValues(schema, definitionsOf(definitions), sent).errors!;
    const { errors } = coerced(definitions, sent);
    expect(errors!.map(({ message }) => message)).toEqual(theirs.map(({ message }) => message));
    expect(errors!.map(({ nodes }) => nodes?.map(({ kind }) => kind))).toEqual(
      theirs.map(() => [Kind.VARIABLE_DEFINITION]),
    );
  });

  test('name the place of a fault', () => {
    const { errors } = coerced('$f: Filter', { f: { id: '1', and: { id: '2', kinds: ['TOWN', 3] } } });
    expect(errors!.map(({ message }) => message)).toEqual([
      'Variable "$f" got invalid value 3 at "f.and.kinds[1]"; Enum "Kind" cannot represent non-string value: 3.',
    ]);
  });

  const keys = (count: number, length = 4) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`.padEnd(length, 'x'), 1]));

  test.each([
    ['unknown fields', '$f: Filter', { f: { id: '1', ...keys(5_000) } }],
    ['unknown fields with long names', '$f: Filter', { f: { id: '1', ...keys(20, 50_000) } }],
    ['unknown values in a list', '$k: [Kind!]', { k: Array.from({ length: 14_000 }, () => 'A') }],
    ['long values in a list', '$k: [Kind!]', { k: Array.from({ length: 30 }, () => 'A'.repeat(50_000)) }],
    ['lists of wrong objects', '$f: [Filter!]', { f: Array.from({ length: 5_000 }, () => ({ z: 1 })) }],
    [
      'many variables',
      Array.from({ length: 300 }, (_, n) => `$v${n}: Int`).join(),
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`v${n}`, 'A'.repeat(5_000)])),
    ],
  ])('with %s give few and short errors', (_what, definitions, sent) => {
    const { errors } = coerced(definitions, sent);
    expect(errors!).toHaveLength(20);
    expect(errors!.reduce((sum, { message }) => sum + message.length, 0)).toBeLessThan(20 * 500);
  });
});
