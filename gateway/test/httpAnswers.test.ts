import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type HttpTransportLimits, type Transport } from '../src/transport/index.ts';
import { openTransports, query } from './support/calls.ts';
import { json, startServer, text, type TestServer } from './support/httpServer.ts';

const limits = { timeoutMs: 10_000, maximumResponseBytes: 1000, connections: 4 };
const request = query({
  document: { query: '{ __typename }', operationName: 'Q', kind: 'query' },
  variables: '{"a":1}',
});
const answer = { data: { __typename: 'Query' } };

let server: TestServer;
const transports = openTransports();
beforeAll(async () => {
  server = await startServer(json(answer));
});
afterEach(() => transports.closeAll());
afterAll(() => server.close());

const transportTo = (url: string, own: Partial<HttpTransportLimits> = {}): Transport =>
  transports.to(url, { limits: { ...limits, ...own } });

/** The code and the text of the error that a call meets. */
async function failure(transport: Transport): Promise<{ code: unknown; message: string }> {
  const error = await transport.execute(request).then(
    () => new Error('the call succeeded'),
    (reason: Error & { extensions?: Record<string, unknown> }) => reason,
  );
  const { extensions } = error as { extensions?: Record<string, unknown> };
  return { code: extensions?.['code'], message: error.message };
}

describe('an answer', () => {
  test('is read right where a letter is cut in two by the network', async () => {
    const bytes = Buffer.from(JSON.stringify({ data: { name: 'Århus €' } }));
    const drip = async (response: ServerResponse) => {
      response.writeHead(200);
      for (const byte of bytes) {
        response.write(Buffer.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    };
    server.answer = (message, response) => void message.resume().on('end', () => void drip(response));
    expect(await transportTo(server.url).execute(request)).toEqual({ data: { name: 'Århus €' } });
  });

  test('may have a byte order mark in front', async () => {
    server.answer = text(`\uFEFF${JSON.stringify(answer)}`);
    expect(await transportTo(server.url).execute(request)).toEqual(answer);
  });

  test.each([
    [200, 'application/json'],
    [200, 'text/plain'],
    [400, 'application/graphql-response+json'],
    [500, 'application/graphql-response+json'],
    [503, 'application/json'],
  ])('is one with the status %i and the type %s, because its shape is', async (status, type) => {
    const failed = { errors: [{ message: 'no' }], data: null };
    server.answer = text(JSON.stringify(failed), { status, type });
    expect(await transportTo(server.url).execute(request)).toEqual(failed);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is decoded where it comes as %s though nobody asked for that', async (encoding, encode) => {
    server.answer = (message, response) => {
      message.resume();
      response.writeHead(200, { 'content-encoding': encoding }).end(encode(JSON.stringify(answer)));
    };
    expect(await transportTo(server.url).execute(request)).toEqual(answer);
  });

  test.each([
    ['claims to be gzip and is not', 'gzip', Buffer.from(JSON.stringify(answer)), 'SUBGRAPH_BAD_RESPONSE'],
    ['is encoded in an unknown way', 'constructor', Buffer.from(JSON.stringify(answer)), 'SUBGRAPH_BAD_RESPONSE'],
    ['grows too large when it is decoded', 'gzip', gzipSync(' '.repeat(100_000)), 'SUBGRAPH_RESPONSE_TOO_LARGE'],
  ])('that %s is refused', async (_what, encoding, body, code) => {
    server.answer = (message, response) => {
      message.resume();
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    };
    const transport = transportTo(server.url);
    expect((await failure(transport)).code).toBe(code);
    server.answer = json(answer);
    expect(await transport.execute(request)).toEqual(answer);
  });
});

describe('an answer that cannot be used', () => {
  test.each([
    ['an HTML page with status 500', text('<html>Internal Server Error</html>', { status: 500, type: 'text/html' })],
    ['nothing at all', text('')],
    ['a JSON object that is no GraphQL answer', json({ ok: true })],
    ['a JSON array', json([{ data: {} }])],
    ['a JSON null', json(null)],
    ['data that is no object', json({ data: 'fine' })],
    ['errors that are no list', json({ data: null, errors: 'none' })],
    ['errors without a message', json({ data: null, errors: [{}] })],
    ['half of a JSON text', text('{"data":{"a":[1,2')],
  ])('is SUBGRAPH_BAD_RESPONSE: %s', async (_what, listener) => {
    server.answer = listener;
    const { code, message } = await failure(transportTo(server.url));
    expect(code).toBe('SUBGRAPH_BAD_RESPONSE');
    expect(message).toContain('"weather"');
  });

  test('does not spoil the next call', async () => {
    const transport = transportTo(server.url, { connections: 1 });
    server.answer = text('<html>');
    expect((await failure(transport)).code).toBe('SUBGRAPH_BAD_RESPONSE');
    server.answer = json(answer);
    expect(await transport.execute(request)).toEqual(answer);
  });
});

describe('an answer that does not come', () => {
  test.each([
    ['before its head', () => {}],
    ['in the middle of its body', (_request, response) => response.writeHead(200).write('{"data":')],
  ] as [string, TestServer['answer']][])(
    'is SUBGRAPH_TIMEOUT when the subgraph falls silent %s',
    async (_what, listener) => {
      server.answer = listener;
      expect((await failure(transportTo(server.url, { timeoutMs: 50 }))).code).toBe('SUBGRAPH_TIMEOUT');
    },
  );

  test.each([
    ['before its head', (message) => message.socket.destroy()],
    [
      'in the middle of its body',
      (message, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('{"data":', () => message.socket.destroy());
      },
    ],
  ] as [string, TestServer['answer']][])(
    'is SUBGRAPH_UNAVAILABLE when the connection breaks %s',
    async (_what, listener) => {
      server.answer = listener;
      expect((await failure(transportTo(server.url))).code).toBe('SUBGRAPH_UNAVAILABLE');
    },
  );

  test('is SUBGRAPH_UNAVAILABLE when nothing listens there, in words that do not tell where', async () => {
    const gone = await startServer(json(answer));
    await gone.close();
    const { code, message } = await failure(transportTo(gone.url));
    expect(code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(message).toBe('The part of the graph that "weather" serves could not be reached. Try again in a moment.');
  });
});
