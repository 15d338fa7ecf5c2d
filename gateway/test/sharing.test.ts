import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import { createCallSharing, type Transport, type TransportRequest } from '../src/transport/index.ts';
import { codeOf, holdAnswers, mutation, openTransports, query, until } from './support/calls.ts';
import { json, startServer, text, type TestServer } from './support/httpServer.ts';
import { answer, requestsOf as requestsOfCalls } from './support/sharedCalls.ts';

let server: TestServer;
const transports = openTransports();
beforeAll(async () => {
  server = await startServer(json(answer));
});
afterEach(() => transports.closeAll());
afterAll(() => server.close());

const sharingTransport = (): Transport => transports.to(server.url, { sharing: createCallSharing() });

/** How many HTTP requests two calls make that are under way at once. */
const requestsOf = (first: TransportRequest, second: TransportRequest, transport = sharingTransport()) =>
  requestsOfCalls(server, transport, [first, second]);

describe('identical queries that are under way at once', () => {
  test('are one request', async () => {
    expect(await requestsOf(query(), query({ requestId: 'request-2' }))).toBe(1);
  });

  test('are one request also when their headers are the same in another order', async () => {
    const first = query({ headers: { 'accept-language': 'da', authorization: 'a' } });
    const second = query({ headers: { authorization: 'a', 'accept-language': 'da' } });
    expect(await requestsOf(first, second)).toBe(1);
  });

  test('are answered with objects of their own', async () => {
    const transport = sharingTransport();
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const calls = [0, 1, 2].map(() => transport.execute(query()));
    await held.arrived(1);
    held.release();
    const [first, ...others] = await Promise.all(calls);
    (first!.data!['place'] as { name: string }).name = 'changed';
    expect(others).toEqual([answer, answer]);
    expect(others[0]!.data).not.toBe(others[1]!.data);
    expect(held.bodies).toHaveLength(1);
  });

  test('fail together, each with an error of its own', async () => {
    const transport = sharingTransport();
    server.answer = text('<html>');
    const errors = await Promise.all([0, 1].map(() => transport.execute(query()).catch((error: unknown) => error)));
    expect(errors).toMatchObject([0, 1].map(() => ({ extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } })));
    expect(errors[0]).not.toBe(errors[1]);
  });

  test('are one request across transports to one address, and not across addresses', async () => {
    const sharing = createCallSharing();
    const urls = [server.url, server.url, `${server.url}/other`];
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const calls = urls.map((url) => transports.to(url, { sharing }).execute(query()));
    await held.arrived(2);
    held.release();
    await Promise.all(calls);
    expect(held.requests).toHaveLength(2);
    expect(new Set(held.requests.map(({ url }) => url))).toEqual(new Set(['/graphql', '/graphql/other']));
  });

  test('are a request each when sharing is switched off', async () => {
    expect(await requestsOf(query(), query(), transports.to(server.url))).toBe(2);
  });
});

describe('requests that are not identical are not shared:', () => {
  test.each<[string, Partial<TransportRequest>, Partial<TransportRequest>]>([
    ['other variables', { variables: '{"id":1}' }, { variables: '{"id":2}' }],
    ['another query', {}, { document: { query: '{ other }', kind: 'query' } }],
    ['another operation name', {}, { document: { query: '{ __typename }', operationName: 'Q', kind: 'query' } }],
    ['another value of a header', { headers: { authorization: 'a' } }, { headers: { authorization: 'b' } }],
    ['a header more', {}, { headers: { authorization: 'a' } }],
    ['names and values swapped', { headers: { a: 'b', c: 'd' } }, { headers: { a: 'd', c: 'b' } }],
  ])('%s', async (_what, first, second) => {
    expect(await requestsOf(query(first), query(second))).toBe(2);
  });

  test('mutations', async () => {
    expect(await requestsOf(mutation, mutation)).toBe(2);
  });

  test('a query that begins after the one before it was answered', async () => {
    const transport = sharingTransport();
    const held = holdAnswers(answer);
    held.release();
    server.answer = held.listener;
    await transport.execute(query());
    await transport.execute(query());
    expect(held.bodies).toHaveLength(2);
  });

  test('a query that begins after the one before it failed', async () => {
    const transport = sharingTransport();
    server.answer = text('');
    expect(await codeOf(transport.execute(query()))).toBe('SUBGRAPH_BAD_RESPONSE');
    server.answer = json(answer);
    expect(await transport.execute(query())).toEqual(answer);
  });
});

describe('the viewer tokens of calls', () => {
  let signed = 0;
  /** Another text each time. */
  const signViewer = () => `token ${(signed += 1)}`;
  const telling = () => transports.to(server.url, { sharing: createCallSharing(), signViewer });
  const viewer = (subject: string): Viewer => ({ ...anonymous, role: 'SECRETARIAT', subject });

  test('keep requests of one viewer together; only the call that is made is signed', async () => {
    signed = 0;
    expect(await requestsOf(query({ viewer: viewer('a') }), query({ viewer: viewer('a') }), telling())).toBe(1);
    expect(signed).toBe(1);
  });

  test('keep anonymous requests of different clients together', async () => {
    signed = 0;
    expect(await requestsOf(query({ client: 'one' }), query({ client: 'two' }), telling())).toBe(1);
    expect(signed).toBe(1);
  });

  test.each<[string, Viewer, Viewer]>([
    ['two viewers', viewer('a'), viewer('b')],
    ['a viewer and nobody in particular', viewer('a'), anonymous],
    ['one with less scopes', viewer('a'), { ...viewer('a'), scopes: ['audit:read'] }],
    ['one with another role', viewer('a'), { ...viewer('a'), role: 'COORDINATOR' }],
    ['one who speaks for another', viewer('a'), { ...viewer('a'), organizationId: 'municipality:751' }],
  ])('keep those of %s apart', async (_what, first, second) => {
    expect(await requestsOf(query({ viewer: first }), query({ viewer: second }), telling())).toBe(2);
  });
});

describe('a mutation', () => {
  test.each([
    ['has ended', json({ data: { change: true } }), 'answered'],
    ['has ended in failure', text('', { status: 500 }), 'SUBGRAPH_BAD_RESPONSE'],
  ])('that %s at any subgraph keeps later queries from what began before its end', async (_what, listener, code) => {
    const other = await startServer(listener);
    const sharing = createCallSharing();
    const transport = transports.to(server.url, { sharing });
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const before = transport.execute(query());
    await held.arrived(1);
    expect(await codeOf(transports.to(other.url, { sharing }).execute(mutation))).toBe(code);
    const after = [transport.execute(query()), transport.execute(query())];
    await held.arrived(2);
    held.release();
    await Promise.all([before, ...after]);
    // The two that begin after it share again, also when the one from before has ended.
    expect(held.bodies).toHaveLength(2);
    await other.close();
  });

  test('does not let the end of a call from before it end the sharing of those after it', async () => {
    const first = holdAnswers(answer);
    const second = holdAnswers(answer);
    server.answer = first.listener;
    const transport = sharingTransport();
    const before = transport.execute(query());
    await first.arrived(1);
    server.answer = json({ data: { change: true } });
    await transport.execute(mutation);
    server.answer = second.listener;
    const after = [transport.execute(query())];
    await second.arrived(1);
    first.release();
    await before;
    after.push(transport.execute(query()));
    second.release();
    await Promise.all(after);
    expect(second.bodies).toHaveLength(1);
  });
});

describe('callers that leave a shared call', () => {
  test('are told at once, and the request goes on for those that stay', async () => {
    const transport = sharingTransport();
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const leaving = new AbortController();
    const left = transport.execute(query({ signal: leaving.signal }));
    const stays = transport.execute(query({ signal: new AbortController().signal }));
    await held.arrived(1);
    leaving.abort();
    expect(await codeOf(left)).toBe('REQUEST_CANCELLED');
    held.release();
    expect(await stays).toEqual(answer);
    expect(held.givenUp()).toBe(0);
  });

  test('end the request when all have left; who comes later has a request of his own', async () => {
    const transport = sharingTransport();
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const leaving = [new AbortController(), new AbortController()];
    const left = leaving.map(({ signal }) => codeOf(transport.execute(query({ signal }))));
    await held.arrived(1);
    for (const controller of leaving) controller.abort();
    const later = transport.execute(query());
    expect(await Promise.all(left)).toEqual(['REQUEST_CANCELLED', 'REQUEST_CANCELLED']);
    await until(() => held.givenUp() === 1);
    await held.arrived(2);
    held.release();
    expect(await later).toEqual(answer);
  });

  test('do not take the call of those with them who come after', async () => {
    const transport = sharingTransport();
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const leaving = new AbortController();
    const other = transport.execute(query({ variables: '{"other":true}' }));
    const left = codeOf(transport.execute(query({ signal: leaving.signal })));
    await held.arrived(2);
    leaving.abort();
    const later = [transport.execute(query())];
    await left;
    later.push(transport.execute(query()));
    held.release();
    await Promise.all([other, ...later]);
    expect(held.bodies).toHaveLength(3);
  });
});
