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
} from 'graphql';
import { toolDocuments } from '../../test/support/introspectionDocuments.ts';
import { createIntrospector } from '../src/introspection/index.ts';
import { slicedWork } from '../src/introspection/slices.ts';

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

describe('sliced work', () => {
  function* counting(name: string, slices: number, log: string[]): Generator<undefined, string, undefined> {
    for (let n = 0; n < slices; n += 1) {
      log.push(name);
      yield;
    }
    return name;
  }

  test('runs one slice in each turn, and takes turns', async () => {
    const turns: (() => void)[] = [];
    const work = slicedWork((call) => turns.push(call));
    const log: string[] = [];
    const both = Promise.all([work.run(counting('a', 3, log)), work.run(counting('b', 1, log))]);
    let passed = 0;
    for (let next = turns.shift(); next !== undefined; next = turns.shift()) {
      next();
      passed += 1;
    }
    expect(await both).toEqual(['a', 'b']);
    expect(log).toEqual(['a', 'b', 'a', 'a']);
    expect(passed).toBe(6);
  });

  test('passes on what the work throws, and goes on with the rest', async () => {
    const work = slicedWork();
    const failing = (function* (): Generator<undefined, never, undefined> {
      yield;
      throw new Error('no');
    })();
    const log: string[] = [];
    const fails = work.run(failing);
    const other = work.run(counting('a', 2, log));
    await expect(fails).rejects.toThrow('no');
    expect(await other).toBe('a');
    expect(await work.run(counting('b', 2, log))).toBe('b');
  });
});
