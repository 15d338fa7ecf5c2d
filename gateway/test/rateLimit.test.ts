import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { networkOf } from '../src/access/asker.ts';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { countingPrices } from './support/countingPrices.ts';
import { allowing, limitedGraph, refusal, send, type LimitedGraph } from './support/limitedGraph.ts';

const allowances = allowing({ cost: 100 }, { burst: 100, perSecond: 10 });
const query = '{ things(first: 40) { id } }';

let graph: LimitedGraph;
let time = 0;
beforeAll(async () => {
  graph = await limitedGraph();
});
beforeEach(() => {
  time = 1_000_000;
});
afterAll(() => graph.close());

const open = async (options: Parameters<LimitedGraph['open']>[0] = {}) =>
  (await graph.open({ admission: { ...countingPrices, allowances, budget: memoryBudget(() => time) }, ...options }))
    .url;

const from = (address: string) => ({ 'x-forwarded-for': address });

describe('what is spent', () => {
  test('is told in the headers of the IETF draft on every answer', async () => {
    const url = await open();
    const answers = [
      await send(url, { query }),
      await send(url, { query: '{ thing { id } }' }),
      await send(url, { query: '{ nothing }' }),
      await send(url, { query: '{ sum' }),
      await send(url, { query: `{ ${'a: sum '.repeat(101)} }` }),
      await send(url, {}),
    ];
    expect(answers.map(({ headers }) => headers['ratelimit'])).toEqual([
      '"cost";r=60;t=4',
      '"cost";r=59;t=5',
      '"cost";r=58;t=5',
      '"cost";r=57;t=5',
      '"cost";r=56;t=5',
      '"cost";r=55;t=5',
    ]);
    for (const { headers } of answers) expect(headers['ratelimit-policy']).toBe('"cost";q=100;w=10');
  });

  test('is no more than there is: 429, when to come again, and then it is granted', async () => {
    const url = await open();
    await send(url, { query });
    await send(url, { query });
    const calls = graph.calls();
    const refused = await send(url, { query });
    expect(refusal(refused)).toEqual({
      status: 429,
      code: 'RATE_LIMITED',
      retryAfter: 2,
      requestId: refused.headers['x-request-id'],
    });
    expect(refused.headers).toMatchObject({ 'retry-after': '2', ratelimit: '"cost";r=19;t=9' });
    expect(refused.body.extensions).toEqual({ cost: { requested: 40, limit: 100 } });
    expect(graph.calls()).toBe(calls);
    expect((await send(url, { query: '{ thing { id } }' })).status).toBe(200);
    time += 4_000;
    expect((await send(url, { query })).status).toBe(200);
  });

  test('is 1 for being asked at all: who has nothing left is refused before anything is read', async () => {
    const url = await open();
    for (let count = 0; count < 100; count += 1) await send(url, { query: '{ sum' });
    const refused = await send(url, { query: '{ sum' });
    expect(refusal(refused)).toMatchObject({ status: 429, code: 'RATE_LIMITED', retryAfter: 1 });
  });

  test('is not counted where that is switched off', async () => {
    const url = await open({ admission: { ...countingPrices, allowances, budget: null } });
    for (let count = 0; count < 5; count += 1) {
      const { status, headers } = await send(url, { query });
      expect([status, headers['ratelimit']]).toEqual([200, undefined]);
    }
  });
});

describe('whose bucket pays', () => {
  const remaining = async (url: string, headers: Record<string, string>) =>
    (await send(url, { query }, headers)).headers['ratelimit'];

  test('is told by the connection, whatever the client says of its address', async () => {
    const url = await open();
    expect(await remaining(url, from('192.0.2.1'))).toBe('"cost";r=60;t=4');
    expect(await remaining(url, from('192.0.2.2'))).toBe('"cost";r=20;t=8');
  });

  test.each<[string, number | string[]]>([
    ['by their number', 1],
    ['by their networks', ['127.0.0.0/8', '::1']],
  ])('is told by the proxies that are believed, %s', async (_how, trustProxy) => {
    const url = await open({ trustProxy });
    expect(await remaining(url, from('192.0.2.1'))).toBe('"cost";r=60;t=4');
    expect(await remaining(url, from('192.0.2.2'))).toBe('"cost";r=60;t=4');
    // What stands before the last proxy's word may be made up.
    expect(await remaining(url, from('198.51.100.7, 192.0.2.1'))).toBe('"cost";r=20;t=8');
  });

  test('is one for a whole network of IPv6', async () => {
    const url = await open({ trustProxy: 1 });
    expect(await remaining(url, from('2001:db8:0:1::1'))).toBe('"cost";r=60;t=4');
    expect(await remaining(url, from('2001:db8:0:1:ffff::2'))).toBe('"cost";r=20;t=8');
    expect(await remaining(url, from('2001:db8:0:2::1'))).toBe('"cost";r=60;t=4');
  });

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0000:0001:0002::', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    ['unknown', 'unknown'],
  ])('of %s is that of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
