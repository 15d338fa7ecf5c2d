import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { countingPrices } from './support/countingPrices.ts';
import { allowing, limitedGraph, refusal, send, type LimitedGraph } from './support/limitedGraph.ts';

const prices = { ...countingPrices.prices, newDocument: 100, newDocumentToken: 1, newPlan: 1_000, newPlanToken: 10 };
const full = 100_000;

let graph: LimitedGraph;
let url: string;
beforeAll(async () => {
  graph = await limitedGraph();
});
beforeEach(async () => {
  const allowances = allowing({ cost: 1_000 }, { burst: full, perSecond: 1 });
  const admission = { ...countingPrices, prices, allowances, budget: memoryBudget(() => 0) };
  ({ url } = await graph.open({ admission }));
});
afterAll(() => graph.close());

let left = full;
beforeEach(() => {
  left = full;
});

/** What a request has taken out of the bucket. */
async function paid(content: Readonly<Record<string, unknown>>): Promise<number> {
  const { headers } = await send(url, content);
  const [, remaining] = /r=(\d+)/.exec(String(headers['ratelimit']))!;
  const spent = left - Number(remaining);
  left = Number(remaining);
  return spent;
}

describe('a new document', () => {
  test('pays for being checked and planned, by its tokens; a known one does not', async () => {
    const query = '{ thing { id } }';
    expect(await paid({ query })).toBe(1 + (100 + 6) + (1_000 + 60));
    expect(await paid({ query })).toBe(1);
    expect(await paid({ query })).toBe(1);
    expect(await paid({ query: '{ thing { id name } }' })).toBe(1 + (100 + 7) + (1_000 + 70));
  });

  test('that is not valid pays for being checked each time', async () => {
    for (const query of ['{ nothing { id } }', '{ nothing { id } }']) expect(await paid({ query })).toBe(1 + 106);
  });

  test('that is no GraphQL pays as well', async () => {
    for (const query of ['{ thing', '{ thing', '{ thing ? }', '"']) {
      expect(await paid({ query })).toBeGreaterThanOrEqual(100);
    }
  });

  test('pays for each operation that is planned, and for each choice of what is skipped', async () => {
    const query = 'query A($a: Boolean = false) { thing @skip(if: $a) { id } things(first: 0) { id } } query B { sum }';
    const plan = 1_000 + 38 * 10;
    const ask = (operationName: string, a?: boolean) => paid({ query, operationName, variables: { a } });
    expect(await ask('A')).toBe(1 + (100 + 38) + plan);
    expect(await ask('A', false)).toBe(1);
    expect(await ask('A', true)).toBe(1 + plan);
    expect(await ask('A', true)).toBe(1);
    expect(await ask('B')).toBe(1 + plan);
    expect(await ask('B')).toBe(1);
  });

  test('is not planned when the bucket does not hold its price, and not remembered as known', async () => {
    const allowances = allowing({ cost: 100 }, { burst: 1_200, perSecond: 1 });
    let time = 0;
    const small = await graph.open({
      admission: { ...countingPrices, prices, allowances, budget: memoryBudget(() => time) },
    });
    const ask = (n: number) => send(small.url, { query: `{ thing { id a${n}: id } }` });
    expect((await ask(1)).status).toBe(200);
    expect(refusal(await ask(2))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    time += 60_000;
    // The bucket holds enough to check the document, and not to plan it.
    time += 90_000;
    const calls = graph.calls();
    expect(refusal(await ask(3))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(graph.calls()).toBe(calls);
    expect((await ask(1)).status).toBe(200);
  });
});
