import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { createLogger } from '@community-graph/kit/telemetry';
import type { OperationSource } from '../src/execution/compiled/preparedOperations.ts';
import { servedGraph } from '../src/execution/compiled/servedGraph.ts';
import { transportPool } from '../src/execution/compiled/transportPool.ts';
import { boundedCache, PlanningError, startPlanner, type Planner } from '../src/planning/index.ts';
import { localTransport } from '../src/transport/index.ts';
import { nested, weather } from './support/weather.ts';

describe('a bounded cache', () => {
  test('forgets what was used longest ago when it holds more bytes than it may', () => {
    const cache = boundedCache<string>(100);
    cache.set('a', 'A', 40);
    cache.set('b', 'B', 40);
    expect(cache.get('a')).toBe('A');
    cache.set('c', 'C', 40);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
    expect(cache.size).toBe(80);
  });

  test('forgets as many as it must', () => {
    const cache = boundedCache<number>(100);
    for (let each = 0; each < 10; each += 1) cache.set(`small ${each}`, each, 10);
    cache.set('large', 85, 85);
    expect(cache.values()).toEqual([9, 85]);
    expect(cache.size).toBe(95);
  });

  test('tells its values by when they were used, the latest last', () => {
    const cache = boundedCache<string>(100);
    for (const key of ['a', 'b', 'c']) cache.set(key, key, 1);
    cache.get('a');
    cache.set('b', 'b', 1);
    expect(cache.values()).toEqual(['c', 'a', 'b']);
  });

  test('counts a value that takes the place of another once', () => {
    const cache = boundedCache<number>(100);
    cache.set('a', 1, 60);
    cache.set('a', 2, 30);
    expect([cache.get('a'), cache.size]).toEqual([2, 30]);
  });

  test('keeps nothing that is larger than it, nor what that takes the place of; the others stay', () => {
    const cache = boundedCache<number>(100);
    cache.set('a', 1, 30);
    cache.set('b', 2, 30);
    cache.set('c', 3, 101);
    cache.set('a', 4, 101);
    expect([cache.get('c'), cache.values(), cache.size]).toEqual([undefined, [2], 30]);
  });
});

describe('the share of one owner', () => {
  test('is an eighth: what it brings beyond that takes the place of its own', () => {
    const cache = boundedCache<string>(800);
    cache.set('common', 'C', 100);
    cache.set('other', 'O', 100, 'other');
    for (let each = 0; each < 50; each += 1) cache.set(`own ${each}`, 'G', 10, 'greedy');
    expect(cache.size).toBe(300);
    expect([cache.get('common'), cache.get('other'), cache.get('own 39')]).toEqual(['C', 'O', undefined]);
    expect(cache.get('own 40')).toBe('G');
  });

  test('holds what was used last', () => {
    const cache = boundedCache<number>(800);
    for (const each of [1, 2, 3, 4]) cache.set(`${each}`, each, 25, 'owner');
    cache.get('1', 'owner');
    cache.set('5', 5, 25, 'owner');
    expect(cache.values()).toEqual([3, 4, 1, 5]);
  });

  test('is left by what another one uses: it belongs to all from then on', () => {
    const cache = boundedCache<number>(800);
    cache.set('popular', 1, 100, 'first');
    expect([cache.get('popular', 'first'), cache.ownerOf('popular')]).toEqual([1, 'first']);
    expect([cache.get('popular', 'second'), cache.ownerOf('popular')]).toEqual([1, undefined]);
    cache.set('next', 2, 100, 'first');
    expect(cache.values()).toEqual([1, 2]);
  });

  test('keeps nothing that is larger than it', () => {
    const cache = boundedCache<number>(800);
    cache.set('own', 1, 50, 'owner');
    cache.set('large', 2, 101, 'owner');
    cache.set('large for all', 3, 101);
    expect([cache.values(), cache.size]).toEqual([[1, 3], 151]);
  });
});

describe('the prepared operations of a graph', () => {
  let planner: Planner;
  beforeAll(async () => {
    planner = await startPlanner(createLogger('test', 'silent'));
  });
  afterAll(() => planner.close());

  const serve = (own = planner) => {
    const subgraph = { healthy: async () => true, execute: async () => ({ data: {} }) as never };
    return servedGraph(weather, own, { pool: transportPool(() => localTransport(subgraph)) });
  };
  const noOverrides = { labels: [], percentage: 0 };

  function sourceOf(text: string, size = text.length): OperationSource {
    const document = parse(text, { noLocation: true });
    return { document, operation: getOperationAST(document)!, identity: text, size };
  }

  /** An operation that says it has a text of this length. */
  const operation = (index: number, size: number) => sourceOf(`{ warm(at: ${index}) }`, size);

  /** The planner, but planning fails like this. */
  const failing = (error: Error): Planner => ({
    ...planner,
    async load(sdl) {
      const plan = async () => {
        throw error;
      };
      return { ...(await planner.load(sdl)), plan };
    },
  });

  test('of one client are forgotten for its own, and not for those of others', async () => {
    const served = await serve();
    const prepare = (index: number, client: string) =>
      served.prepare(operation(index, 10_000), {}, noOverrides, undefined, { client });
    const others = await prepare(0, 'other');
    for (let index = 1; index < 400; index += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, each) => prepare(index + each, 'greedy')));
    }
    expect(served.prepared.bytes).toBeLessThan(10 * 1024 * 1024);
    expect(await prepare(0, 'other')).toBe(others);
  });

  test('are forgotten when they would take too much memory: of 5,000 long ones the last are kept', async () => {
    const served = await serve();
    const prepare = (index: number) => served.prepare(operation(index, 10_000), {}, noOverrides);
    const first = prepare(0);
    for (let index = 0; index < 5_000; index += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, each) => prepare(index + each)));
    }
    // About 64 MB by 48 bytes for each letter.
    expect(served.prepared.mostUsed().length).toBeGreaterThan(100);
    expect(served.prepared.mostUsed().length).toBeLessThan(150);
    void prepare(4_990);
    expect(served.prepared.mostUsed()[0]!.source.identity).toBe('{ warm(at: 4990) }');
    expect(prepare(4_999)).toBe(prepare(4_999));
    expect(prepare(0)).not.toBe(first);
  });

  test('are counted as about what they take', async () => {
    const program = fileURLToPath(new URL('./support/preparedSizes.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
    const ratios = Object.entries(JSON.parse(stdout) as Record<string, number>);
    expect(ratios.map(([kind]) => kind)).toEqual(['plain', 'nested']);
    for (const [, ratio] of ratios) {
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
    }
  }, 60_000);

  test('are prepared once, also where that fails and always will', async () => {
    const final = Object.assign(new PlanningError('there is no plan'), { isFinal: true });
    const [served, without] = [await serve(), await serve(failing(final))];
    const good = served.prepare(sourceOf('{ warm }'), {}, noOverrides);
    const unplanned = without.prepare(sourceOf('{ warm }'), {}, noOverrides);
    const large = served.prepare(sourceOf(nested(0, 14)), {}, noOverrides);
    await expect(unplanned).rejects.toThrow('there is no plan');
    await expect(large).rejects.toMatchObject({ extensions: { code: 'OPERATION_TOO_LARGE' } });
    expect(served.prepare(sourceOf('{ warm }'), {}, noOverrides)).toBe(good);
    expect(without.prepare(sourceOf('{ warm }'), {}, noOverrides)).toBe(unplanned);
    expect(served.prepare(sourceOf(nested(0, 14)), {}, noOverrides)).toBe(large);
    expect(await good).toMatchObject({ kind: 'query' });
  });

  test.each([
    Object.assign(new PlanningError('the planner is closed'), { isFinal: false }),
    new Error('the planner process has ended'),
  ])('are prepared again where it failed for a while: %s', async (error) => {
    const served = await serve(failing(error));
    const prepare = () => served.prepare(sourceOf('{ warm }'), {}, noOverrides);
    const first = prepare();
    expect(prepare()).toBe(first);
    await expect(first).rejects.toBe(error);
    expect(served.prepared.bytes).toBe(0);
    const second = prepare();
    expect(second).not.toBe(first);
    await expect(second).rejects.toBe(error);
  });
});
