import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Budget } from '../src/access/budget/budget.ts';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { redisBudget } from '../src/access/budget/redisBudget.ts';
import { recordingLogger } from './support/calls.ts';
import { countingPrices } from './support/countingPrices.ts';
import { allowing, limitedGraph, send } from './support/limitedGraph.ts';
import { canRunRedis, startRedis, type TestRedis } from './support/redisServer.ts';

/** Waits until something holds. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(10);
}

// So slow that nothing flows in while a test runs.
const limits = { capacity: 100, perSecond: 0.001 };

(canRunRedis() ? describe : describe.skip)('what viewers spend, counted in Redis (needs redis-server)', () => {
  let redis: TestRedis;
  const open: Budget[] = [];
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const budget of open.splice(0)) await budget.close();
    await redis.start();
  });
  afterAll(() => redis.remove());

  // A busy machine must not be taken for a Redis that is away.
  async function budgetOf(timeoutMs = 20_000) {
    const { logger, lines } = recordingLogger();
    const budget = await redisBudget(redis.url, memoryBudget(), logger, timeoutMs);
    open.push(budget);
    return { budget, warnings: () => lines.filter(({ level }) => level === 'warn').map(({ message }) => message) };
  }

  test('is one account for several gateways, and one for each key', async () => {
    const [{ budget: one, warnings }, { budget: other }] = [await budgetOf(), await budgetOf()];
    expect(await one.spend('shared', 60, limits)).toMatchObject({ isGranted: true, remaining: 40, retryInSeconds: 0 });
    expect(await other.spend('shared', 60, limits)).toMatchObject({ isGranted: false, remaining: 40 });
    expect(await other.spend('shared', 40, limits)).toMatchObject({ isGranted: true, remaining: 0 });
    expect(await one.spend('own', 100, limits)).toMatchObject({ isGranted: true });
    expect(warnings()).toEqual([]);
  });

  test('is counted as it is in memory', async () => {
    const { budget } = await budgetOf();
    const memory = memoryBudget();
    const started = performance.now();
    /** Both, where what flows in while a busy machine goes from one to the other does not count. */
    const both = async (key: string, cost: number, mayOwe?: boolean) => {
      const [shared, own] = [
        await budget.spend(key, cost, limits, mayOwe),
        await memory.spend(key, cost, limits, mayOwe),
      ];
      const slack = (performance.now() - started) / 1_000 + 1;
      const isNear = (one: number, other: number) => Math.abs(one - other) <= slack;
      const { retryInSeconds, fullInSeconds } = own;
      return [
        {
          ...shared,
          retryInSeconds: isNear(shared.retryInSeconds, retryInSeconds) ? retryInSeconds : shared.retryInSeconds,
          fullInSeconds: isNear(shared.fullInSeconds, fullInSeconds) ? fullInSeconds : shared.fullInSeconds,
        },
        own,
      ] as const;
    };
    for (const cost of [10, 0, 100, 45, 45, 1, 1_000, 0.5]) {
      const [shared, own] = await both('same', cost);
      expect(shared).toEqual(own);
    }
    const [shared, own] = await both('larger', 1_000);
    expect(shared).toEqual(own);
    for (const cost of [90, 50, 1_000, 1_000]) {
      for (const pair of [await both('owes', cost, true), await both('owes', 30)]) expect(pair[0]).toEqual(pair[1]);
    }
  });

  test('flows in again', async () => {
    const { budget } = await budgetOf();
    const fast = { capacity: 100, perSecond: 1_000 };
    expect(await budget.spend('fast', 100, fast)).toMatchObject({ isGranted: true });
    await until(async () => (await budget.spend('fast', 0, fast)).remaining === 100);
    expect(await budget.spend('fast', 100, fast)).toMatchObject({ isGranted: true });
  });

  test('is never more than there was, however many spend at once', async () => {
    const { budget: one } = await budgetOf();
    const { budget: other } = await budgetOf();
    const spent = await Promise.all(
      Array.from({ length: 200 }, (_, index) => (index % 2 ? one : other).spend('crowd', 1, limits)),
    );
    expect(spent.filter(({ isGranted }) => isGranted)).toHaveLength(100);
  });

  test('is forgotten once the bucket would be full again', async () => {
    const { budget } = await budgetOf();
    await budget.spend('fleeting', 50, { capacity: 100, perSecond: 10 });
    const left = await redis.command('PTTL', 'community-graph:budget:fleeting');
    expect(Number(left)).toBeGreaterThan(3_000);
    expect(Number(left)).toBeLessThanOrEqual(6_000);
  });

  test('is counted by each gateway for itself while Redis is away, which the log tells once, and again when it is back', async () => {
    const { budget, warnings } = await budgetOf();
    expect(await budget.spend('away', 30, limits)).toMatchObject({ isGranted: true, remaining: 70 });
    await redis.stop();
    for (let count = 0; count < 5; count += 1) {
      expect(await budget.spend('away', 10, limits)).toMatchObject({ isGranted: true, remaining: 90 - 10 * count });
    }
    expect(warnings()).toEqual([expect.stringContaining('Redis does not answer')]);
    await redis.start();
    await until(async () => {
      await budget.spend('back', 1, limits);
      return warnings().length === 2;
    });
    expect(warnings()[1]).toContain('Redis answers again');
  });

  test('is counted by a gateway itself when Redis never was there', async () => {
    await redis.stop();
    const { budget, warnings } = await budgetOf();
    expect(await budget.spend('never', 30, limits)).toMatchObject({ isGranted: true, remaining: 70 });
    expect(warnings()).toHaveLength(1);
  });

  test('is counted by a gateway itself while Redis hangs', async () => {
    const { budget, warnings } = await budgetOf(1_000);
    await budget.spend('hangs', 1, limits);
    redis.freeze();
    expect(await budget.spend('hangs', 30, limits)).toMatchObject({ isGranted: true, remaining: 70 });
    expect(warnings()).toHaveLength(1);
    redis.thaw();
  });

  test('holds for two gateways over HTTP', async () => {
    const graph = await limitedGraph();
    const allowances = allowing({ cost: 100 }, { burst: 100, perSecond: 1 });
    const gateways = [];
    for (const _each of [1, 2]) {
      const { budget } = await budgetOf();
      gateways.push(await graph.open({ admission: { ...countingPrices, allowances, budget } }));
    }
    const statuses = [];
    for (const { url } of [...gateways, ...gateways]) {
      statuses.push((await send(url, { query: '{ things(first: 40) { id } }' })).status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
    await graph.close();
  });
});
