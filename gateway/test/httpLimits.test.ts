import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { codeOf, holdAnswers, mutation, openTransports, query, recordingLogger, until } from './support/calls.ts';
import { json, startServer, text, type TestServer } from './support/httpServer.ts';

const answer = { data: { __typename: 'Query' } };

let server: TestServer;
const transports = openTransports();
beforeAll(async () => {
  server = await startServer(json(answer));
});
afterEach(() => transports.closeAll());
afterAll(() => server.close());

describe('the largest answer', () => {
  const limits = { maximumResponseBytes: 1000, connections: 1 };
  const ofSize = (size: number) => JSON.stringify({ data: { text: '' } }).replace('""', `"${'x'.repeat(size - 20)}"`);

  test('is read when it is just as large as is allowed', async () => {
    server.answer = text(ofSize(1000));
    expect(await codeOf(transports.to(server.url, { limits }).execute(query()))).toBe('answered');
  });

  test.each([
    ['that tells so at once', 1001, true],
    ['that does not tell', 1001, false],
    ['that is far too large', 10_000_000, true],
  ])('is passed by one %s: SUBGRAPH_RESPONSE_TOO_LARGE, and the next call is fine', async (_what, size, announces) => {
    server.answer = (request, response) => {
      request.resume();
      const body = ofSize(size);
      response.writeHead(200, announces ? { 'content-length': body.length } : {});
      response.write(body.slice(0, 500));
      response.end(body.slice(500));
    };
    const transport = transports.to(server.url, { limits });
    expect(await codeOf(transport.execute(query()))).toBe('SUBGRAPH_RESPONSE_TOO_LARGE');
    server.answer = json(answer);
    expect(await transport.execute(query())).toEqual(answer);
  });

  test('is twice as large as what the client may have, at the most, and 1 MiB in any case', async () => {
    const transport = transports.to(server.url, { limits: { connections: 1 } });
    const asked = (answerBytes: number) => codeOf(transport.execute({ ...query(), answerBytes }));
    server.answer = text(ofSize(3_000_000));
    expect(await asked(1_500_000)).toBe('answered');
    expect(await asked(1_499_999)).toBe('SUBGRAPH_RESPONSE_TOO_LARGE');
    server.answer = text(ofSize(1024 * 1024));
    expect(await asked(10)).toBe('answered');
  });

  test('ends an answer that never ends', async () => {
    let sent = 0;
    const closed = Promise.withResolvers<void>();
    server.answer = (request, response) => {
      request.resume();
      const chunk = Buffer.alloc(64 * 1024, ' ');
      const more = () => {
        while (response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', more).on('close', closed.resolve);
      more();
    };
    const transport = transports.to(server.url, { limits: { maximumResponseBytes: 1024 * 1024 } });
    expect(await codeOf(transport.execute(query()))).toBe('SUBGRAPH_RESPONSE_TOO_LARGE');
    await closed.promise;
    // What sockets hold on their way comes on top of what is read.
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });
});

describe('the deadline', () => {
  test('ends a call whose answer drips, and gives its connection up', async () => {
    let drip: NodeJS.Timeout | undefined;
    const closed = Promise.withResolvers<void>();
    server.answer = (request, response) => {
      request.resume();
      response.writeHead(200).write('{"data":{"a":"');
      drip = setInterval(() => response.write('x'), 5);
      response.on('close', () => {
        clearInterval(drip);
        closed.resolve();
      });
    };
    const transport = transports.to(server.url, { limits: { timeoutMs: 100, connections: 1 } });
    expect(await codeOf(transport.execute(query()))).toBe('SUBGRAPH_TIMEOUT');
    await closed.promise;
    server.answer = json(answer);
    expect(await transport.execute(query())).toEqual(answer);
  });

  test('leaves no timer behind when a call has ended, well or badly', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const transport = transports.to(server.url);
    server.answer = json(answer);
    const before = timers();
    await Promise.all([0, 1, 2].map(() => transport.execute(query())));
    server.answer = text('');
    await Promise.all([0, 1, 2].map(() => codeOf(transport.execute(query()))));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test('counts the time in the queue', async () => {
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const transport = transports.to(server.url, { limits: { timeoutMs: 200, connections: 1, failuresToOpen: 0 } });
    const calls = [transport.execute(query()), transport.execute(mutation)].map((call) => codeOf(call));
    expect(await Promise.all(calls)).toEqual(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT']);
    expect(held.bodies.length).toBeLessThanOrEqual(1 + held.givenUp());
  });

  test('is of each call alone: the ones behind it in the queue go on', async () => {
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const transport = transports.to(server.url, { limits: { timeoutMs: 200, connections: 1 } });
    const slow = codeOf(transport.execute(query()));
    await held.arrived(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const behind = transport.execute(query());
    expect(await slow).toBe('SUBGRAPH_TIMEOUT');
    await held.arrived(2);
    held.release();
    expect(await behind).toEqual(answer);
  });
});

describe('calls under way', () => {
  test('are no more at once than is allowed, and the others go in the order in which they came', async () => {
    let underWay = 0;
    let most = 0;
    const order: string[] = [];
    const count = async (request: IncomingMessage, response: ServerResponse) => {
      underWay += 1;
      most = Math.max(most, underWay);
      order.push(request.headers['x-request-id'] as string);
      await request.resume().toArray();
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay -= 1;
      response.end(JSON.stringify(answer));
    };
    server.answer = (request, response) => void count(request, response);
    const transport = transports.to(server.url, { limits: { connections: 2 } });
    const ids = Array.from({ length: 30 }, (_, index) => `call-${String(index).padStart(2, '0')}`);
    await Promise.all(ids.map((requestId) => transport.execute(query({ requestId }))));
    expect(most).toBe(2);
    expect(order).toHaveLength(30);
    // Two run side by side, so that neighbours may change places.
    for (const [index, id] of order.entries()) expect(Math.abs(ids.indexOf(id) - index)).toBeLessThanOrEqual(2);
  });

  test('are refused with SUBGRAPH_OVERLOADED when too many wait, which the log tells once until the queue was empty', async () => {
    const { logger, lines } = recordingLogger();
    const transport = transports.to(server.url, { limits: { connections: 1, maximumWaiting: 2 } }, logger);
    for (const round of [1, 2]) {
      const held = holdAnswers(answer);
      server.answer = held.listener;
      const codes = Array.from({ length: 6 }, () => codeOf(transport.execute(query())));
      expect(await Promise.all(codes.slice(3))).toEqual(Array.from({ length: 3 }, () => 'SUBGRAPH_OVERLOADED'));
      held.release();
      expect(await Promise.all(codes.slice(0, 3))).toEqual(['answered', 'answered', 'answered']);
      const warnings = lines.filter(({ level }) => level === 'warn');
      expect(warnings).toHaveLength(round);
      expect(warnings.at(-1)).toMatchObject({ subgraph: 'weather', message: expect.stringContaining('wait') });
    }
  });

  test('make room when they are cancelled, waiting or under way', async () => {
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const transport = transports.to(server.url, { limits: { connections: 1, maximumWaiting: 1 } });
    const [first, second] = [new AbortController(), new AbortController()];
    const codes = [first, second].map(({ signal }) => codeOf(transport.execute(query({ signal }))));
    await held.arrived(1);
    second.abort();
    expect(await codes[1]).toBe('REQUEST_CANCELLED');
    const third = transport.execute(query());
    first.abort();
    expect(await codes[0]).toBe('REQUEST_CANCELLED');
    await held.arrived(2);
    held.release();
    expect(await third).toEqual(answer);
    expect(held.bodies).toHaveLength(2);
  });
});

describe('a caller that has gone', () => {
  test('is refused before anything is sent', async () => {
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const transport = transports.to(server.url);
    expect(await codeOf(transport.execute(query({ signal: AbortSignal.abort() })))).toBe('REQUEST_CANCELLED');
    expect(held.requests).toHaveLength(0);
  });

  test('ends its request, and leaves no line in the log that somebody would have to read', async () => {
    const { logger, lines } = recordingLogger();
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const transport = transports.to(server.url, {}, logger);
    const leaving = new AbortController();
    const code = codeOf(transport.execute(query({ signal: leaving.signal })));
    await held.arrived(1);
    leaving.abort();
    expect(await code).toBe('REQUEST_CANCELLED');
    await until(() => held.givenUp() === 1);
    expect(lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  test('may watch many calls with one signal, and goes after its answer without harm', async () => {
    server.answer = json(answer);
    const warnings: unknown[] = [];
    const note = (warning: unknown) => warnings.push(warning);
    process.on('warning', note);
    const transport = transports.to(server.url);
    const controller = new AbortController();
    const { signal } = controller;
    await Promise.all(Array.from({ length: 50 }, () => transport.execute(query({ signal }))));
    controller.abort();
    expect(await transport.execute(query())).toEqual(answer);
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});

describe('a transport that is closed', () => {
  test('answers what is under way and what waits, and takes no more', async () => {
    const held = holdAnswers(answer);
    server.answer = held.listener;
    const transport = transports.to(server.url, { limits: { connections: 1 } });
    const calls = [transport.execute(query()), transport.execute(query())];
    await held.arrived(1);
    const closing = transport.close();
    expect(await codeOf(transport.execute(query()))).toBe('SUBGRAPH_UNAVAILABLE');
    held.release();
    expect(await Promise.all(calls)).toEqual([answer, answer]);
    await closing;
  });
});
