import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestSubgraph } from '@community-graph/kit/testing';
import { municipality, startFiftyFive } from './support/fiftyFive.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startFiftyFive();
});
afterAll(() => running.close());

interface Page {
  readonly nodes: { readonly id: string }[];
  readonly totalCount: number;
}
const numbers = ({ nodes }: Page) => nodes.map(({ id }) => Number(id.slice(-3)) - 100);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const product = async (letter: string, fields: string, asOf = '2026-11-21') => {
  const key = { communityMemberCount: 55, communityMunicipalityCount: 98 };
  const [found] = await running.entities(
    [{ __typename: 'Product', id: `product:${letter}`, asOf, ...key }],
    `... on Product { ${fields} }`,
  );
  return found as Record<string, never>;
};
const community = async (fields: string, asOf = '2026-11-21') => {
  const [found] = await running.entities(
    [{ __typename: 'Community', id: 'community:os2', asOf, memberCount: 55, municipalityCount: 98 }],
    `... on Community { ${fields} }`,
  );
  return found as Record<string, never>;
};
const organization = async (number: number, fields: string) => {
  const [found] = await running.entities(
    [{ __typename: 'Organization', id: municipality(number) }],
    `... on Organization { ${fields} }`,
  );
  return found as Record<string, never>;
};
const ratio = 'numerator denominator value';

describe('the reach of a product', () => {
  test('is 69 of 98 municipalities and 51 of 55 members; four members do not use it', async () => {
    const a = await product(
      'a',
      `userCount reach { ${ratio} } memberReach { ${ratio} } membersNotUsing { nodes { id } totalCount }`,
    );
    expect(a).toMatchObject({
      userCount: 69,
      reach: { numerator: 69, denominator: 98, value: 69 / 98 },
      memberReach: { numerator: 51, denominator: 55, value: 51 / 55 },
      membersNotUsing: { totalCount: 4 },
    });
    expect(numbers(a['membersNotUsing']!)).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['2023-12-31', 68],
    ['2024-01-01', 69],
    ['2026-12-31', 69],
    ['2027-01-01', 68],
  ])('on %s is %i', async (asOf, users) => {
    expect(await product('a', 'userCount reach { numerator }', asOf)).toMatchObject({
      userCount: users,
      reach: { numerator: users },
    });
  });

  test('does not count what is planned or has ended', async () => {
    expect(await product('i', `userCount reach { ${ratio} } reuseFactor { ${ratio} }`)).toMatchObject({
      userCount: 0,
      reach: { numerator: 0, denominator: 98, value: 0 },
      reuseFactor: { numerator: 0, denominator: 0, value: null },
    });
  });

  test('is null while the numbers of another subgraph are not there', async () => {
    const [found] = await running.entities(
      [{ __typename: 'Product', id: 'product:a', communityMunicipalityCount: null }],
      '... on Product { reach { numerator } userCount }',
    );
    expect(found).toMatchObject({ reach: null, userCount: 69 });
  });

  test('is reused five times when ten use what two made', async () => {
    expect(await product('h', `reuseFactor { ${ratio} }`)).toMatchObject({
      reuseFactor: { numerator: 10, denominator: 2, value: 5 },
    });
  });
});

describe('the members with at least some products', () => {
  const all = `membersWithProducts { atLeast count shareOfMembers { ${ratio} } shareOfMunicipalities { ${ratio} }
    organizations(first: 100) { nodes { id } totalCount }
    byRegion { region { id } count shareOfMembers { numerator denominator } shareOfMunicipalities { numerator denominator } } }`;

  test('three are 16: of 55 members and of 98 municipalities, by region', async () => {
    const { membersWithProducts } = await community(all);
    expect(membersWithProducts).toMatchObject({
      atLeast: 3,
      count: 16,
      shareOfMembers: { numerator: 16, denominator: 55, value: 16 / 55 },
      shareOfMunicipalities: { numerator: 16, denominator: 98, value: 16 / 98 },
      organizations: { totalCount: 16 },
    });
    expect(numbers((membersWithProducts as unknown as { organizations: Page }).organizations)).toEqual(range(1, 16));
    const region = (number: number, count: number, municipalities: number) => ({
      region: { id: `region:${number}` },
      count,
      shareOfMembers: { numerator: count, denominator: 11 },
      shareOfMunicipalities: { numerator: count, denominator: municipalities },
    });
    expect((membersWithProducts as unknown as { byRegion: unknown }).byRegion).toEqual([
      region(1, 4, 20),
      region(2, 3, 20),
      region(3, 3, 20),
      region(4, 3, 19),
      region(5, 3, 19),
    ]);
  });

  test.each([
    [1, '2026-11-21', 55],
    [4, '2026-11-21', 12],
    [4, '2023-12-31', 11],
    [5, '2026-11-21', 0],
    [1, '2027-01-01', 54],
  ])('%i on %s are %i', async (atLeast, asOf, count) => {
    const { membersWithProducts } = await community(`membersWithProducts(atLeast: ${atLeast}) { count }`, asOf);
    expect(membersWithProducts).toEqual({ count });
  });
});

describe('the community', () => {
  test('has its most widespread products in order', async () => {
    const { widestReach } = await community(
      `widestReach(first: 6) { product { name } reach { numerator denominator } }`,
    );
    const reach = (name: string, numerator: number) => ({ product: { name }, reach: { numerator, denominator: 98 } });
    expect(widestReach).toEqual([
      reach('A', 69),
      reach('B', 16),
      reach('C', 16),
      reach('D', 16),
      reach('H', 10),
      reach('E', 7),
    ]);
  });

  test('has 18 to recruit, those with most products first, and their fees', async () => {
    const found = await community(
      'recruitingList(first: 100) { nodes { id productCount } totalCount } feeIncomeIfUsersJoined { organizationCount amount }',
    );
    expect(numbers(found['recruitingList']!)).toEqual([58, 57, 56, ...range(59, 73).toReversed()]);
    expect((found['recruitingList'] as unknown as { nodes: object[] }).nodes.slice(2, 4)).toEqual([
      { id: municipality(56), productCount: 4 },
      { id: municipality(73), productCount: 1 },
    ]);
    expect(found).toMatchObject({
      recruitingList: { totalCount: 18 },
      feeIncomeIfUsersJoined: { organizationCount: 18, amount: 450_000 },
    });
  });

  test('has its recruiting list in another order and for one region when asked so', async () => {
    const list = (args: string) => community(`recruitingList(${args}) { nodes { id } totalCount }`);
    const byName = await list('first: 2 orderBy: { field: NAME direction: DESC }');
    expect(numbers(byName['recruitingList']!)).toEqual([73, 72]);
    const region = await list('filter: { region: { eq: "region:1" } }');
    expect(numbers(region['recruitingList']!)).toEqual([56, 71, 66, 61]);
  });
});

describe('the users of the ends of an integration', () => {
  const ends = async (id: string, fields: string) => {
    const [found] = await running.entities([{ __typename: 'Integration', id }], `... on Integration { ${fields} }`);
    return found as Record<string, Page>;
  };

  test('are told apart', async () => {
    const list = 'nodes { id } totalCount';
    const found = await ends(
      'integration:b.a',
      `usersOfBothEnds(first: 100) { ${list} } usersOfOneEnd(first: 100) { ${list} }
       onlyB: usersOfOneEnd(end: PRODUCT) { ${list} } onlyA: usersOfOneEnd(end: OTHER_PRODUCT first: 100) { ${list} }
       recruits: usersOfOneEnd(filter: { isMember: false }) { totalCount }`,
    );
    expect(numbers(found['usersOfBothEnds']!)).toEqual(range(5, 16));
    expect(numbers(found['onlyB']!)).toEqual([1, 2, 3, 4]);
    expect(numbers(found['onlyA']!)).toEqual(range(17, 73));
    expect(numbers(found['usersOfOneEnd']!)).toEqual([...range(1, 4), ...range(17, 73)]);
    expect(found['recruits']).toEqual({ totalCount: 18 });
  });
});

describe('organizations like one', () => {
  test('are found by size, region and stack', async () => {
    const { productCount, similarOrganizations } = await organization(
      6,
      'productCount similarOrganizations(first: 2) { organization { id } score isSameSize isSameRegion sharedStack { numerator denominator } }',
    );
    expect(productCount).toBe(4);
    expect(similarOrganizations).toEqual([
      {
        organization: { id: municipality(16) },
        score: 3,
        isSameSize: true,
        isSameRegion: true,
        sharedStack: { numerator: 4, denominator: 4 },
      },
      {
        organization: { id: municipality(36) },
        score: 2.25,
        isSameSize: true,
        isSameRegion: true,
        sharedStack: { numerator: 1, denominator: 4 },
      },
    ]);
  });

  test('use products that it does not', async () => {
    const { suggestedProducts } = await organization(
      59,
      'suggestedProducts(by: [STACK] among: 69 first: 3) { product { id } use { numerator denominator } }',
    );
    expect(suggestedProducts).toEqual([
      { product: { id: 'product:b' }, use: { numerator: 12, denominator: 68 } },
      { product: { id: 'product:c' }, use: { numerator: 12, denominator: 68 } },
      { product: { id: 'product:d' }, use: { numerator: 12, denominator: 68 } },
    ]);
  });

  test('are 1 to 100', async () => {
    const { errors } = await running.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Organization { similarOrganizations(first: 101) { score } } } }',
      { keys: [{ __typename: 'Organization', id: municipality(6), asOf: '2026-11-21' }] },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
  });
});
