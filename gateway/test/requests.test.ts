import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { createLogger } from '@community-graph/kit/telemetry';
import { composedSupergraph } from '../src/config/index.ts';
import { createGateway, type Gateway } from '../src/createGateway.ts';
import { loadSupergraph } from '../src/supergraph/index.ts';
import { localTransport } from '../src/transport/index.ts';

// Requests that reach no subgraph, or for which it is enough that one answers something.
let gateway: Gateway;
beforeAll(async () => {
  gateway = await createGateway({
    supergraph: loadSupergraph(composedSupergraph),
    engine: 'apollo',
    transports: () => localTransport({ execute: async () => ({ data: { product: null } }), healthy: async () => true }),
    logger: createLogger('test', 'silent'),
  });
});
afterAll(() => gateway.close());

const type = (value: string) => ({ 'content-type': value });
const send = async (options: InjectOptions) => {
  const { statusCode, headers, body } = await gateway.app.inject({ method: 'POST', url: '/graphql', ...options });
  return { statusCode, requestId: headers['x-request-id'], body: body === '' ? undefined : JSON.parse(body) };
};

describe('a request that is not one of GraphQL', () => {
  test.each<[string, InjectOptions, number]>([
    ['without a query', { payload: {} }, 400],
    ['whose query is no text', { payload: { query: 5 } }, 400],
    ['whose variables are no object', { payload: { query: '{ __typename }', variables: 'x' } }, 400],
    ['that is a list of requests', { payload: [{ query: '{ __typename }' }] }, 400],
    ['that is not JSON', { headers: type('application/json'), payload: '{"query":' }, 400],
    ['that is empty', { headers: type('application/json'), payload: '' }, 400],
    ['of another content type', { headers: type('application/xml'), payload: '<query/>' }, 415],
    ['that a form would send', { headers: type('application/x-www-form-urlencoded'), payload: 'query={a}' }, 415],
    ['that changes something by GET', { method: 'GET', url: '/graphql?query=mutation{__typename}' }, 405],
    ['for a page in a browser', { method: 'GET', url: '/graphql', headers: { accept: 'text/html' } }, 406],
  ])('%s is refused with BAD_REQUEST and its id', async (_what, options, status) => {
    const { statusCode, requestId, body } = await send(options);
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    expect({ statusCode, body }).toEqual({
      statusCode: status,
      body: {
        errors: [
          {
            message: expect.stringMatching(/\w/),
            extensions: expect.objectContaining({ code: 'BAD_REQUEST', requestId }),
          },
        ],
      },
    });
  });

  test('a list of operations is refused as one request, and told what to send instead', async () => {
    const { statusCode, requestId, body } = await send({ payload: [{ query: '{ one }' }, { query: '{ two }' }] });
    expect(statusCode).toBe(400);
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining('one operation'), extensions: { code: 'BAD_REQUEST', requestId } }],
    });
  });

  test.each(['subscription { x }'])('%s is refused, because the schema has no such root', async (query) => {
    expect(await send({ payload: { query } })).toMatchObject({
      statusCode: 400,
      body: {
        errors: [
          {
            message: expect.stringMatching(/subscription/),
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
    });
  });

  test('to a path where nothing is gets a 404 in the shape of every other error', async () => {
    const { statusCode, requestId, body } = await send({ url: '/nothing-here', payload: {} });
    expect(statusCode).toBe(404);
    expect(body.errors).toEqual([
      { message: expect.stringContaining('/graphql'), extensions: { code: 'BAD_REQUEST', requestId } },
    ]);
  });
});

describe('a method that a path does not take', () => {
  test.each([
    ['/graphql', 'GET, HEAD, POST', ['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE', 'OPTIONS']],
    ['/graphql?query={one}', 'GET, HEAD, POST', ['PUT']],
    ['/%67raphql', 'GET, HEAD, POST', ['PUT']],
    ['/', 'GET, HEAD', ['POST', 'PUT', 'DELETE', 'OPTIONS']],
    ['/health', 'GET, HEAD', ['POST', 'PUT']],
    ['/schema.graphql', 'GET, HEAD', ['POST', 'PATCH']],
    ['/supergraph.graphql', 'GET, HEAD', ['POST', 'DELETE']],
  ])('of %s is 405 with what it takes: %s', async (url, allowed, methods) => {
    for (const method of methods) {
      const response = await gateway.app.inject({ method: method as 'PUT', url });
      expect([method, response.statusCode, response.headers['allow']]).toEqual([method, 405, allowed]);
      expect(response.json()).toEqual({
        errors: [
          {
            message: expect.stringContaining(`does not take ${method}. Send GET`),
            extensions: { code: 'BAD_REQUEST', requestId: response.headers['x-request-id'] },
          },
        ],
      });
    }
  });

  test('of a path where nothing is stays 404', async () => {
    for (const url of ['/nothing', '/*', '/graphql/', '/Graphql']) {
      const { statusCode, headers } = await gateway.app.inject({ method: 'PUT', url });
      expect([url, statusCode, headers['allow']]).toEqual([url, 404, undefined]);
    }
  });

  test('of a URL that is no path is 404 as well', async () => {
    await gateway.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = gateway.app.server.address() as AddressInfo;
    for (const url of ['*', 'http://gateway/graphql']) {
      const sent = request({ port, method: 'OPTIONS', path: url });
      const [{ statusCode }] = (await once(sent.end(), 'response')) as [{ statusCode: number }];
      expect([url, statusCode]).toEqual([url, 404]);
    }
  });
});

describe('the request id', () => {
  test('stands in the header of an answer, and in every error of it', async () => {
    const { requestId, body } = await send({ payload: { query: '{ one two }' } });
    expect(requestId).toMatch(/^[\da-f-]{36}$/);
    expect(body.errors).toHaveLength(2);
    for (const error of body.errors) expect(error.extensions.requestId).toBe(requestId);
  });

  const json = { 'content-type': 'application/json' };
  test.each<[string, InjectOptions, number]>([
    ['an empty body', { headers: json, payload: '' }, 400],
    ['no body', {}, 400],
    ['a list of nothing', { payload: [] }, 400],
    ['null', { headers: json, payload: 'null' }, 400],
    ['a name that is a number', { payload: { query: '{ __typename }', operationName: 1 } }, 400],
    ['variables that are a text', { payload: { query: '{ __typename }', variables: 'x' } }, 400],
    ['extensions that are a text', { payload: { query: '{ __typename }', extensions: 'x' } }, 400],
    [
      'a hash that is not known',
      { payload: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } } },
      200,
    ],
    [
      'a version of hashes that there is not',
      { payload: { extensions: { persistedQuery: { version: 2, sha256Hash: 'a' } } } },
      400,
    ],
    ['a document that is not registered', { payload: { documentId: 'sha256:a' } }, 400],
    [
      'variables of an address that are no JSON',
      { method: 'GET', url: '/graphql?query={__typename}&variables={' },
      400,
    ],
    ['two queries in an address', { method: 'GET', url: '/graphql?query={a}&query={b}' }, 400],
    ['no query in an address', { method: 'GET', url: '/graphql' }, 400],
    ['no GraphQL', { payload: { query: '{' } }, 400],
    ['an operation that there is not', { payload: { query: '{ __typename }', operationName: 'A' } }, 400],
    ['a variable that is missing', { payload: { query: 'query($a: ID!) { product(id: $a) { id } }' } }, 400],
    ['a long body', { payload: { query: ' '.repeat(300_000) } }, 413],
    ['a deep body', { headers: json, payload: `{"query":${'['.repeat(5_000)}${']'.repeat(5_000)}}` }, 400],
    ['a text', { headers: { 'content-type': 'text/plain' }, payload: 'x' }, 400],
    ['another type', { headers: { 'content-type': 'application/xml' }, payload: 'x' }, 415],
    ['another method', { method: 'PUT', payload: {} }, 405],
    ['another path', { url: '/other' }, 404],
    [
      'a request of another site',
      { method: 'GET', url: '/graphql?query={a}', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    ['an answer of another type', { method: 'GET', url: '/graphql?query={a}', headers: { accept: 'image/png' } }, 406],
    ['a change by GET', { method: 'GET', url: '/graphql?query=mutation{__typename}' }, 405],
    ['a credential that does not hold', { headers: { authorization: 'Bearer x' }, payload: { query: '{ a }' } }, 401],
    ['the supergraph without a credential', { method: 'GET', url: '/supergraph.graphql' }, 401],
    ['a long address', { method: 'GET', url: `/${'x'.repeat(5_000)}` }, 414],
    ['an address that cannot be decoded', { method: 'GET', url: '/%E0%A4%A' }, 400],
  ])('stands in each error of the answer to %s', async (_what, options, status) => {
    const response = await gateway.app.inject({ method: 'POST', url: '/graphql', ...options });
    const { errors } = response.json<{ errors: { extensions: { requestId: string } }[] }>();
    expect(response.statusCode).toBe(status);
    expect(errors.length).toBeGreaterThan(0);
    const id = response.headers['x-request-id'];
    expect(errors.map(({ extensions }) => extensions.requestId)).toEqual(errors.map(() => id));
    expect(response.headers['content-length']).toBe(String(response.rawPayload.length));
  });

  test('stands in the header of an answer without errors, and of every page', async () => {
    for (const options of [{ payload: { query: '{ __typename }' } }, { method: 'GET', url: '/health' }] as const) {
      expect((await send(options)).requestId).toMatch(/^[\da-f-]{36}$/);
    }
  });

  test('is not taken from clients, who could make one line of the log look like another', async () => {
    const headers = { 'x-request-id': 'given-by-a-client' };
    const { requestId } = await send({ headers, payload: { query: '{ __typename }' } });
    expect(requestId).not.toBe('given-by-a-client');
  });

  test('is another one for each request', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => send({ payload: { query: '{ __typename }' } })));
    expect(new Set(ids.map(({ requestId }) => requestId)).size).toBe(10);
  });
});

describe('an automatic persisted query', () => {
  test('is asked for once, and answered by its hash from then on', async () => {
    const query = '{ product(id: "product:nothing") { name } }';
    const hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect((await send({ payload: { extensions } })).body).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    await send({ payload: { query, extensions } });
    expect((await send({ payload: { extensions } })).body).toMatchObject({ data: { product: null } });
  });
});
