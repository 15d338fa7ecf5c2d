import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  executeSync,
  getOperationAST,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  parse,
  type FieldNode,
  type GraphQLError,
} from 'graphql';
import { CancellationSource } from '@community-graph/kit/work';
import { toolDocuments } from '../../test/support/introspectionDocuments.ts';
import { createIntrospector } from '../src/introspection/index.ts';

const sdl = readFileSync('gateway/schema.graphql', 'utf8');
const shipped = buildSchema(sdl);

function requestOf(query: string, variables: Record<string, unknown> = {}, schema: GraphQLSchema = shipped) {
  const document = parse(query);
  const fields = getOperationAST(document)!.selectionSet.selections as readonly FieldNode[];
  return { schema, document, fields, variables };
}

async function written(...given: Parameters<typeof requestOf>) {
  const request = requestOf(...given);
  const { texts, errors } = await createIntrospector().answer(request);
  const data = Object.fromEntries([...texts].map(([key, text]) => [key, JSON.parse(text) as unknown]));
  const expected = executeSync({ ...request, variableValues: request.variables });
  return {
    given: { data, errors: errors.map(({ message, path }) => ({ message, path })) },
    expected: {
      data: JSON.parse(JSON.stringify(expected.data)) as unknown,
      errors: (expected.errors ?? []).map(({ message, path }) => ({ message, path })),
    },
    codes: errors.map(({ extensions }) => extensions['code']),
  };
}

describe('an introspection answer', () => {
  test.each(Object.entries(toolDocuments))('is that of graphql-js for the document of %s', async (_tool, query) => {
    const { given, expected } = await written(query);
    expect(given).toEqual(expected);
  });

  test.each<[string, Record<string, unknown>]>([
    ['{ s: __schema { types { name } } s: __schema { types { kind fields { name } } __typename } }', {}],
    [
      'query ($n: String!) { a: __type(name: $n) { ...T } b: __type(name: "ID") { ...T } } fragment T on __Type { name kind }',
      { n: 'Product' },
    ],
    ['query ($n: String = "Query") { a: __type(name: $n) { name } b: __schema { queryType { name } } }', { n: null }],
  ])('is that of graphql-js: %s', async (query, variables) => {
    const { given, expected } = await written(query, variables);
    expect(given).toEqual(expected);
  });

  test('has an error at every place of a default that cannot be written', async () => {
    const odd = new GraphQLScalarType({ name: 'Odd' });
    const argument = { type: odd, defaultValue: { deep: { er: 1 } } };
    const field = { type: GraphQLString, args: { argument } };
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: { one: field, two: field } }),
    });
    const { given, expected, codes } = await written(
      '{ __schema { queryType { fields { args { defaultValue } } } } b: __type(name: "Query") { fields { args { name defaultValue } } } }',
      {},
      schema,
    );
    expect(expected.errors).toHaveLength(4);
    expect(given).toEqual(expected);
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'INTERNAL_SERVER_ERROR'));
  });
});

describe('an introspector', () => {
  const all = toolDocuments['graphql-js, all of it']!;

  test('writes an answer once, however the document is laid out', async () => {
    const introspector = createIntrospector();
    const first = await introspector.answer(requestOf(all));
    expect(await introspector.answer(requestOf(all.replaceAll(/\s+/g, ' ')))).toBe(first);
    expect(await introspector.answer(requestOf(`# again\n${all}`))).toBe(first);
    expect(introspector.written).toBe(1);
  });

  test('writes once what is asked for several times at once', async () => {
    const introspector = createIntrospector();
    await Promise.all(Array.from({ length: 5 }, () => introspector.answer(requestOf(all))));
    expect(introspector.written).toBe(1);
  });

  test('tells answers apart by the variables in them, and by nothing else', async () => {
    const introspector = createIntrospector();
    const named = 'query ($n: String!, $other: Int) { __type(name: $n) { name } }';
    const nameFor = async (variables: Record<string, unknown>) =>
      (await introspector.answer(requestOf(named, variables))).texts.get('__type');
    expect(await nameFor({ n: 'Query' })).toBe('{"name":"Query"}');
    expect(await nameFor({ n: 'Product' })).toBe('{"name":"Product"}');
    expect(await nameFor({ n: 'Query', other: 7 })).toBe('{"name":"Query"}');
    expect(introspector.written).toBe(2);
  });

  test('keeps nothing of one schema for another', async () => {
    const introspector = createIntrospector();
    await introspector.answer(requestOf('{ __schema { queryType { name } } }'));
    const { texts } = await introspector.answer(
      requestOf('{ __schema { queryType { name } } }', {}, buildSchema('schema { query: Root } type Root { a: Int }')),
    );
    expect(texts.get('__schema')).toBe('{"queryType":{"name":"Root"}}');
  });

  test('lets other work go on while it writes: a large answer takes many turns of the event loop', async () => {
    const introspector = createIntrospector();
    let turns = 0;
    const count = () => {
      turns += 1;
      turning = setImmediate(count);
    };
    let turning = setImmediate(count);
    await introspector.answer(requestOf(all));
    clearImmediate(turning);
    // Some 12,000 objects with about six fields each, in slices of 500 fields.
    expect(turns).toBeGreaterThan(50);
  });
});

describe('an introspector that many ask', () => {
  const distinct = (n: number) => `{ a${n}: __schema { types { name fields { name type { name } } } } }`;
  const small = (n: number) => `{ s${n}: __schema { queryType { name } } }`;

  test('bounds what one subject has written at the same time, and what all have', async () => {
    const introspector = createIntrospector();
    const asked = (client: string, count: number) =>
      Array.from({ length: count }, (_, n) =>
        introspector
          .answer({ ...requestOf(`{ ${client}${n}: __schema { types { name } } }`), client })
          .then(() => 'answered')
          .catch((error: GraphQLError) => String(error.extensions['code'])),
      );
    const one = asked('flood', 64);
    await new Promise(setImmediate);
    expect(introspector.waiting).toBe(8);
    const all = Array.from({ length: 10 }, (_, n) => asked(`client${n}x`, 8)).flat();
    await new Promise(setImmediate);
    expect(introspector.waiting).toBe(64);
    expect(Map.groupBy(await Promise.all(one), (outcome) => outcome).get('RATE_LIMITED')).toHaveLength(56);
    expect(Map.groupBy(await Promise.all(all), (outcome) => outcome).get('SERVER_BUSY')).toHaveLength(24);
    expect(introspector.waiting).toBe(0);
    expect(introspector.written).toBe(64);
  });

  test("does not have one subject's few wait behind another's many", async () => {
    const introspector = createIntrospector();
    const flood = Array.from({ length: 8 }, (_, n) =>
      introspector.answer({ ...requestOf(distinct(n)), client: 'flood' }),
    );
    await new Promise(setImmediate);
    let finished = 0;
    for (const each of flood) void each.then(() => (finished += 1));
    await introspector.answer({ ...requestOf(small(0)), client: 'other' });
    expect(finished).toBe(0);
    await Promise.all(flood);
  });

  test('writes nothing for clients that have left, and goes on while one waits', async () => {
    const introspector = createIntrospector();
    const clients = [new CancellationSource(), new CancellationSource(), new CancellationSource()];
    const ask = (query: string, signal: CancellationSource) =>
      introspector.answer({ ...requestOf(query), client: 'one', signal });
    const [alone, first, second] = [
      ask(distinct(1), clients[0]!),
      ask(distinct(2), clients[1]!),
      ask(distinct(2), clients[2]!),
    ];
    await new Promise(setImmediate);
    expect(introspector.waiting).toBe(2);
    clients[0]!.abort();
    clients[1]!.abort();
    expect(introspector.waiting).toBe(1);
    await expect(alone).rejects.toMatchObject({ extensions: { code: 'REQUEST_CANCELLED' } });
    await expect(first).rejects.toMatchObject({ extensions: { code: 'REQUEST_CANCELLED' } });
    expect((await second).texts.get('a2')).toMatch(/^\{"types":/);
    // What was dropped is written when it is wanted again.
    expect((await ask(distinct(1), new CancellationSource())).texts.get('a1')).toMatch(/^\{"types":/);
    expect(introspector.written).toBe(3);
    await expect(ask(distinct(3), clients[0]!)).rejects.toMatchObject({ extensions: { code: 'REQUEST_CANCELLED' } });
    expect(introspector.written).toBe(3);
  });
});
