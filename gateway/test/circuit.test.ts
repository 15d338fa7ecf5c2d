import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Transport } from '../src/transport/index.ts';
import { codeOf, holdAnswers, openTransports, query, recordingLogger } from './support/calls.ts';
import { json, startServer, text, type TestServer } from './support/httpServer.ts';

const answer = { data: { __typename: 'Query' } };
const limits = { failuresToOpen: 3, openMs: 1000, longestOpenMs: 4000, timeoutMs: 10_000 };

let server: TestServer;
const transports = openTransports();
let now = 0;
const clock = () => now;
beforeAll(async () => {
  server = await startServer(json(answer));
});
afterEach(() => transports.closeAll());
afterAll(() => server.close());

/** The codes that so many calls meet, one after the other. */
async function codesOf(transport: Transport, count: number): Promise<unknown[]> {
  const codes = [];
  for (let call = 0; call < count; call += 1) codes.push(await codeOf(transport.execute(query())));
  return codes;
}

/** A listener that counts. */
function counted(listener: RequestListener): { listener: RequestListener; readonly requests: () => number } {
  let requests = 0;
  return {
    requests: () => requests,
    listener: (request, response) => {
      requests += 1;
      listener(request, response);
    },
  };
}

const reset: RequestListener = ({ socket }) => void socket.destroy();
const broken = text('<html>', { status: 502 });

describe('a subgraph that fails time after time', () => {
  test.each([
    ['cannot be reached', reset, 'SUBGRAPH_UNAVAILABLE', {}],
    ['does not answer in time', () => {}, 'SUBGRAPH_TIMEOUT', { timeoutMs: 30 }],
    ['answers with what is no answer', broken, 'SUBGRAPH_BAD_RESPONSE', {}],
  ] as [string, RequestListener, string, object][])(
    'is left alone, with SUBGRAPH_CIRCUIT_OPEN at once, when it %s',
    async (_what, listener, code, own) => {
      const { listener: counting, requests } = counted(listener);
      server.answer = counting;
      const transport = transports.to(server.url, { limits: { ...limits, ...own }, clock });
      expect(await codesOf(transport, 5)).toEqual([code, code, code, 'SUBGRAPH_CIRCUIT_OPEN', 'SUBGRAPH_CIRCUIT_OPEN']);
      expect(requests()).toBe(3);
    },
  );

  test.each([
    ['errors of GraphQL with status 500', text(JSON.stringify({ errors: [{ message: 'no' }] }), { status: 500 })],
    ['answers that are too large', json({ data: { text: 'x'.repeat(1000) } })],
  ])('is asked on when it gives %s', async (_what, listener) => {
    const { listener: counting, requests } = counted(listener);
    server.answer = counting;
    await codesOf(transports.to(server.url, { limits: { ...limits, maximumResponseBytes: 500 }, clock }), 6);
    expect(requests()).toBe(6);
  });

  test('is asked on when its callers went away', async () => {
    const transport = transports.to(server.url, { limits, clock });
    for (let call = 0; call < 5; call += 1) {
      const held = holdAnswers(answer);
      server.answer = held.listener;
      const leaving = new AbortController();
      const code = codeOf(transport.execute(query({ signal: leaving.signal })));
      await held.arrived(1);
      leaving.abort();
      expect(await code).toBe('REQUEST_CANCELLED');
    }
    server.answer = json(answer);
    expect(await transport.execute(query())).toEqual(answer);
  });

  test('does not keep the others from being asked', async () => {
    const other = await startServer(json(answer));
    server.answer = broken;
    await codesOf(transports.to(server.url, { limits, clock }), 4);
    expect(await transports.to(other.url, { limits, clock }).execute(query())).toEqual(answer);
    await other.close();
  });

  test('turns away also the calls that wait already', async () => {
    server.answer = broken;
    const transport = transports.to(server.url, { limits: { ...limits, connections: 1 }, clock });
    const codes = await Promise.all(Array.from({ length: 100 }, () => codeOf(transport.execute(query()))));
    expect(codes.slice(0, 3)).toEqual(['SUBGRAPH_BAD_RESPONSE', 'SUBGRAPH_BAD_RESPONSE', 'SUBGRAPH_BAD_RESPONSE']);
    expect(new Set(codes.slice(3))).toEqual(new Set(['SUBGRAPH_CIRCUIT_OPEN']));
  });

  test('leaves a line in the log when that begins and when it ends, with its name and without its address', async () => {
    const { logger, lines } = recordingLogger();
    const transport = transports.to(server.url, { limits, clock }, logger);
    server.answer = broken;
    await codesOf(transport, 20);
    now += 1000;
    server.answer = json(answer);
    await codesOf(transport, 5);
    const changes = lines.filter(({ level, code }) => level !== 'debug' && code === undefined);
    expect(changes).toMatchObject([
      { level: 'warn', subgraph: 'weather', forMs: 1000 },
      { level: 'info', subgraph: 'weather' },
      { level: 'warn', subgraph: 'weather' },
    ]);
    expect(new Set(changes.map(({ message }) => message)).size).toBe(3);
  });
});

describe('a subgraph that was left alone', () => {
  async function leftAlone(): Promise<Transport> {
    // One connection, so that a call that waited behind the trial would be found.
    const transport = transports.to(server.url, { limits: { ...limits, connections: 1 }, clock });
    server.answer = broken;
    await codesOf(transport, 4);
    return transport;
  }

  test('gets one call on trial after a while, whose answer lets all through again', async () => {
    const transport = await leftAlone();
    now += 1000;
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const trial = transport.execute(query());
    await held.arrived(1);
    expect(await codesOf(transport, 2)).toEqual(['SUBGRAPH_CIRCUIT_OPEN', 'SUBGRAPH_CIRCUIT_OPEN']);
    held.release();
    expect(await trial).toEqual(answer);
    expect(await codesOf(transport, 2)).toEqual(['answered', 'answered']);
  });

  test('is left alone for longer when the trial fails', async () => {
    const transport = await leftAlone();
    now += 1000;
    expect(await codesOf(transport, 2)).toEqual(['SUBGRAPH_BAD_RESPONSE', 'SUBGRAPH_CIRCUIT_OPEN']);
    now += 1999;
    expect(await codesOf(transport, 1)).toEqual(['SUBGRAPH_CIRCUIT_OPEN']);
    now += 1;
    server.answer = json(answer);
    expect(await codesOf(transport, 2)).toEqual(['answered', 'answered']);
  });

  test('gets another trial when the caller of the first one goes away', async () => {
    const transport = await leftAlone();
    now += 1000;
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const leaving = new AbortController();
    const trial = codeOf(transport.execute(query({ signal: leaving.signal })));
    await held.arrived(1);
    leaving.abort();
    await trial;
    held.release();
    expect(await transport.execute(query())).toEqual(answer);
  });

  test.each([
    ['by its /health', json(answer)],
    [
      'by GraphQL',
      (request, response) => (request.url === '/health' ? text('', { status: 404 }) : json(answer))(request, response),
    ],
  ] as [string, RequestListener][])(
    'can be found healthy %s, and is asked again from then on',
    async (_how, listener) => {
      const transport = await leftAlone();
      server.answer = listener;
      expect(await codesOf(transport, 1)).toEqual(['SUBGRAPH_CIRCUIT_OPEN']);
      expect(await transport.healthy()).toBe(true);
      expect(await codesOf(transport, 2)).toEqual(['answered', 'answered']);
    },
  );

  test('is still left alone after it was found not healthy', async () => {
    const transport = await leftAlone();
    server.answer = text('{}', { status: 503 });
    expect(await transport.healthy()).toBe(false);
    expect(await codesOf(transport, 1)).toEqual(['SUBGRAPH_CIRCUIT_OPEN']);
  });
});

describe('the health of a subgraph', () => {
  test('is asked of GraphQL where there is no /health, past a full queue, and once for all who ask at once', async () => {
    const asked: string[] = [];
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const transport = transports.to(server.url, { limits: { ...limits, connections: 1, maximumWaiting: 0 }, clock });
    const call = transport.execute(query());
    await held.arrived(1);
    server.answer = (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      (request.url === '/health' ? text('', { status: 404 }) : json(answer))(request, response);
    };
    expect(await Promise.all([transport.healthy(), transport.healthy()])).toEqual([true, true]);
    expect(asked).toEqual(['GET /health', 'POST /graphql']);
    held.release();
    expect(await call).toEqual(answer);
    await transport.healthy();
    expect(asked).toHaveLength(4);
  });

  test('is asked over a connection of its own, so that a dead one does not tell the wrong thing', async () => {
    server.answer = json(answer);
    const transport = transports.to(server.url, { limits, clock });
    await transport.execute(query());
    const sockets: Socket[] = [];
    server.answer = (request, response) => {
      if (request.url === '/health') sockets.push(request.socket);
      json(answer)(request, response);
    };
    expect(await transport.healthy()).toBe(true);
    expect(await transport.healthy()).toBe(true);
    expect(new Set(sockets).size).toBe(2);
    await transport.execute(query());
    expect(sockets).toHaveLength(2);
  });

  test('is a rejection when it cannot be reached or falls silent', async () => {
    server.answer = () => {};
    const impatient = transports.to(server.url, { limits: { ...limits, timeoutMs: 50 }, clock });
    await expect(impatient.healthy()).rejects.toThrow(/timeout/);
    const transport = transports.to(server.url, { limits, clock });
    server.answer = reset;
    await expect(transport.healthy()).rejects.toThrow(/other side closed/);
    server.answer = json({ data: {} });
    expect(await transport.healthy()).toBe(true);
  });
});
