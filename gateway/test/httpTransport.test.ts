import type { IncomingMessage } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type HttpTransportLimits, type Transport, type TransportRequest } from '../src/transport/index.ts';
import { holdAnswers, openTransports, query } from './support/calls.ts';
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

describe('a call over HTTP', () => {
  test('posts the operation as JSON with the request id, to the path and query of the address', async () => {
    let received: IncomingMessage | undefined;
    let body = '';
    server.answer = (message, response) => {
      received = message;
      message.on('data', (chunk) => (body += chunk)).on('end', () => response.end(JSON.stringify(answer)));
    };
    expect(await transportTo(`${server.url}/v2?key=1`).execute(request)).toEqual(answer);
    expect(received).toMatchObject({ method: 'POST', url: '/graphql/v2?key=1' });
    expect(received?.headers).toMatchObject({ 'content-type': 'application/json', 'x-request-id': 'request-1' });
    expect(JSON.parse(body)).toEqual({ query: '{ __typename }', variables: { a: 1 }, operationName: 'Q' });
  });

  test('gives errors that the subgraph answers with as they are, whatever the HTTP status', async () => {
    const refused = { errors: [{ message: 'no', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
    server.answer = text(JSON.stringify(refused), { status: 400 });
    expect(await transportTo(server.url).execute(request)).toEqual(refused);
  });

  test('keeps its connections open: calls that follow each other open no more of them', async () => {
    server.answer = json(answer);
    const transport = transportTo(server.url);
    const before = server.connections();
    for (let call = 0; call < 2; call += 1) await transport.execute(request);
    const opened = server.connections() - before;
    for (let call = 0; call < 20; call += 1) await transport.execute(request);
    expect(server.connections() - before).toBe(opened);
    expect(opened).toBeLessThanOrEqual(2);
  });

  test('has no more calls under way at once than it is allowed', async () => {
    server.answer = json(answer);
    const transport = transportTo(server.url, { connections: 3 });
    const before = server.connections();
    const answers = await Promise.all(Array.from({ length: 20 }, () => transport.execute(request)));
    expect(answers).toHaveLength(20);
    expect(server.connections() - before).toBe(3);
  });
});

describe('what a call sends', () => {
  /** The headers and the body that the subgraph gets. */
  async function sent(own: Partial<TransportRequest>) {
    const held = holdAnswers(answer);
    held.release();
    server.answer = held.listener;
    await transportTo(server.url).execute({ ...request, ...own });
    const { headers, rawHeaders } = held.requests[0]!;
    // A server takes one of two headers with one name; which one is not ours to say.
    const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
    return { headers, body: held.bodies[0]! };
  }

  test("has the client's headers, but says itself what it sends, what it takes and which request it serves", async () => {
    const { headers } = await sent({
      headers: {
        authorization: 'Bearer a',
        'accept-language': 'da',
        'content-type': 'text/plain',
        accept: 'text/html',
        'accept-encoding': 'gzip',
        'x-request-id': 'another',
      },
    });
    expect(headers).toMatchObject({ authorization: 'Bearer a', 'accept-language': 'da' });
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-request-id': 'request-1' });
    expect(headers['accept']).toBe('application/graphql-response+json, application/json;q=0.9');
    expect(headers).not.toHaveProperty('accept-encoding');
  });

  test("has no header that concerns the client's connection only", async () => {
    const { headers, body } = await sent({
      headers: {
        connection: 'close, X-Hop',
        'x-hop': '1',
        'keep-alive': 'timeout=9',
        'proxy-authorization': 'secret',
        te: 'trailers',
        trailer: 'a',
        'transfer-encoding': 'chunked',
        upgrade: 'h2c',
        expect: '100-continue',
        host: 'elsewhere',
        'content-length': '3',
      },
    });
    for (const name of [
      'x-hop',
      'keep-alive',
      'proxy-authorization',
      'te',
      'trailer',
      'transfer-encoding',
      'upgrade',
    ]) {
      expect(headers).not.toHaveProperty(name);
    }
    expect(headers).not.toHaveProperty('expect');
    expect(headers['connection']).toBe('keep-alive');
    expect(headers['host']).toBe(new URL(server.url).host);
    expect(headers['content-length']).toBe(String(body.length));
  });

  test('tells texts and names that need quoting as they are, and no name where there is none', async () => {
    const quoting = '{ a(text: "æøå \\n €") }';
    const { body } = await sent({ document: { query: quoting, kind: 'query' }, variables: '{"b":"ü"}' });
    expect(JSON.parse(body)).toEqual({ query: quoting, variables: { b: 'ü' } });
  });

  test('is the document of each call, also when one follows another', async () => {
    const documents = ['{ a }', '{ b }'].map((source) => ({ query: source, kind: 'query' }) as const);
    const held = holdAnswers(answer);
    held.release();
    server.answer = held.listener;
    const transport = transportTo(server.url);
    for (const document of [...documents, ...documents]) await transport.execute({ ...request, document });
    expect(held.bodies.map((body) => (JSON.parse(body) as { query: string }).query)).toEqual([
      '{ a }',
      '{ b }',
      '{ a }',
      '{ b }',
    ]);
  });
});
