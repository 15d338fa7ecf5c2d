import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { openGateways } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const gateways = openGateways();
let subgraph: TestServer;
let asked = 0;
beforeAll(async () => {
  subgraph = await startServer((request, response) => {
    asked += 1;
    json({ data: { word: 'w', change: 'c' } })(request, response);
  });
});
afterAll(async () => {
  await gateways.closeAll();
  await subgraph.close();
});

type Options = NonNullable<Parameters<typeof gateways.over>[1]>;
const opened = new Map<string, Promise<FastifyInstance>>();

/** The gateway with these options, and nothing asked of its subgraph yet. */
async function open(options: Options = {}): Promise<FastifyInstance> {
  const name = JSON.stringify(options);
  const sdl = 'type Query { word: String } type Mutation { change: String }';
  const make = async () => (await gateways.over([{ name: 'words', url: subgraph.url, sdl }], options)).gateway.app;
  if (!opened.has(name)) opened.set(name, make());
  const app = await opened.get(name)!;
  asked = 0;
  return app;
}
const asGet = '/graphql?query={word}';
const page = 'https://pages.example';
const preflight = (origin: string) => ({
  method: 'OPTIONS' as const,
  url: '/graphql',
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  },
});

describe('browsers are told on every answer', () => {
  test.each([
    ['an answer', asGet, {}],
    ['a refused credential', asGet, { authorization: 'x' }],
    ['a schema', '/schema.graphql', {}],
    ['nothing there', '/nothing', {}],
    ['the explorer', '/', {}],
  ])('to guess nothing, to show it in no frame and to tell nobody where they were: %s', async (_what, url, headers) => {
    const response = await (await open()).inject({ url, headers });
    expect(response.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'$/),
    });
  });

  test('to run the scripts that stand in the explorer, and no others', async () => {
    const app = await open();
    const response = await app.inject('/');
    const policy = String(response.headers['content-security-policy']);
    const scripts = [...response.body.matchAll(/<script\b[^>]*>([^]*?)<\/script/gi)].map(([, script]) => script!);
    expect(scripts.length).toBeGreaterThan(0);
    const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(/script-src ([^;]*);/.exec(policy)![1]).toBe(hashes.join(' '));
    expect(policy).toContain("connect-src 'self'");
    expect((await app.inject(asGet)).headers['content-security-policy']).toBe(
      "default-src 'none';frame-ancestors 'none'",
    );
  });
});

describe('pages of other origins', () => {
  test('are told nothing where none is named', async () => {
    const app = await open();
    const response = await app.inject({ url: asGet, headers: { origin: page } });
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    const asking = await app.inject(preflight(page));
    expect(asking.statusCode).toBe(405);
    expect(Object.keys(asking.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test('may ask and read what they need where they are named', async () => {
    const app = await open({ web: { corsOrigins: [page, 'https://other.example'] } });
    const response = await app.inject({ url: asGet, headers: { origin: page } });
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'x-request-id, retry-after, ratelimit, ratelimit-policy',
      vary: expect.stringMatching(/origin/i),
    });
    const asking = await app.inject(preflight(page));
    expect(asking.statusCode).toBe(204);
    const other = await app.inject({ method: 'PUT', url: '/graphql', headers: { origin: page } });
    expect([other.statusCode, other.headers['allow']]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(asking.headers).toMatchObject({
      'access-control-allow-origin': page,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization,content-type',
      'access-control-max-age': '7200',
    });
  });

  test('read refusals as well', async () => {
    const app = await open({ web: { corsOrigins: [page] } });
    const response = await app.inject({ url: asGet, headers: { origin: page, authorization: 'x' } });
    expect([response.statusCode, response.headers['access-control-allow-origin']]).toEqual([401, page]);
  });

  test.each(['https://evil.example', 'https://pages.example.evil.example', 'http://pages.example', 'null'])(
    'are told nothing where others are named: %s',
    async (origin) => {
      const app = await open({ web: { corsOrigins: [page] } });
      for (const response of [
        await app.inject({ url: asGet, headers: { origin } }),
        await app.inject(preflight(origin)),
      ]) {
        expect(response.headers['access-control-allow-origin']).toBeUndefined();
      }
    },
  );

  test('may all ask where that is wanted, without what the browser adds by itself', async () => {
    const app = await open({ web: { corsOrigins: '*' } });
    const { headers } = await app.inject({ url: asGet, headers: { origin: 'https://anybody.example' } });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });
});

describe('a request that a page of another site had a browser send', () => {
  const from = (site: string, more: Record<string, string> = {}) => ({ 'sec-fetch-site': site, ...more });
  const status = async (request: object, options?: Options) => {
    const response = await (await open(options)).inject({ url: asGet, ...request });
    if (response.statusCode === 403) {
      expect(response.json()).toEqual({
        errors: [
          {
            message: expect.stringContaining('A page of another site may have sent this request'),
            extensions: { code: 'BAD_REQUEST', requestId: response.headers['x-request-id'] },
          },
        ],
      });
    }
    return [response.statusCode, asked];
  };

  test.each([
    ['a picture', from('cross-site', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' })],
    ['a frame', from('cross-site', { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })],
    ['a page of the same organization', from('same-site', { 'sec-fetch-mode': 'no-cors' })],
    ['a script of an origin that is not named', from('cross-site', { origin: page, 'sec-fetch-mode': 'cors' })],
    ['a script with a simple type', from('cross-site', { 'content-type': 'text/plain', 'sec-fetch-mode': 'no-cors' })],
  ])('is not run: %s', async (_what, headers) => {
    expect(await status({ headers })).toEqual([403, 0]);
  });

  test.each([
    ['multipart/form-data; boundary=x', 403],
    ['application/x-www-form-urlencoded', 403],
    ['text/plain', 403],
  ])('is not run as a form either: %s', async (type, expected) => {
    const payload = JSON.stringify({ query: 'mutation { change }' });
    const headers = from('cross-site', { 'content-type': type, 'sec-fetch-mode': 'navigate', origin: page });
    expect(await status({ method: 'POST', url: '/graphql', headers, payload })).toEqual([expected, 0]);
    const pages = { web: { corsOrigins: [page] } };
    // Also of a page that may ask: it can ask in the usual way.
    expect((await status({ method: 'POST', url: '/graphql', headers, payload }, pages))[1]).toBe(0);
    // Browsers that say nothing of where they come from are told apart by the type alone.
    const { 'sec-fetch-site': _site, ...silent } = headers;
    const [code, runs] = await status({ method: 'POST', url: '/graphql', headers: silent, payload });
    expect([runs, code! >= 400 && code! < 500]).toEqual([0, true]);
  });

  test.each([
    ['typed into the address bar', from('none', { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })],
    ['sent by the explorer', from('same-origin')],
    ['sent by no browser', {}],
    ['a link that is followed', from('cross-site', { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })],
    ['asked for by the browser before', from('cross-site', { 'apollo-require-preflight': 'true' })],
  ])('is told from one that was %s', async (_what, headers) => {
    expect(await status({ headers })).toEqual([200, 1]);
  });

  test('is run where pages of its origin may ask', async () => {
    const headers = from('cross-site', { origin: page, 'sec-fetch-mode': 'cors' });
    expect(await status({ headers }, { web: { corsOrigins: [page] } })).toEqual([200, 1]);
    expect(await status({ headers }, { web: { corsOrigins: ['https://other.example'] } })).toEqual([403, 0]);
  });

  test('never changes anything by a GET, wherever it comes from', async () => {
    expect(await status({ url: '/graphql?query=mutation{change}' })).toEqual([405, 0]);
  });
});

describe.each(['compiled', 'apollo'] as const)('where introspection is off, the engine %s', (engine) => {
  const closed = { engine, web: { introspection: false } };
  const ask = async (query: string) =>
    (await (await open(closed)).inject({ method: 'POST', url: '/graphql', payload: { query } })).json() as object;

  test.each([
    '{ __schema { queryType { name } } }',
    '{ word __type(name: "Query") { name } }',
    '{ ...F } fragment F on Query { hidden: __schema { types { name } } }',
    'query A($c: Boolean = false) { word __schema @include(if: $c) { queryType { name } } }',
  ])('is not asked for the schema: %s', async (query) => {
    const answer = await ask(query);
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^Introspection is switched off here, so "__(schema|type)" cannot be asked for/,
          ),
          locations: expect.any(Array),
          extensions: expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }),
        },
      ],
    });
    expect(asked).toBe(0);
  });

  test('still tells the type of an object, and does not help with guessing names', async () => {
    expect(await ask('{ __typename word }')).toMatchObject({ data: { __typename: 'Query', word: 'w' } });
    const answer = JSON.stringify(await ask('{ wor }'));
    expect(answer).toContain('Cannot query field');
    expect(answer).not.toContain('word');
  });

  test('is not there to read at any other place', async () => {
    const app = await open(closed);
    for (const url of ['/', '/schema.graphql', '/supergraph.graphql']) {
      expect([url, (await app.inject(url)).statusCode]).toEqual([url, 404]);
    }
  });
});

test('the explorer can be off where introspection is on', async () => {
  const app = await open({ web: { explorer: false } });
  const statuses = await Promise.all(['/', '/schema.graphql'].map(async (url) => (await app.inject(url)).statusCode));
  expect(statuses).toEqual([404, 200]);
});
