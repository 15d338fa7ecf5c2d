import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../src/http/index.ts';
import { createLogger } from '../src/telemetry/index.ts';

let app: FastifyInstance;
let port: number;
beforeAll(async () => {
  app = createApp({ logger: createLogger('test', 'silent'), health: async () => ({ ok: true }) });
  app.get('/graphql', async (request, reply) => reply.send({ url: request.url, query: request.query }));
  app.get('/page', async (request, reply) => reply.send({ url: request.url }));
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => app.close());

type Method = 'GET' | 'PUT' | 'OPTIONS';
const send = async (url: string, headers: Record<string, string | string[]> = {}, method: Method = 'GET') => {
  const answer = await app.inject({ method, url, headers });
  const body: { errors?: { message: string; extensions: object }[] } = answer.json();
  return { status: answer.statusCode, body, message: body.errors?.[0]?.message ?? '' };
};
const many = (count: number, name: (at: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [name(at), 'v']));

describe('a head', () => {
  test.each([
    ['a list of 64 types', { accept: 'a/b;q=1,'.repeat(60) }],
    ['90 headers', many(90, (at) => `x-${at}`)],
    ['many cookies', { cookie: 'a=b; '.repeat(2_000) }],
    ['a long token', { authorization: `Bearer ${'x'.repeat(12_000)}` }],
    ['a host with a port', { host: '[::1]:4000', 'x-forwarded-host': 'a.example, b.example:80' }],
  ])('with %s is read', async (_what, headers) => {
    expect((await send('/graphql', headers)).status).toBe(200);
  });

  test.each([
    ['accept', 'a/b,', 3_900],
    ['accept', '*/*,', 129],
    ['accept', 'a/b;x=",', 1_000],
    ['accept-encoding', 'a,', 7_500],
    ['if-none-match', '"a",', 3_900],
    ['range', '0-1,', 3_900],
    ['x-forwarded-for', '1,', 7_000],
    ['content-type', 'a/b;', 129],
  ])('with a long list in %s is refused, and names it: %s', async (name, member, times) => {
    for (const url of ['/graphql', '/page', '/nowhere', '/health']) {
      const { status, message, body } = await send(url, { [name]: member.repeat(times) });
      expect([status, body.errors![0]!.extensions]).toEqual([
        431,
        { code: 'BAD_REQUEST', requestId: expect.any(String) },
      ]);
      expect(message).toContain(name);
      expect(message).toContain('128 commas and semicolons');
    }
  });

  test('with lists that are long together is refused', async () => {
    const { status, message } = await send('/page', { accept: 'a,'.repeat(100), 'accept-language': 'a,'.repeat(29) });
    expect([status, message]).toEqual([431, expect.stringContaining('accept-language')]);
  });

  test('with too many headers is refused', async () => {
    expect(
      (
        await send(
          '/page',
          many(101, (at) => `x-${at}`),
        )
      ).status,
    ).toBe(431);
  });

  test.each([
    ['host', 'a b'],
    ['host', 'a%'],
    ['host', 'a%:b@c'],
    ['host', ':80'],
    ['x-forwarded-host', 'a.example, b c'],
    ['x-forwarded-proto', 'h t'],
  ])('whose %s makes no URL is refused: %s', async (name, value) => {
    const { status, message } = await send('/graphql', { [name]: value });
    expect([status, message]).toEqual([400, expect.stringContaining(name)]);
  });
});

test.each([
  ['1.1', 400],
  ['1.0', 200],
])('a request of HTTP/%s without a host is answered with %d', async (version, status) => {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET /graphql HTTP/${version}\r\nconnection: close\r\n\r\n`);
  const answer = (await socket.setEncoding('utf8').toArray()).join('');
  expect(answer.slice(0, 13)).toBe(`HTTP/1.1 ${status} `);
});

describe('an address', () => {
  test.each([
    ['as long a path as is allowed', `/${'a'.repeat(1_023)}`, 404],
    ['a longer path', `/${'a'.repeat(1_024)}`, 414],
    ['many slashes', '/'.repeat(15_000), 414],
    ['a hundred parameters', `/graphql?${'a&'.repeat(99)}`, 200],
    ['one more', `/graphql?${'a&'.repeat(100)}`, 414],
    ['many, at another path', `/page?${'a&'.repeat(7_000)}`, 414],
    ['what a router takes for a pattern', '/:a(', 404],
    ['several stars', '/**', 404],
    ['a parameter', '/:graphql', 404],
    ['a semicolon', '/graphql;a', 404],
    ['what cannot be decoded behind a semicolon', '/graphql;%zz', 400],
  ])('with %s is answered', async (_what, url, status) => {
    expect((await send(url)).status).toBe(status);
  });

  test('keeps its query where GraphQL is, and is not parsed', async () => {
    const search = `?query=${'+'.repeat(14_000)}`;
    for (const path of ['/graphql', '/gr%61phql']) {
      expect((await send(path + search)).body).toEqual({ url: path + search, query: {} });
    }
    expect((await send(`/page${search}`)).body).toEqual({ url: '/page' });
    for (const method of ['PUT', 'OPTIONS'] as const) {
      expect((await send(`/graphql${search}`, {}, method)).message).not.toContain('?');
    }
  });
});
