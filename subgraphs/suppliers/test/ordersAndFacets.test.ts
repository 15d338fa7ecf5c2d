import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';
import { fillMarket } from './support/market.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
});
afterAll(() => running.close());

const asOf = 'asOf: "2026-01-01"';

interface List {
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The local names of a list, read in pages of two. */
async function walked(list: string, args: string): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await running.query(
      `query ($after: String) { list: ${list}(first: 2 after: $after ${asOf} ${args}) {
        nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data!['list'] as List;
    names.push(...nodes.map(({ id }) => id.slice(id.indexOf(':') + 1)));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}

describe('a list read in pages', () => {
  test.each([
    ['suppliers', '', ['alpha', 'city', 'ghost', 'beta']],
    ['suppliers', 'orderBy: [{ field: NAME direction: DESC }]', ['beta', 'ghost', 'city', 'alpha']],
    ['suppliers', 'orderBy: [{ field: KIND }, { field: NAME direction: DESC }]', ['beta', 'alpha', 'city', 'ghost']],
    [
      'suppliers',
      'orderBy: [{ field: PRODUCT_COUNT direction: DESC }, { field: NAME }]',
      ['alpha', 'city', 'beta', 'ghost'],
    ],
    ['deliveredProducts', 'orderBy: [{ field: SUPPLIER_COUNT direction: DESC }]', ['three', 'one', 'two', 'four']],
    [
      'engagements',
      'orderBy: [{ field: VALID_TO }, { field: PRODUCT }]',
      ['alpha.one.1', 'city.four.6', 'alpha.one.0', 'beta.one.2', 'beta.three.4', 'city.three.5', 'alpha.two.3'],
    ],
    [
      'engagements',
      'orderBy: [{ field: VALID_FROM direction: DESC }, { field: SUPPLIER }]',
      ['beta.one.2', 'city.four.6', 'alpha.one.1', 'alpha.two.3', 'alpha.one.0', 'beta.three.4', 'city.three.5'],
    ],
  ])('%s(%s) keeps its order, what has no value last', async (list, args, names) => {
    expect(await walked(list, args)).toEqual(names);
  });
});

describe('the facets of a list', () => {
  const facets = async (list: string, by: string, filter = '{}') => {
    const { data, errors } = await running.query(
      `{ list: ${list}(${asOf} filter: ${filter}) { facets(by: [${by}]) { by buckets { value count } otherCount } } }`,
    );
    expect(errors).toBeUndefined();
    const list0 = (data!['list'] as { facets: { by: string; buckets: { value: string | null; count: number }[] }[] })
      .facets[0]!;
    return list0.buckets.map(({ value, count }) => `${value} ${count}`);
  };

  test.each([
    ['suppliers', 'KIND', '{}', ['COMPANY 2', 'PUBLIC 1', 'UNKNOWN 1']],
    [
      'suppliers',
      'SERVICE',
      '{}',
      ['DEVELOPMENT 2', 'OPERATION 2', 'ADVICE 1', 'IMPLEMENTATION 1', 'SUPPORT 1', 'null 1'],
    ],
    ['suppliers', 'PHASE', '{}', ['DEVELOPMENT 2', 'OPERATION 2', 'INTRODUCTION 1', 'PREPARATION 1', 'null 1']],
    ['suppliers', 'PRODUCT', '{ kind: { eq: COMPANY } }', ['product:one 2', 'product:three 1', 'product:two 1']],
    ['engagements', 'SUPPLIER', '{}', ['supplier:alpha 3', 'supplier:beta 2', 'supplier:city 2']],
    ['engagements', 'SERVICE', '{ endsWithinDays: 90 }', ['IMPLEMENTATION 1', 'OPERATION 1']],
    [
      'engagements',
      'PHASE',
      '{ productId: { eq: "product:three" } }',
      ['DEVELOPMENT 1', 'OPERATION 1', 'PREPARATION 1'],
    ],
    ['deliveredProducts', 'SUPPLIER', '{}', ['supplier:alpha 2', 'supplier:beta 2', 'supplier:city 2']],
    ['deliveredProducts', 'SERVICE', '{ supplierCount: { eq: 1 } }', ['DEVELOPMENT 1', 'IMPLEMENTATION 1']],
    ['deliveredProducts', 'PHASE', '{}', ['DEVELOPMENT 3', 'OPERATION 2', 'INTRODUCTION 1', 'PREPARATION 1']],
  ])('%s by %s, filtered by %s', async (list, by, filter, buckets) => {
    expect(await facets(list, by, filter)).toEqual(buckets);
  });
});
