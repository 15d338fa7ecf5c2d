import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GatewayOptions } from '../src/createGateway.ts';
import { holdAnswers, type HeldAnswers } from './support/calls.ts';
import { openGateways, post, type OpenGateway } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const gateways = openGateways();
let weather: TestServer;
/** What the subgraph was asked, and answers when the test says so. */
let held: HeldAnswers;
let url: string;
let gateway: OpenGateway['gateway'];
let requests = 0;
beforeAll(async () => {
  weather = await startServer(json({}));
});
beforeEach(() => {
  held = holdAnswers({ data: { warm: 'yes', _k0: 'yes' } });
  weather.answer = held.listener;
});
afterEach(async () => {
  held.release();
  await gateways.closeAll();
});
afterAll(() => weather.close());

const open = async (options: Partial<GatewayOptions> = {}) => {
  const sdl = 'type Query { warm(a: Int): String }';
  ({ url, gateway } = await gateways.over([{ name: 'weather', url: weather.url, sdl }], { trustProxy: 1, ...options }));
  requests = 0;
  gateway.app.server.on('request', () => (requests += 1));
};
const operations = { capacity: 4, capacityPerSubject: 2, maximumWaiting: 5, maximumWaitingPerSubject: 3 };

let asked = 0;
/** Asks something that nobody has asked, from an address. */
const from = (address: string, signal?: AbortSignal) =>
  post(url, `{ warm(a: ${(asked += 1)}) }`, {
    headers: { 'x-forwarded-for': address },
    ...(signal ? { signal } : {}),
  });
/** As `from`, with the HTTP answer. */
const rawFrom = (address: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query: `{ warm(a: ${(asked += 1)}) }` }),
  });

/** Waits until the gateway has received so many requests, and has had time to take them in. */
async function received(count: number): Promise<void> {
  const hasReceived = () => requests >= count;
  while (!hasReceived()) await setTimeout(5);
  await setTimeout(20);
}

/** Waits until the gateway has so many connections. */
async function connectionsOf(count: number): Promise<number> {
  for (;;) {
    const counted = await new Promise<number>((resolve) => {
      gateway.app.server.getConnections((_error, now) => resolve(now));
    });
    if (counted === count) return counted;
    await setTimeout(5);
  }
}

const [one, other, third] = ['192.0.2.1', '192.0.2.2', '192.0.2.3'];
const answered = { data: { warm: 'yes' } };

describe('one client', () => {
  test('has so many operations at work, and others have theirs beside it', async () => {
    await open({ operations });
    const flood = [0, 1, 2, 3, 4].map(() => from(one));
    await held.arrived(2);
    const beside = [from(other), from(other)];
    await held.arrived(4);
    held.release();
    expect(await Promise.all([...flood, ...beside])).toEqual(Array.from({ length: 7 }, () => answered));
  });

  test('is refused with 429 when it sends more than may wait, and others are not', async () => {
    await open({ operations });
    const flood = Array.from({ length: 9 }, () => rawFrom(one));
    const refused = await Promise.race(flood);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_OPERATIONS', retryAfter: 1, requestId: expect.any(String) } }],
    });
    const beside = from(other);
    await held.arrived(3);
    held.release();
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    expect(await beside).toEqual(answered);
  });

  test('gives its place in the queue up when it leaves', async () => {
    await open({ operations: { ...operations, maximumWaitingPerSubject: 1 } });
    const running = [from(one), from(one)];
    await held.arrived(2);
    const leaving = new AbortController();
    const left = from(one, leaving.signal);
    const connections = await connectionsOf(3);
    leaving.abort();
    await expect(left).rejects.toThrow(/aborted/);
    await connectionsOf(connections - 1);
    const next = rawFrom(one);
    await connectionsOf(connections);
    held.release();
    expect((await next).status).toBe(200);
    await Promise.all(running);
    // What left was never sent.
    expect(held.bodies).toHaveLength(3);
  });

  test('does not notice any of this with ten requests side by side', async () => {
    await open();
    held.release();
    const answers = await Promise.all(Array.from({ length: 10 }, () => from(one)));
    expect(answers).toEqual(Array.from({ length: 10 }, () => answered));
  });

  test('has no share of the places where clients are not counted', async () => {
    await open({ admission: { budget: null } });
    const answers = Array.from({ length: 30 }, () => from(one));
    await held.arrived(30);
    held.release();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 30 }, () => answered));
  });
});

describe('what one client has at work may cost so much together', () => {
  test('more waits, while others go on', async () => {
    // Each of the operations costs more than that, so each runs by itself.
    await open({ operations: { ...operations, costPerSubject: 1 } });
    const both = [from(one), from(one)];
    const beside = from(other);
    await held.arrived(2);
    await received(3);
    expect(held.bodies).toHaveLength(2);
    held.release();
    expect(await Promise.all([...both, beside])).toEqual([answered, answered, answered]);
    expect(await from(one)).toEqual(answered);
  });

  test('what fits runs side by side', async () => {
    await open({ operations: { ...operations, costPerSubject: 100_000 } });
    const both = [from(one), from(one)];
    await held.arrived(2);
    held.release();
    expect(await Promise.all(both)).toEqual([answered, answered]);
  });

  test('one that leaves while it waits lets the next one in, and one that is refused holds nothing', async () => {
    await open({ operations: { ...operations, capacityPerSubject: 3, costPerSubject: 1 } });
    const running = from(one);
    await held.arrived(1);
    const leaving = new AbortController();
    const left = from(one, leaving.signal);
    await received(2);
    leaving.abort();
    await expect(left).rejects.toThrow(/aborted/);
    const refused = post(url, '{ warm(a: "text") }', { headers: { 'x-forwarded-for': one } });
    expect(await refused).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    const next = from(one);
    held.release();
    expect(await Promise.all([running, next])).toEqual([answered, answered]);
    // What left was never sent.
    expect(held.bodies).toHaveLength(2);
  });
});

test('a request waits for time before it is looked at, and once more before a new document is read', async () => {
  const subjects: string[] = [];
  const waiting: (() => void)[] = [];
  const turns = {
    take(subject: string) {
      subjects.push(subject);
      return new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
  await open({ operations: { ...operations, turns } });
  held.release();
  const goOn = async (count: number) => {
    while (waiting.length < count) await setTimeout(1);
    for (const resolve of waiting.splice(0)) resolve();
  };
  const ask = (query: string, address: string) => post(url, query, { headers: { 'x-forwarded-for': address } });
  const first = ask('{ warm(a: 7) }', one);
  await goOn(1);
  await goOn(1);
  expect(await first).toEqual(answered);
  expect(new Set(subjects).size).toBe(1);
  expect(subjects).toHaveLength(2);
  const known = ask('{ warm(a: 7) }', other);
  await goOn(1);
  expect(await known).toEqual(answered);
  expect(subjects).toHaveLength(3);
  expect(subjects[2]).not.toBe(subjects[0]);
});

describe('all clients together', () => {
  test('get their turns round-robin, and are refused with 503 when too many wait', async () => {
    await open({ operations: { ...operations, capacity: 1, maximumWaiting: 4 } });
    const first = from(one);
    await held.arrived(1);
    const waiting = [from(one), from(one)];
    await received(3);
    waiting.push(from(other), from(third));
    await received(5);
    const refused = await rawFrom('192.0.2.4');
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY' } }] });
    held.release();
    await Promise.all([first, ...waiting]);
    const order = held.bodies.map((body) => Number(/\(a: ?(\d+)\)/.exec(body)?.[1]));
    const [a, b, c, d, e] = order as [number, number, number, number, number];
    expect(order).toHaveLength(5);
    // The first of each in turn, then the second of the one that has more.
    expect([b - a, c - a, d - a, e - a]).toEqual([1, 3, 4, 2]);
  });
});

describe('an operation that was refused or is ill-formed', () => {
  test.each([
    ['does not parse', '{ warm('],
    ['is not valid', '{ cold }'],
    ['has too many aliases', `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: warm`).join(' ')} }`],
    ['is not there', ''],
  ])('gives its place back where it %s', async (_what, query) => {
    await open({ operations: { ...operations, capacity: 1, capacityPerSubject: 1 } });
    held.release();
    for (let n = 0; n < 3; n += 1) {
      const { errors } = await post(url, query);
      expect(errors).toBeDefined();
    }
    expect(await from(one)).toEqual(answered);
  });
});
