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
    ['{ license: { in: ["MIT"] } }', 'c'],
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
    ['{ kleNumbers: { has: "85.4" } }', 'BAD_USER_INPUT'],
    ['{ license: { in: ["MIT", "Beerware 1"] } }', 'BAD_USER_INPUT'],
    ['{ flagshipAreas: { has: SMARTCITY } }', 'GRAPHQL_VALIDATION_FAILED'],
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
