import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { countingPrices } from './support/countingPrices.ts';
import { allowing, limitedGraph, refusal, send, sendRaw, type LimitedGraph } from './support/limitedGraph.ts';

const prices = { ...countingPrices.prices, bodyKilobyte: 10 };
const burst = 1_000;

let graph: LimitedGraph;
beforeAll(async () => {
  graph = await limitedGraph();
});
afterAll(() => graph.close());

const open = async () => {
  const admission = { ...countingPrices, prices, allowances: allowing({}, { burst, perSecond: 1 }) };
  return (await graph.open({ admission: { ...admission, budget: memoryBudget(() => 0) } })).url;
};
const left = (headers: Readonly<Record<string, unknown>>) => Number(/r=(\d+)/.exec(String(headers['ratelimit']))![1]);

const query = '{ sum }';
const ones = (bytes: number) => Array.from({ length: bytes / 2 }, () => 1);
const places: [string, Record<string, unknown>][] = [
  ['extensions', { query, extensions: { a: ones(8_000) } }],
  ['extensions, as keys', { query, extensions: Object.fromEntries(ones(8_000).map((one, n) => [n, one])) }],
  ['a part that nobody reads', { query, other: ones(8_000) }],
  ['variables', { query, variables: { a: ones(8_000) } }],
  ['a document of blanks', { query: query.padEnd(8_000) }],
];

describe('a body pays for all of its bytes', () => {
  test.each(places)('that stand in %s', async (_where, content) => {
    const { status, headers } = await send(await open(), content);
    const bytes = JSON.stringify(content).length;
    expect([status, left(headers)]).toEqual([200, burst - 1 - 10 * Math.floor(bytes / 1_024)]);
  });

  test('and one of usual size for the request alone', async () => {
    expect(left((await send(await open(), { query })).headers)).toBe(burst - 1);
  });

  test('and so does an address, which may hold a document', async () => {
    const url = `${await open()}?query=${encodeURIComponent(query)}%23${'x'.repeat(8_000)}`;
    const { status, headers } = await sendRaw(url, '', { method: 'GET' });
    expect([status, left(headers)]).toEqual([200, burst - 1 - 70]);
  });

  test('that is sent without its length, too', async () => {
    const body = JSON.stringify({ query, extensions: { a: ones(8_000) } });
    const { headers } = await sendRaw(await open(), body, { headers: { 'transfer-encoding': 'chunked' } });
    expect(left(headers)).toBe(burst - 1 - 70);
  });

  test('before it is parsed: one that is not paid for is refused, whatever it holds', async () => {
    const url = await open();
    const calls = graph.calls();
    const body = `{"query": ${'['.repeat(60 * 1_024)}`;
    const paid = await sendRaw(url, body);
    expect([paid.status, left(paid.headers)]).toEqual([400, burst - 600 - 1]);
    const refused = await sendRaw(url, body);
    expect(refusal(refused)).toEqual({
      status: 429,
      code: 'RATE_LIMITED',
      retryAfter: expect.any(Number),
      requestId: refused.headers['x-request-id'],
    });
    expect(refused.headers).toMatchObject({
      'retry-after': '201',
      ratelimit: '"cost";r=399;t=601',
      'ratelimit-policy': '"cost";q=1000;w=1000',
    });
    expect(graph.calls()).toBe(calls);
  });

  test('once, where nothing is at its path: it is not parsed there', async () => {
    const url = await open();
    const { status, headers } = await sendRaw(url.replace('/graphql', '/nothing'), '{"query": '.padEnd(20_000));
    expect([status, left(headers)]).toEqual([404, burst]);
  });
});
