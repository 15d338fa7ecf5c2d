import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, mutation, openTransports, query } from './support/calls.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const answer = { data: { __typename: 'Query' } };

let server: TestServer;
const transports = openTransports();
beforeAll(async () => {
  server = await startServer(json(answer));
});
afterEach(() => transports.closeAll());
afterAll(() => server.close());

/** Makes the server treat the next requests in these ways, and later ones in the last of them. */
function behave(...ways: ((request: IncomingMessage, response: ServerResponse) => void)[]): {
  readonly requests: () => number;
} {
  let requests = 0;
  server.answer = (request, response) => {
    const way = ways[Math.min(requests, ways.length - 1)]!;
    requests += 1;
    request.resume().on('end', () => way(request, response));
  };
  return { requests: () => requests };
}

const fine = (_request: IncomingMessage, response: ServerResponse) => void response.end(JSON.stringify(answer));
const reset = ({ socket }: IncomingMessage) => void socket.resetAndDestroy();
const hangUp = ({ socket }: IncomingMessage) => void socket.end();
const begin = ({ socket }: IncomingMessage) => void socket.write('HTTP/1.1 2', () => socket.resetAndDestroy());

const babble = ({ socket }: IncomingMessage) => void socket.write('what?\r\n\r\n');

const transport = () => transports.to(server.url, { limits: { connections: 1 } });

describe('a query whose kept-alive connection turns out to be dead', () => {
  test.each([
    ['is reset', reset],
    ['is closed', hangUp],
  ])('is sent again, once, over a new connection, when it %s', async (_what, dies) => {
    const { requests } = behave(fine, dies, fine);
    const subgraph = transport();
    await subgraph.execute(query());
    const before = server.connections();
    expect(await subgraph.execute(query())).toEqual(answer);
    expect(requests()).toBe(3);
    expect(server.connections() - before).toBe(1);
  });

  test('is not sent a third time', async () => {
    const { requests } = behave(fine, reset);
    const subgraph = transport();
    await subgraph.execute(query());
    expect(await codeOf(subgraph.execute(query()))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests()).toBe(3);
  });

  test('may be repeated each time that this happens', async () => {
    const { requests } = behave(fine, reset, fine, reset, fine);
    const subgraph = transport();
    for (let call = 0; call < 3; call += 1) expect(await subgraph.execute(query())).toEqual(answer);
    expect(requests()).toBe(5);
  });

  test('counts as one call for the deadline', async () => {
    behave(fine, reset, () => {});
    const subgraph = transports.to(server.url, { limits: { timeoutMs: 1_500 } });
    await subgraph.execute(query());
    expect(await codeOf(subgraph.execute(query()))).toBe('SUBGRAPH_TIMEOUT');
  });
});

describe('a call is not repeated', () => {
  test('when it is a mutation, which may have been carried out', async () => {
    const { requests } = behave(fine, reset);
    const subgraph = transport();
    await subgraph.execute(query());
    expect(await codeOf(subgraph.execute(mutation))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests()).toBe(2);
  });

  test('when the connection is new', async () => {
    const { requests } = behave(reset);
    expect(await codeOf(transport().execute(query()))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests()).toBe(1);
  });

  test('when the connection is new because the one before was closed in good order', async () => {
    const closing = (_request: IncomingMessage, response: ServerResponse) =>
      void response.setHeader('connection', 'close').end(JSON.stringify(answer));
    const { requests } = behave(closing, reset);
    const subgraph = transport();
    await subgraph.execute(query());
    expect(await codeOf(subgraph.execute(query()))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests()).toBe(2);
  });

  test('when a part of the answer came, even half a line', async () => {
    const { requests } = behave(fine, begin);
    const subgraph = transport();
    await subgraph.execute(query());
    expect(await codeOf(subgraph.execute(query()))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests()).toBe(2);
  });

  test('when what came is not HTTP', async () => {
    const { requests } = behave(fine, babble);
    const subgraph = transport();
    await subgraph.execute(query());
    expect(await codeOf(subgraph.execute(query()))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests()).toBe(2);
  });

  test('when nothing listens there any more', async () => {
    const leaving = await startServer(json(answer));
    const subgraph = transports.to(leaving.url, { limits: { connections: 1 } });
    await subgraph.execute(query());
    await leaving.close();
    expect(await codeOf(subgraph.execute(query()))).toBe('SUBGRAPH_UNAVAILABLE');
  });
});
