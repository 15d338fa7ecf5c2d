import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { servedGraph, type ServedGraph } from '../src/execution/compiled/servedGraph.ts';
import { transportPool } from '../src/execution/compiled/transportPool.ts';
import { PlanningError, type Planner } from '../src/planning/index.ts';
import type { GraphPlanner, MadePlan } from '../src/planning/planner.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { localTransport } from '../src/transport/index.ts';

describe('what is prepared before a graph takes over', () => {
  const { supergraph } = composeSupergraph([
    {
      name: 'weather',
      url: 'http://localhost:1/',
      sdl: 'type Query { good: Int better: Int bad: Int slow: Int heavy: Int }',
    },
  ]);
  /** A planner that knows what it was asked, fails at some operations, and never ends with others. */
  const serveWith = async (predecessor?: ServedGraph, warmingMs = 5_000) => {
    const asked: string[] = [];
    const planner: Planner = {
      async load() {
        const plan: GraphPlanner['plan'] = async (operation, _overrides, { planned } = {}): Promise<MadePlan> => {
          asked.push(operation);
          planned?.(operation.includes('heavy') ? 800 : 2);
          if (operation.includes('bad')) throw Object.assign(new PlanningError('no plan'), { isFinal: true });
          if (operation.includes('slow') && predecessor !== undefined) return new Promise(() => {});
          return { node: { kind: 'Fetch', serviceName: 'weather', operation, operationKind: 'query' } } as never;
        };
        return { labels: [], percentages: [], plan, drop() {} };
      },
      close() {},
    };
    const pool = transportPool(() => localTransport({ healthy: async () => true, execute: async () => ({}) }));
    const served = await servedGraph(supergraph, planner, { pool, warmingMs, ...(predecessor ? { predecessor } : {}) });
    return { served, asked };
  };
  const use = async (served: ServedGraph, text: string, times = 1) => {
    const document = parse(text, { noLocation: true });
    const source = { document, operation: getOperationAST(document)!, identity: text, size: text.length };
    for (let time = 0; time < times; time += 1) {
      await served.prepare(source, {}, { labels: [], percentage: 0 }).catch(() => {});
    }
  };
  const used = ({ prepared }: ServedGraph) => prepared.mostUsed().map(({ source, uses }) => [source.identity, uses]);

  test('is what was used most, with the count of its uses, and nothing that had failed', async () => {
    const { served: first, asked } = await serveWith();
    await use(first, '{ good }', 2);
    await use(first, '{ bad }', 4);
    await use(first, '{ better }', 3);
    expect(asked).toHaveLength(3);
    const { served: second, asked: again } = await serveWith(first);
    expect(again).toEqual(['query{better}', 'query{good}']);
    expect(used(second)).toEqual([
      ['{ better }', 3],
      ['{ good }', 2],
    ]);
    await use(second, '{ good }', 2);
    expect(used((await serveWith(second)).served)).toEqual([
      ['{ good }', 4],
      ['{ better }', 3],
    ]);
  });

  test('is nothing that took long to plan: a few such operations would keep the planner from those of the others', async () => {
    const { served: first } = await serveWith();
    await use(first, '{ heavy }', 5);
    await use(first, '{ good }');
    expect((await serveWith(first)).asked).toEqual(['query{good}']);
  });

  test('ends after a while, whatever is left', async () => {
    const { served: first } = await serveWith();
    await use(first, '{ better }', 3);
    await use(first, '{ slow }', 2);
    await use(first, '{ good }');
    const before = performance.now();
    const { served, asked } = await serveWith(first, 100);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(asked).toEqual(['query{better}', 'query{slow}']);
    await use(served, '{ good }');
    expect(used(served).map(([identity]) => identity)).toEqual(['{ better }', '{ good }']);
  });
});
