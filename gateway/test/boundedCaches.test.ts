import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { createLogger } from '@community-graph/kit/telemetry';
import { servedGraph, type OperationSource } from '../src/execution/compiled/servedGraph.ts';
import { boundedCache, startPlanner, type Planner } from '../src/planning/index.ts';
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
    { name: 'weather', url: 'http://localhost:1/', sdl: 'type Query { warm(at: Int): Boolean }' },
  ]);
  const subgraph = { healthy: async () => true, execute: async () => ({ data: {} }) };
  const serve = () => servedGraph(supergraph, planner, { transports: () => localTransport(subgraph) });

  /** An operation that says it has a text of this length. */
  function operation(index: number, size: number): OperationSource {
    const document = parse(`{ warm(at: ${index}) }`, { noLocation: true });
    return { document, operation: getOperationAST(document)!, identity: `operation ${index}`, size };
  }

  test('are forgotten when they would take too much memory: of 5,000 long ones the last are kept', async () => {
    const served = await serve();
    const prepare = (index: number) => served.prepare(operation(index, 10_000), {}, { labels: [], percentage: 0 });
    const first = prepare(0);
    for (let index = 0; index < 5_000; index += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, each) => prepare(index + each)));
    }
    // About 64 MB by 48 bytes for each letter.
    expect(served.mostUsed().length).toBeGreaterThan(100);
    expect(served.mostUsed().length).toBeLessThan(150);
    void prepare(4_990);
    expect(served.mostUsed()[0]!.source.identity).toBe('operation 4990');
    expect(prepare(4_999)).toBe(prepare(4_999));
    expect(prepare(0)).not.toBe(first);
  });

  test('are prepared once, also where that fails', async () => {
    const served = await serve();
    const prepare = (text: string) => {
      const document = parse(text, { noLocation: true });
      const source = { document, operation: getOperationAST(document)!, identity: text, size: text.length };
      return served.prepare(source, {}, { labels: [], percentage: 0 });
    };
    const [good, bad] = [prepare('{ warm }'), prepare('{ nothing }')];
    await expect(bad).rejects.toThrow(/\w/);
    expect(prepare('{ warm }')).toBe(good);
    expect(prepare('{ nothing }')).toBe(bad);
    expect(await good).toMatchObject({ kind: 'query' });
  });
});
