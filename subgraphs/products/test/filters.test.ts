import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';
import { writeOrganizations } from './support/readModel.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products, { seed: false });
  await writeOrganizations(running, [
    {
      id: 'municipality:101',
      name: 'Aarby',
      memberships: [['2020-01-01', '2024-03-01']],
      regions: [
        ['region:1', null, '2027-01-01'],
        ['region:2', '2027-01-01', null],
      ],
      populations: { 2022: 24_999, 2023: 25_000 },
    },
    { id: 'municipality:102', name: 'Øby', regions: [['region:2', null, null]], populations: { 2026: 130_000 } },
    { id: 'organization:x', name: 'Exsam', kind: 'STATE', memberships: [[null, null]] },
  ]);
  const em = running.subgraph.orm.fork();
  await em.execute(
    `insert into products.product (id, name, sort_key, other_names, summary, former_ids, name_keys, lifecycle,
       governance_level, license, kle_numbers, task_area, repositories, repository_keys, provenance)
     values
       ('product:a', 'Alpha', 'alpha', '{}', '{}', '{}', '{}', 'PRODUCT', 'LEVEL_1', 'MPL-2.0', '{85.04}', null, '[]', '{github.com/o/a}', '[]'),
       ('product:b', 'Beta', 'beta', '{}', '{}', '{}', '{}', 'SANDBOX', 'UNKNOWN', null, '{85,81.02}', 'fleet', '[]', '{}', '[]'),
       ('product:c', 'Ålpha', '}lpha', '{}', '{}', '{}', '{}', 'RETIRED', 'LEVEL_3', 'MIT', '{}', null, '[]', '{}', '[]')`,
  );
  const usage = (product: string, organization: string, status: string, from: string | null, to: string | null) =>
    em.execute(`insert into products.usage values (?, ?, ?, ?, ?, ?, '[]')`, [
      `usage:${product}.${organization.replace(':', '-')}`,
      `product:${product}`,
      organization,
      status,
      from,
      to,
    ]);
  await usage('a', 'municipality:101', 'IN_PRODUCTION', '2024-01-01', '2024-06-01');
  await usage('a', 'municipality:102', 'PILOT', null, null);
  await usage('a', 'organization:x', 'PLANNED', null, null);
  await usage('b', 'municipality:102', 'ENDED', null, null);
  await em.execute(
    `insert into products.participation values
       ('participation:a.x', 'product:a', 'organization:x', 'OWNER', '2024-03-01', null, '[]'),
       ('participation:a.101', 'product:a', 'municipality:101', 'INITIATOR', null, null, '[]')`,
  );
  await em.execute(`insert into products.external_system values ('system:s', 'S', 's')`);
  await em.execute(
    `insert into products.integration values
       ('integration:a.b', 'product:a', 'product:b', null, 'BUILT', null, '[]'),
       ('integration:a.s', 'product:a', null, 'system:s', 'PLANNED', null, '[]')`,
  );
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

const found = async (filter: string, asOf = '2024-02-01') => {
  const data = await answer<{ products: Page }>(
    `{ products(filter: ${filter} asOf: "${asOf}") { nodes { id } totalCount } }`,
  );
  expect(data.products.totalCount).toBe(data.products.nodes.length);
  return last(data.products).join('');
};

describe('products are found by', () => {
  test.each([
    ['{ id: { in: ["product:a", "product:c"] } }', 'ac'],
    ['{ name: { startsWith: "aalp" } }', 'c'],
    ['{ name: { contains: "ET" } }', 'b'],
    ['{ lifecycle: { notIn: [RETIRED, SANDBOX] } }', 'a'],
    ['{ governanceLevel: { ne: UNKNOWN } }', 'ac'],
    ['{ license: { isNull: true } }', 'b'],
    ['{ license: { ne: "MIT" } }', 'ab'],
    ['{ kleNumbers: { has: "85" } }', 'b'],
    ['{ kleNumbers: { isEmpty: true } }', 'c'],
    ['{ kleWithin: "85" }', 'ab'],
    ['{ kleWithin: "85.04" }', 'a'],
    ['{ taskArea: { eq: "fleet" } }', 'b'],
    ['{ repository: "https://github.com/O/A.git" }', 'a'],
    ['{ usages: { some: { organizationId: { eq: "municipality:102" } } } }', 'ab'],
    ['{ usages: { some: { organizationId: { eq: "municipality:102" } inUse: true } } }', 'a'],
    ['{ usages: { none: {} } }', 'c'],
    ['{ usages: { every: { status: { eq: ENDED } } } }', 'bc'],
    ['{ participations: { some: { role: { eq: INITIATOR } } } }', 'a'],
    ['{ integrations: { some: { otherProductId: { eq: "product:b" } } } }', 'ab'],
    ['{ integrations: { some: { externalSystemId: { eq: "system:s" } } } }', 'a'],
    ['{ userCount: { gte: 1 } }', 'a'],
    ['{ userCount: { eq: 2 } }', 'a'],
    ['{ or: [{ lifecycle: { eq: RETIRED } }, { not: { license: { isNull: true } } }] }', 'ac'],
    ['{ and: [{ name: { contains: "lpha" } }, { not: { id: { eq: "product:a" } } }] }', 'c'],
    ['{}', 'abc'],
  ])('%s', async (filter, ids) => {
    expect(await found(filter)).toBe(ids);
  });

  test.each([
    ['2023-12-31', ''],
    ['2024-01-01', 'a'],
    ['2024-02-29', 'a'],
    ['2024-03-01', ''],
  ])('a member that uses them: on %s "%s"', async (asOf, ids) => {
    const filter = '{ usages: { some: { inUse: true organization: { isMember: true } } } }';
    expect(await found(filter, asOf)).toBe(ids);
  });

  test.each([
    ['{ lifecycle: { eq: PRODUCT ne: PRODUCT } }', 'filter.lifecycle'],
    ['{ id: { eq: "product:a" } and: [{ id: { eq: "product:b" } }] }', 'filter.id'],
    ['{ usages: { some: { inUse: true and: [{ inUse: false }] } } }', 'filter.usages.some.inUse'],
    ['{ userCount: { gt: 3 lt: 4 } }', 'filter.userCount'],
  ])('nothing that cannot be: %s names the field', async (filter, argument) => {
    const { data, errors } = await running.query(`{ products(filter: ${filter}) { totalCount } }`);
    expect(data).toEqual({ products: null });
    expect(errors).toMatchObject([{ extensions: { code: 'CONTRADICTORY_FILTER', argument } }]);
  });

  test.each([
    ['{ kleWithin: "8" }', 'BAD_USER_INPUT'],
    ['{ repository: "github.com/o/a" }', 'BAD_USER_INPUT'],
    ['{ color: { eq: "red" } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('nothing that breaks a rule: %s', async (filter, code) => {
    const { errors } = await running.query(`{ products(filter: ${filter}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('usages of a product are found by', () => {
  const users = async (filter: string, asOf: string) => {
    const { product } = await answer<{ product: { usages: Page } }>(
      `{ product(id: "product:a" asOf: "${asOf}") { usages(filter: ${filter}) { nodes { id } totalCount } } }`,
    );
    expect(product.usages.totalCount).toBe(product.usages.nodes.length);
    return product.usages.nodes.map(({ id }) => id.slice('usage:a.'.length)).join();
  };

  test.each([
    ['{ organization: { isMember: true } }', '2024-02-29', 'municipality-101,organization-x'],
    ['{ organization: { isMember: true } }', '2024-03-01', 'organization-x'],
    ['{ organization: { isMember: false } inUse: true }', '2024-03-01', 'municipality-101,municipality-102'],
    ['{ organization: { region: { eq: "region:1" } } }', '2024-05-31', 'municipality-101'],
    ['{ organization: { region: { eq: "region:1" } } }', '2024-06-01', ''],
    ['{ organization: { region: { isNull: true } } }', '2024-06-01', 'organization-x'],
    ['{ organization: { kind: { eq: STATE } } }', '2024-06-01', 'organization-x'],
    ['{ organization: { feeClass: { eq: SMALL } } }', '2023-12-31', ''],
    ['{ organization: { feeClass: { eq: MEDIUM } } }', '2024-01-01', 'municipality-101'],
    ['{ organization: { population: { lt: 25000 } } }', '2024-01-01', ''],
    ['{ organization: { feeClass: { eq: VERY_LARGE } } }', '2024-01-01', 'municipality-102'],
    ['{ organization: { shortName: { startsWith: "åb" } } }', '2024-01-01', ''],
    ['{ organization: { id: { in: ["municipality:102"] } } }', '2024-01-01', 'municipality-102'],
    ['{ validFrom: { gte: "2024-01-01" } }', '2024-01-01', 'municipality-101'],
    ['{ product: { lifecycle: { eq: RETIRED } } }', '2024-01-01', ''],
  ])('%s on %s: %s', async (filter, asOf, ids) => {
    expect(await users(filter, asOf)).toBe(ids);
  });
});

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
    ['[{ field: GOVERNANCE_LEVEL direction: DESC }]', 'bca'],
    ['[{ field: USERS direction: DESC }, { field: NAME direction: DESC }]', 'acb'],
  ])('products by %s', async (orderBy, ids) => {
    const data = await answer<{ products: Page }>(
      `{ products(orderBy: ${orderBy} asOf: "2024-02-01") { nodes { id } } }`,
    );
    expect(last(data.products).join('')).toBe(ids);
  });

  test.each([
    ['ORGANIZATION', 'municipality-101,organization-x,municipality-102'],
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
