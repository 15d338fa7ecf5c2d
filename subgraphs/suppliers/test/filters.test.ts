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

/** The local names of what a list holds. */
async function found(list: string, filter: string, asOf = '2026-01-01'): Promise<string[]> {
  const { data, errors } = await running.query(
    `{ list: ${list}(asOf: "${asOf}" filter: ${filter}) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data!['list'] as { nodes: { id: string }[]; totalCount: number };
  expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));
}

describe('suppliers are found', () => {
  test.each([
    ['{ id: { eq: "supplier:beta" } }', ['beta']],
    ['{ name: { startsWith: "Ær" } }', ['beta']],
    ['{ name: { contains: "DATA" } }', ['beta']],
    ['{ kind: { in: [PUBLIC, UNKNOWN] } }', ['city', 'ghost']],
    ['{ kind: { ne: COMPANY } }', ['city', 'ghost']],
    ['{ cvr: { isNull: false } }', []],
    ['{ services: { has: OPERATION } }', ['alpha', 'beta']],
    ['{ services: { hasEvery: [DEVELOPMENT, IMPLEMENTATION] } }', ['city']],
    ['{ services: { hasNone: [DEVELOPMENT] } }', ['ghost', 'beta']],
    ['{ services: { isEmpty: true } }', ['ghost']],
    ['{ phases: { has: PREPARATION } }', ['beta']],
    ['{ phases: { hasAny: [INTRODUCTION, PREPARATION] } }', ['city', 'beta']],
    ['{ productCount: { eq: 2 } }', ['alpha', 'city', 'beta']],
    ['{ productCount: { lt: 1 } }', ['ghost']],
    ['{ phasesOfOneProduct: { gte: 2 } }', ['alpha', 'beta']],
    ['{ phasesOfOneProduct: { eq: 1 } }', ['city']],
    ['{ engagements: { some: { productId: { eq: "product:one" } } } }', ['alpha', 'beta']],
    ['{ engagements: { none: { productId: { eq: "product:one" } } } }', ['city', 'ghost']],
    ['{ engagements: { every: { services: { has: DEVELOPMENT } } } }', ['ghost']],
    ['{ engagements: { some: { endsWithinDays: 60 } } }', ['alpha']],
    ['{ engagements: { some: { phases: { has: DEVELOPMENT } productId: { eq: "product:three" } } } }', ['city']],
    ['{ or: [{ id: { eq: "supplier:ghost" } }, { phases: { has: INTRODUCTION } }] }', ['city', 'ghost']],
    ['{ not: { services: { has: DEVELOPMENT } } }', ['ghost', 'beta']],
    ['{ and: [{ services: { has: DEVELOPMENT } }, { services: { has: OPERATION } }] }', ['alpha']],
  ])('by %s, in Danish order', async (filter, names) => {
    expect(await found('suppliers', filter)).toEqual(names);
  });

  test.each([
    ['2025-12-31', ['ghost']],
    ['2026-01-01', ['beta']],
  ])('by what holds on %s', async (asOf, names) => {
    expect(await found('suppliers', '{ services: { has: SUPPORT } }', asOf)).toEqual(names);
  });
});

describe('engagements are found', () => {
  test.each([
    ['{ productId: { eq: "product:one" } }', ['alpha.one.0', 'alpha.one.1', 'beta.one.2']],
    ['{ supplier: { kind: { eq: PUBLIC } } }', ['city.four.6', 'city.three.5']],
    ['{ supplier: { services: { has: ADVICE } } }', ['beta.one.2', 'beta.three.4']],
    ['{ services: { hasAny: [ADVICE, IMPLEMENTATION] } }', ['beta.three.4', 'city.four.6']],
    ['{ phases: { hasEvery: [PREPARATION, OPERATION] } }', ['beta.three.4']],
    ['{ validFrom: { isNull: true } services: { has: DEVELOPMENT } }', ['alpha.one.0', 'city.three.5']],
    ['{ validFrom: { gte: "2025-06-01" } }', ['beta.one.2', 'city.four.6']],
    ['{ validTo: { lt: "2026-04-01" } }', ['alpha.one.1']],
    // 1 February is 31 days away from 1 January, 1 April 90 days.
    ['{ endsWithinDays: 30 }', []],
    ['{ endsWithinDays: 31 }', ['alpha.one.1']],
    ['{ endsWithinDays: 89 }', ['alpha.one.1']],
    ['{ endsWithinDays: 90 }', ['alpha.one.1', 'city.four.6']],
  ])('by %s', async (filter, names) => {
    expect(await found('engagements', filter)).toEqual(names);
  });

  test('as ending soon up to their last day, and not on the day after it', async () => {
    expect(await found('engagements', '{ endsWithinDays: 1 }', '2026-01-31')).toEqual(['alpha.one.1']);
    expect(await found('engagements', '{ endsWithinDays: 0 }', '2026-01-31')).toEqual([]);
    expect(await found('engagements', '{ endsWithinDays: 58 }', '2026-02-01')).toEqual([]);
    expect(await found('engagements', '{ endsWithinDays: 59 }', '2026-02-01')).toEqual(['city.four.6']);
  });
});

describe('products that something is delivered to are found', () => {
  test.each([
    ['{}', ['four', 'one', 'three', 'two']],
    ['{ supplierCount: { eq: 1 } }', ['four', 'two']],
    ['{ services: { hasEvery: [OPERATION, SUPPORT] } }', ['one']],
    ['{ phases: { has: PREPARATION } }', ['three']],
    ['{ engagements: { some: { supplier: { kind: { eq: PUBLIC } } } } }', ['four', 'three']],
    ['{ id: { in: ["product:one", "product:nine"] } }', ['one']],
  ])('by %s', async (filter, names) => {
    expect(await found('deliveredProducts', filter)).toEqual(names);
  });
});

describe('in the list of a product, services and phases are those delivered to that product', () => {
  const of = async (product: string, filter: string) => {
    const [entity] = await running.entities(
      [{ __typename: 'Product', id: `product:${product}`, asOf: '2026-01-01' }],
      `... on Product { suppliers(filter: ${filter}) { nodes { id } facets(by: [SERVICE]) { buckets { value count } } } }`,
    );
    return (entity as { suppliers: { nodes: { id: string }[]; facets: object[] } }).suppliers;
  };

  test('so that who operates something else is not taken for its operator', async () => {
    expect((await of('one', '{ services: { has: OPERATION } }')).nodes).toEqual([{ id: 'supplier:alpha' }]);
    expect((await of('three', '{ services: { has: OPERATION } }')).nodes).toEqual([{ id: 'supplier:beta' }]);
    expect((await of('one', '{ services: { has: ADVICE } }')).nodes).toEqual([]);
  });

  test('and so are its counts', async () => {
    expect((await of('one', '{}')).facets).toEqual([
      {
        buckets: [
          { value: 'DEVELOPMENT', count: 1 },
          { value: 'OPERATION', count: 1 },
          { value: 'SUPPORT', count: 1 },
        ],
      },
    ]);
  });
});

describe('a filter that cannot be', () => {
  test.each([
    ['suppliers', '{ kind: { eq: PUBLIC in: [COMPANY] } }', 'CONTRADICTORY_FILTER', 'filter.kind'],
    ['suppliers', '{ productCount: { gt: 3 lt: 4 } }', 'CONTRADICTORY_FILTER', 'filter.productCount'],
    [
      'suppliers',
      '{ engagements: { some: { validTo: { lt: "2026-01-01" gte: "2026-01-01" } } } }',
      'CONTRADICTORY_FILTER',
      'filter.engagements.some.validTo',
    ],
    ['engagements', '{ endsWithinDays: -1 }', 'BAD_USER_INPUT', 'filter.endsWithinDays'],
    ['engagements', '{ supplier: { cvr: { eq: "12345678" } } }', 'BAD_USER_INPUT', 'filter.supplier.cvr.eq'],
    ['deliveredProducts', '{ services: { hasAny: [] } }', 'BAD_USER_INPUT', 'filter.services.hasAny'],
  ])('in %s: %s is refused by name', async (list, filter, code, argument) => {
    const { errors } = await running.query(`{ ${list}(filter: ${filter}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  });
});
