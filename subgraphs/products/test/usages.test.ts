import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
  // The shipped usages have no dates; these are a product's history, with a day on each side of every bound.
  const usage = (organization: number, status: string, from: string | null, to: string | null) =>
    running.subgraph.orm.fork().execute(
      `insert into products.usage (id, product_id, organization_id, status, valid_from, valid_to, provenance)
       values (?, 'product:gps-connector', ?, ?, ?, ?, '[]')`,
      [`usage:gps-connector.municipality-${organization}`, `municipality:${organization}`, status, from, to],
    );
  await usage(101, 'PILOT', '2024-01-01', '2024-03-01');
  await usage(147, 'IN_PRODUCTION', '2024-03-01', null);
  await usage(151, 'PLANNED', null, '2024-03-01');
  await usage(153, 'ENDED', null, null);
  await usage(155, 'UNKNOWN', null, null);
  await running.subgraph.orm.fork().execute(
    `insert into products.participation (id, product_id, organization_id, role, valid_from, valid_to, provenance)
     values ('participation:gps-connector.municipality-101.owner', 'product:gps-connector', 'municipality:101', 'OWNER', '2024-03-01', '2025-01-01', '[]')`,
  );
});
afterAll(() => running.close());

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

interface Product {
  readonly usages: {
    readonly nodes: { readonly organization: { readonly id: string } }[];
    readonly totalCount: number;
  };
  readonly userCount: number;
  readonly participations: { readonly totalCount: number };
}

const on = async (asOf: string, status = '') => {
  const { product } = await answer<{ product: Product }>(`{ product(id: "product:gps-connector", asOf: "${asOf}") {
    usages${status} { nodes { organization { id } } totalCount } userCount participations { totalCount } } }`);
  expect(product.usages.totalCount).toBe(product.usages.nodes.length);
  return { ...product, usages: product.usages.nodes.map(({ organization }) => Number(organization.id.slice(-3))) };
};

describe('the usages of a product', () => {
  test.each([
    ['2023-12-31', [151, 153, 155]],
    ['2024-01-01', [101, 151, 153, 155]],
    ['2024-02-29', [101, 151, 153, 155]],
    ['2024-03-01', [147, 153, 155]],
    ['2030-01-01', [147, 153, 155]],
  ])('on %s are those that had begun and not ended', async (asOf, codes) => {
    expect((await on(asOf)).usages).toEqual(codes);
  });

  test.each([
    ['2023-12-31', 1],
    ['2024-02-29', 2],
    ['2024-03-01', 2],
  ])('on %s count their users without the planned and the ended', async (asOf, users) => {
    expect((await on(asOf)).userCount).toBe(users);
  });

  test.each([
    ['PLANNED', [151]],
    ['PILOT', [101]],
    ['IN_PRODUCTION', []],
    ['ENDED', [153]],
    ['UNKNOWN', [155]],
  ])('can be narrowed to the status %s', async (status, codes) => {
    expect((await on('2024-02-29', `(filter: { status: { eq: ${status} } })`)).usages).toEqual(codes);
  });

  test.each([
    ['2024-02-29', 0],
    ['2024-03-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 0],
  ])('are dated as its participations are: on %s there are %i', async (asOf, count) => {
    expect((await on(asOf)).participations.totalCount).toBe(count);
  });
});

describe('the products of an organization', () => {
  interface Period {
    readonly productId: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }
  const periods = async (code: number) => {
    const { data } = await running.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization {
        productPeriods { productId validFrom validTo } } } }`,
      { representations: [{ __typename: 'Organization', id: `municipality:${code}`, asOf: '2024-02-29' }] },
    );
    return (data!['_entities'] as { productPeriods: Period[] }[])[0]!.productPeriods;
  };
  const gps = 'product:gps-connector';

  test('are those it uses, plans or takes part in, with the days of each', async () => {
    const all = await periods(101);
    expect(all.map(({ productId }) => productId)).toEqual(all.map(({ productId }) => productId).toSorted());
    expect(all.filter(({ productId }) => productId === gps)).toEqual([
      { productId: gps, validFrom: '2024-01-01', validTo: '2024-03-01' },
      { productId: gps, validFrom: '2024-03-01', validTo: '2025-01-01' },
    ]);
    expect((await periods(151)).map(({ productId }) => productId)).toContain(gps);
  });

  test('are not those whose use has ended', async () => {
    expect((await periods(153)).map(({ productId }) => productId)).not.toContain(gps);
  });
});
