import { describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { hostileIntrospection, toolDocuments } from '../../test/support/introspectionDocuments.ts';
import { introspectionLimit, maximumAnswerBytes, stringifyBounded } from '../src/graphql/index.ts';

describe('the answer of a subgraph', () => {
  test.each<[string, Record<string, unknown>]>([
    ['texts, numbers, lists and nulls', { a: 'ø "', b: [1, null, true, { c: [] }], d: {}, e: -1.5e300 }],
    ['a text that just fits', { a: 'x'.repeat(maximumAnswerBytes - 100) }],
  ])('is written as JSON: %s', (_what, data) => {
    expect(stringifyBounded({ data })).toBe(JSON.stringify({ data }));
  });

  test.each<[string, Record<string, unknown>]>([
    ['one long text', { a: 'x'.repeat(maximumAnswerBytes) }],
    ['a text that stands in many places', { a: Array.from({ length: 200 }, () => 'x'.repeat(100_000)) }],
    ['a long list of nulls', { a: Array.from({ length: maximumAnswerBytes / 4 }, () => null) }],
    ['long keys', Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}`.padEnd(200_000, 'k'), 1]))],
  ])('is refused before it is written: %s', (_what, data) => {
    expect(JSON.parse(stringifyBounded({ data }))).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'ANSWER_TOO_LARGE', allowed: maximumAnswerBytes } }],
    });
  });
});

describe('introspection of a subgraph', () => {
  const fields = Array.from({ length: 60 }, (_, n) => `"A description." f${n}(a: Int, b: [ID!]): [Node!]!`).join(' ');
  const types = Array.from({ length: 60 }, (_, n) => `type T${n} implements Node { id: ID! ${fields} }`).join(' ');
  const server = new ApolloServer({
    typeDefs: `type Query { ${fields} } interface Node { id: ID! } ${types}`,
    resolvers: { Node: { __resolveType: () => 'T0' } },
    introspection: true,
    plugins: [introspectionLimit()],
  });
  const ask = async (query: string) => {
    const { body } = await server.executeOperation({ query });
    return body.kind === 'single' ? body.singleResult : undefined;
  };

  test.each(Object.entries(toolDocuments))('answers %s', async (_tool, query) => {
    expect((await ask(query))?.errors).toBeUndefined();
  });

  test.each(Object.entries(hostileIntrospection))('refuses %s', async (_kind, query) => {
    const answer = await ask(query);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
    expect(answer?.data ?? null).toBeNull();
  });

  test('refuses fragments that multiply', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, n) =>
        `fragment F${n} on __Type { ${n < 29 ? `a: ofType { ...F${n + 1} } b: ofType { ...F${n + 1} }` : 'name'} }`,
    );
    expect(await ask(`{ __schema { types { ...F0 } } } ${fragments.join(' ')}`)).toMatchObject({
      errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }],
    });
  });
});
