import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestSubgraph } from '@community-graph/kit/testing';
import { municipality, startFiftyFive } from './support/fiftyFive.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startFiftyFive();
});
afterAll(() => running.close());

const asOf = '2026-11-21';
const statements = (type: string, keys: readonly object[], fields: string) =>
  running.statementsOf(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${fields} } } }`,
    { keys: keys.map((key) => ({ __typename: type, asOf, ...key })) },
  );

describe('the number of SQL statements of statistics', () => {
  test('is the same for one product and for twelve', async () => {
    const keys = [...'abcdefghijkl'].map((letter, n) => ({
      id: `product:${letter}`,
      communityMemberCount: 55,
      communityMunicipalityCount: 98,
      asOf: n % 2 ? asOf : '2024-01-01',
    }));
    const fields = `userCount reach { value } memberReach { value } reuseFactor { value }
      membersNotUsing(first: 3) { nodes { id } totalCount facets(by: [REGION]) { buckets { count } } }`;
    // The products, their counts, their users that are members, and page, total and facet of the members without.
    expect(await statements('Product', keys.slice(0, 1), fields)).toBe(6);
    expect(await statements('Product', keys, fields)).toBe(6);
  });

  test('is the same for one organization and for thirty', async () => {
    const keys = Array.from({ length: 30 }, (_, n) => ({ id: municipality(n + 1) }));
    const fields =
      'productCount similarOrganizations(first: 5) { score } suggestedProducts(first: 3) { product { name } }';
    expect(await statements('Organization', keys.slice(5, 6), fields)).toBe(4);
    expect(await statements('Organization', keys, fields)).toBe(4);
  });

  test('is the same for a page of one and of a hundred', async () => {
    const community = [{ id: 'community:os2', memberCount: 55, municipalityCount: 98 }];
    const fields = (first: number) => `recruitingList(first: ${first}) { nodes { id productCount } }
      widestReach(first: ${first}) { product { name } } membersWithProducts { count organizations(first: ${first}) { nodes { id } } }`;
    const one = await statements('Community', community, fields(1));
    expect(one).toBe(6);
    expect(await statements('Community', community, fields(100))).toBe(one);
  });
});
