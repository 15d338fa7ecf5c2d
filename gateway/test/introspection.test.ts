import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openGateways, post, type OpenGateway } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const gateways = openGateways();
let subgraph: TestServer;
let gateway: OpenGateway;
beforeAll(async () => {
  subgraph = await startServer(json({ data: {} }));
  gateway = await gateways.over([
    { name: 'words', url: subgraph.url, sdl: 'type Query { word: String other: String }' },
  ]);
});
beforeEach(() => {
  subgraph.answer = json({ data: { word: 'w', other: 'o' } });
});
afterAll(async () => {
  await gateways.closeAll();
  await subgraph.close();
});

const ask = (query: string, variables?: Record<string, unknown>) =>
  post(gateway.url, query, variables && { variables });

describe('introspection', () => {
  const named = 'query ($n: String = "Query") { word type: __type(name: $n) { name } }';

  test('answers beside data', async () => {
    expect(await ask(named)).toEqual({ data: { word: 'w', type: { name: 'Query' } } });
  });

  test('tells that null is no name, and the data stands', async () => {
    expect(await ask(named, { n: null })).toEqual({
      data: { word: 'w', type: null },
      errors: [
        {
          message: 'Argument "name" of non-null type "String!" must not be null.',
          path: ['type'],
          extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
        },
      ],
    });
  });
});

describe('a variable that decides what is asked for', () => {
  const decided = 'query A($c: Boolean = true) { word other @include(if: $c) }';

  test('may be left out', async () => {
    expect(await ask(decided)).toEqual({ data: { word: 'w', other: 'o' } });
  });

  test.each([
    decided,
    'query A($c: Boolean = true) { word ...F } fragment F on Query { other @skip(if: $c) }',
    'query A($c: Boolean = true) { word __schema @skip(if: $c) { queryType { name } } }',
  ])('must not be null: %s', async (query) => {
    const { data, errors } = await ask(query, { c: null });
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The variable "$c" decides a @skip or @include; it must not be null.',
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ]);
  });

  test('may be null where it decides in another operation only', async () => {
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `${decided} query B { word }`,
        operationName: 'B',
      }),
    });
    expect(await answer.json()).toMatchObject({ data: { word: 'w' } });
  });
});

describe("a subgraph's error", () => {
  const refusal = (extensions: unknown) =>
    json({ data: { word: null }, errors: [{ message: 'You may not see it.', path: ['word'], extensions }] });

  test('is shown with its own code, without what is about the inside', async () => {
    const inside = { stacktrace: ['at x.ts'], exception: { a: 1 }, serviceName: 'words' };
    subgraph.answer = refusal({ code: 'FORBIDDEN', reason: 'age', http: { status: 418, headers: {} }, ...inside });
    gateway.lines.length = 0;
    expect(await ask('{ word }')).toEqual({
      data: { word: null },
      errors: [
        {
          message: 'You may not see it.',
          path: ['word'],
          extensions: { code: 'FORBIDDEN', reason: 'age', requestId: expect.any(String) },
        },
      ],
    });
    expect(gateway.lines.filter(({ msg }) => msg === 'a request met an error')).toEqual([]);
  });

  test.each([
    undefined,
    {},
    ...['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', 'forbidden', 'A', 7].map((code) => ({ code })),
  ])('with the extensions %j is shown without its text, which is logged', async (extensions) => {
    subgraph.answer = refusal(extensions);
    gateway.lines.length = 0;
    const answer = await ask('{ word }');
    expect(answer.errors).toMatchObject([{ path: ['word'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toContain('You may not');
    expect(JSON.stringify(gateway.lines)).toContain('You may not');
  });
});
