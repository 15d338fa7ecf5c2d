import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestSubgraph } from '@community-graph/kit/testing';
import { startSmallPortfolio } from './support/smallPortfolio.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startSmallPortfolio();
});
afterAll(() => running.close());

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

interface Page {
  readonly nodes: { readonly id: string }[];
  readonly totalCount: number;
}
const last = ({ nodes }: Page) => nodes.map(({ id }) => id.split(/[:.]/).at(-1));

test('a day given on the way holds from there on', async () => {
  const { product } = await answer<{
    product: Record<string, unknown>;
  }>(`{ product(id: "product:a" asOf: "2024-06-01") {
    now: usages { totalCount } usages(asOf: "2024-05-31") { totalCount nodes { asOf organization { asOf } } }
    participations(asOf: "2024-02-29") { totalCount nodes { asOf } } } }`);
  const asOf = '2024-05-31';
  expect(product).toEqual({
    now: { totalCount: 2 },
    usages: { totalCount: 3, nodes: Array.from({ length: 3 }, () => ({ asOf, organization: { asOf } })) },
    participations: { totalCount: 1, nodes: [{ asOf: '2024-02-29' }] },
  });
});

describe('lists are ordered', () => {
  test.each([
    ['[{ field: NAME direction: DESC }]', 'cba'],
    ['[{ field: LIFECYCLE }]', 'bac'],
    ['[{ field: GOVERNANCE_LEVEL direction: DESC }]', 'cab'],
    ['[{ field: GOVERNANCE_LEVEL }]', 'acb'],
    ['[{ field: USERS direction: DESC }, { field: NAME direction: DESC }]', 'acb'],
  ])('products by %s', async (orderBy, ids) => {
    const data = await answer<{ products: Page }>(
      `{ products(orderBy: ${orderBy} asOf: "2024-02-01") { nodes { id } } }`,
    );
    expect(last(data.products).join('')).toBe(ids);
  });

  test.each([
    ['ORGANIZATION', 'organization-x,municipality-102,municipality-101'],
    ['STATUS', 'organization-x,municipality-102,municipality-101'],
    ['VALID_FROM', 'municipality-101,municipality-102,organization-x'],
  ])('usages by %s', async (field, ids) => {
    const { product } = await answer<{ product: { usages: Page } }>(
      `{ product(id: "product:a" asOf: "2024-02-01") { usages(orderBy: { field: ${field} }) { nodes { id } } } }`,
    );
    expect(product.usages.nodes.map(({ id }) => id.slice('usage:a.'.length)).join()).toBe(ids);
  });
});

describe('facets', () => {
  test('count what the filter leaves', async () => {
    const counts = (filter: string) =>
      answer(
        `{ products(filter: ${filter}) { facets(by: [LIFECYCLE, LICENSE, KLE]) { by buckets { value count } otherCount } } }`,
      );
    expect(await counts('{ license: { ne: "MIT" } }')).toEqual({
      products: {
        facets: [
          {
            by: 'LIFECYCLE',
            buckets: [
              { value: 'PRODUCT', count: 1 },
              { value: 'SANDBOX', count: 1 },
            ],
            otherCount: 0,
          },
          {
            by: 'LICENSE',
            buckets: [
              { value: 'MPL-2.0', count: 1 },
              { value: null, count: 1 },
            ],
            otherCount: 0,
          },
          {
            by: 'KLE',
            buckets: ['81.02', '85', '85.04'].map((value) => ({ value, count: 1 })),
            otherCount: 0,
          },
        ],
      },
    });
  });

  test('of usages follow the day', async () => {
    const { product } = await answer<{ product: { usages: { facets: unknown } } }>(
      `{ product(id: "product:a" asOf: "2024-02-01") { usages {
        facets(by: [STATUS, REGION, IS_MEMBER, FEE_CLASS, ORGANIZATION_KIND]) { by buckets { value count } } } } }`,
    );
    const bucket = (value: string | null, count: number) => ({ value, count });
    expect(product.usages.facets).toEqual([
      { by: 'STATUS', buckets: [bucket('IN_PRODUCTION', 1), bucket('PILOT', 1), bucket('PLANNED', 1)] },
      { by: 'REGION', buckets: [bucket('region:1', 1), bucket('region:2', 1), bucket(null, 1)] },
      { by: 'IS_MEMBER', buckets: [bucket('true', 2), bucket('false', 1)] },
      { by: 'FEE_CLASS', buckets: [bucket('MEDIUM', 1), bucket('VERY_LARGE', 1), bucket(null, 1)] },
      { by: 'ORGANIZATION_KIND', buckets: [bucket('MUNICIPALITY', 2), bucket('STATE', 1)] },
    ]);
  });
});

test('integrations are a list of their own, filtered by their ends', async () => {
  const data = await answer<{ integrations: Page & { facets: unknown } }>(`{ integrations(
    filter: { product: { name: { eq: "Alpha" } } otherProduct: { name: { eq: "Beta" } } } orderBy: { field: PRODUCT }
  ) { nodes { id asOf product { name } } totalCount facets(by: [STATUS]) { buckets { value } } } }`);
  expect(data.integrations).toEqual({
    nodes: [{ id: 'integration:a.b', asOf: '2026-11-21', product: { name: 'Alpha' } }],
    totalCount: 1,
    facets: [{ buckets: [{ value: 'BUILT' }] }],
  });
});
