import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(() => graph.close());

const ask = (subgraph: string, query: string, variables?: Record<string, unknown>) =>
  graph.subgraphs[subgraph]!.execute({ query, variables, requestId: 'test' });

/** Relations that lead to each other, so many levels deep. */
const nested = (levels: number): string =>
  levels === 0 ? '{ status: { eq: PILOT } }' : `{ product: { usages: { some: ${nested(levels - 1)} } } }`;

/** Nine filters of seven levels under `or`. */
const filter = `{ or: [${Array.from({ length: 9 }, () => `{ usages: { some: ${nested(7)} } }`).join(' ')}] }`;

/** One list under many names: little text, and more work than any gateway lets pass. */
const aliased = (given: string) =>
  Array.from({ length: 20 }, (_, n) => `a${n}: products(filter: ${given}) { totalCount }`).join(' ');

describe('an operation that costs a subgraph too much', () => {
  test('is refused before any statement', async () => {
    const { data, errors } = await ask(
      'products',
      `query ($filter: ProductFilter = ${filter}) { ${aliased('$filter')} }`,
    );
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'COST_LIMIT_EXCEEDED',
      limit: 1_000_000,
      mostExpensive: { field: 'Query.products', argument: 'filter' },
    });
    expect(graph.statements).toEqual([]);
  });

  test('is refused with variables like with literals', async () => {
    const query = `query ($filter: ProductFilter) { ${aliased('$filter')} }`;
    const deep = (levels: number): object =>
      levels === 0 ? { status: { eq: 'PILOT' } } : { product: { usages: { some: deep(levels - 1) } } };
    const or = Array.from({ length: 9 }, () => ({ usages: { some: deep(7) } }));
    const { errors } = await ask('products', query, { filter: { or } });
    expect(errors?.[0]?.extensions?.['code']).toBe('COST_LIMIT_EXCEEDED');
    expect(graph.statements).toEqual([]);
    expect((await ask('products', query, { filter: { usages: { some: deep(0) } } })).errors).toBeUndefined();
  });

  test('is refused by the gateway, which names the argument, without a call', async () => {
    graph.calls.length = 0;
    const { errors } = await graph.query(`query ($filter: ProductFilter = ${filter}) { ${aliased('$filter')} }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('COST_LIMIT_EXCEEDED');
    expect(errors?.[0]?.message).toContain('the argument "filter" of "Query.products"');
    expect(graph.calls).toEqual([]);
  });
});
