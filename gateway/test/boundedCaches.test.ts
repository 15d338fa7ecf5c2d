import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { createLogger } from '@community-graph/kit/telemetry';
import { startExecution } from '../src/execution/compiled/execute.ts';
import { noIntrospection } from '../src/execution/compiled/introspect.ts';
import type { OperationSource } from '../src/execution/compiled/preparedOperations.ts';
import { servedGraph } from '../src/execution/compiled/servedGraph.ts';
import { transportPool } from '../src/execution/compiled/transportPool.ts';
import { boundedCache, PlanningError, startPlanner, type Planner } from '../src/planning/index.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { localTransport } from '../src/transport/index.ts';

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

describe('the prepared operations of a graph', () => {
  let planner: Planner;
  beforeAll(async () => {
    planner = await startPlanner(createLogger('test', 'silent'));
  });
  afterAll(() => planner.close());

  const { supergraph } = composeSupergraph([
    {
      name: 'weather',
      url: 'http://localhost:1/',
      sdl: 'type Query { warm(at: Int): Boolean t: T } type T { t: T u: T id: ID n(a: Int): Int }',
    },
  ]);
  const serve = (data: unknown = {}, own = planner) => {
    const subgraph = { healthy: async () => true, execute: async () => ({ data }) as never };
    return servedGraph(supergraph, own, { pool: transportPool(() => localTransport(subgraph)) });
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

  test.each([
    ['plain', 200, (index: number) => `query Q${index} { t { x${index}: id n(a: 1) t { id n(a: 2) } } }`],
    ['nested', 15, nested],
  ])('are counted as about what they take: %s ones', async (_what, count, textOf) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const served = await serve({ t: tree(8) });
    const run = async (index: number) => {
      const prepared = await served.prepare(sourceOf(textOf(index)), {}, noOverrides);
      const logger = createLogger('test', 'silent');
      const context = { requestId: 'request-1' };
      const { transports } = served;
      const input = { variables: {}, introspection: noIntrospection, context, transports, logger, timeoutMs: 10_000 };
      expect((await startExecution(prepared, input).answer).errors).toBeUndefined();
    };
    await run(0);
    await run(10_000);
    collect();
    const before = process.memoryUsage().heapUsed;
    const counted = served.prepared.bytes;
    for (let index = 1; index <= count; index += 1) await run(index);
    collect();
    const grown = process.memoryUsage().heapUsed - before;
    // Too little would let the cache outgrow its bound; what else lives in the heap blurs the other side.
    expect((served.prepared.bytes - counted) / grown).toBeGreaterThan(0.4);
  });

  test('are prepared once, also where that fails and always will', async () => {
    const final = Object.assign(new PlanningError('there is no plan'), { isFinal: true });
    const [served, without] = [await serve(), await serve({}, failing(final))];
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
    const served = await serve({}, failing(error));
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

/** An operation of few letters that is long when its fragments are written out. */
function nested(index: number, depth = 9): string {
  const fragment = (each: number) => {
    const next = `...F${each + 1}`;
    const inner = each < depth - 1 ? `t { ${next} } u { ${next} }` : 'id n(a: 1)';
    return `fragment F${each} on T { ${inner} }`;
  };
  return `{ t { x${index}: id ...F0 } } ${Array.from({ length: depth }, (_, each) => fragment(each)).join(' ')}`;
}

/** What the nested operations ask for, and all that the plain ones do. */
function tree(depth: number): Record<string, unknown> {
  const leaves = { id: '1', _k0: 1, _k1: 2, _k2: 3 };
  return depth === 0 ? leaves : { ...leaves, t: tree(depth - 1), u: tree(depth - 1) };
}
