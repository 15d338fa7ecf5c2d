import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { FormattedExecutionResult } from 'graphql';
import type { RowCount } from '@community-graph/kit/cost';
import { rowCountUpdates, type RowCountRequest } from '../src/access/cost/rowCounts.ts';

const answer = (...counts: object[]): FormattedExecutionResult => ({ data: { rowStatistics: counts } });
const products = (total: number) => answer({ coordinate: 'Query.products', total, most: total, shared: 1 });

/** Updates whose subgraphs answer as a test says, and the counts that they publish. */
function updates(answers: Record<string, () => Promise<FormattedExecutionResult>>, everyMs = 0) {
  const asked: RowCountRequest[] = [];
  const published: [string, RowCount][][] = [];
  const running = rowCountUpdates({
    ask(request) {
      asked.push(request);
      return new Map(Object.entries(answers).map(([name, of]) => [name, of()]));
    },
    changed: (counts) => published.push([...counts.items]),
    everyMs,
  });
  return { update: () => running.update(), close: () => running.close(), asked, published };
}

afterEach(() => {
  jest.useRealTimers();
});

describe('row counts', () => {
  test('are asked for anonymously, and passed on when they have changed', async () => {
    let total = 39;
    const { update, asked, published } = updates({ products: async () => products(total) });
    await update();
    await update();
    total = 40;
    await update();
    expect(asked[0]).toMatchObject({ viewer: { role: 'ANONYMOUS' }, variables: '{}', document: { kind: 'query' } });
    expect(published.map(([first]) => first?.[1])).toEqual([
      { total: 39, most: 39, shared: 1 },
      { total: 40, most: 40, shared: 1 },
    ]);
  });

  test('say how many rows the largest lists have, where the subgraph says it well', async () => {
    const counts = { total: 40, most: 12, shared: 1 };
    const asked = [[12, 30, 40], [], [12, 'many'], 'none', Array<number>(50).fill(12)];
    const listed = asked.map((largest, n) => ({ coordinate: `Product.list${n}`, ...counts, largest }));
    const { update, published } = updates({ products: async () => answer(...listed) });
    await update();
    expect(published[0]?.map(([, count]) => count.largest)).toEqual([
      [12, 30, 40],
      [],
      undefined,
      undefined,
      [12, 12, 12, 12, 12, 12, 12],
    ]);
  });

  test('of a subgraph that fails are those of before', async () => {
    let fails = false;
    const { update, published } = updates({
      products: async () => products(39),
      suppliers: async () => {
        if (fails) throw new Error('away');
        return answer({ coordinate: 'Query.suppliers', total: 18, most: 18, shared: 1 });
      },
    });
    await update();
    fails = true;
    await update();
    expect(published).toHaveLength(1);
    expect(published[0]!.map(([coordinate]) => coordinate)).toEqual(['Query.products', 'Query.suppliers']);
  });

  test.each([
    ['no list', { data: { rowStatistics: 7 } }],
    ['an error', { errors: [] }],
    ['no data', { data: null }],
    ['no counts', answer({ coordinate: 'Query.a', total: -1, most: 1, shared: 1 }, { coordinate: 7 }, {})],
    ['no numbers', answer({ coordinate: 'Query.a', total: 'many', most: Infinity, shared: null })],
  ])('that are %s are none', async (_what, given) => {
    const { update, published } = updates({ products: async () => given as FormattedExecutionResult });
    await update();
    expect(published.flat()).toEqual([]);
  });

  test('are asked for again after their time, sooner while a subgraph does not answer, and not after closing', async () => {
    jest.useFakeTimers();
    let fails = true;
    const counts = updates(
      {
        products: async () => {
          if (fails) throw new Error('away');
          return products(39);
        },
      },
      60_000,
    );
    await counts.update();
    fails = false;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(counts.asked).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(59_000);
    expect(counts.asked).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(counts.asked).toHaveLength(3);
    counts.close();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(counts.asked).toHaveLength(3);
  });
});
