import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixtureUsages, memberCount, type Letters } from '../support/fiftyFive.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

const letters: Letters = {
  A: 'product:os2mo',
  B: 'product:os2sync',
  C: 'product:os2kitos',
  D: 'product:os2rollekatalog',
  E: 'product:os2forms',
  F: 'product:os2display',
  G: 'product:os2iot',
  H: 'product:os2indberetning',
  I: 'product:os2kle',
  J: 'product:os2web',
  K: 'product:os2loop',
  L: 'product:os2sofd',
};

let graph: TestGraph;
let codes: string[];
beforeAll(async () => {
  graph = await startTestGraph();
  const members = graph.subgraphs['members']!.orm.fork();
  const products = graph.subgraphs['products']!.orm.fork();
  const rows = await members.execute<{ id: string }[]>(
    `select id from members.organization where kind = 'MUNICIPALITY' order by id`,
  );
  codes = rows.map(({ id }) => id);
  await members.execute('delete from members.membership');
  for (const id of codes.slice(0, memberCount)) {
    await members.execute(
      `insert into members.membership (id, organization_id, founding, valid_from, valid_to, provenance)
       values (?, ?, false, '2015-01-01', ?, '[]')`,
      [`membership:${id.replace(':', '-')}`, id, id === codes[memberCount - 1] ? '2027-01-01' : null],
    );
  }
  await products.execute('delete from products.usage');
  for (const { product, organization, status, validFrom, validTo } of fixtureUsages(codes, letters)) {
    await products.execute(`insert into products.usage values (?, ?, ?, ?, ?, ?, '[]')`, [
      `usage:${product.slice('product:'.length)}.${organization.replace(':', '-')}`,
      product,
      organization,
      status,
      validFrom,
      validTo,
    ]);
  }
  await graph.subgraphs['products']!.sync(graph.subgraphs);
});
afterAll(() => graph.close());

const ask = async (query: string) => {
  const { data, errors } = await graph.query(query);
  expect(errors).toBeUndefined();
  return data as Record<string, Record<string, never>>;
};
const ratio = (numerator: number, denominator: number) => ({ numerator, denominator, value: numerator / denominator });
const share = '{ numerator denominator value }';

describe('98 municipalities, 55 of them members', () => {
  test('have a product that 69 use, 18 of them without being members, while four members do not', async () => {
    const { product } = await ask(`{ product(id: "${letters.A}") {
      userCount memberUserCount nonMemberUserCount reach ${share} memberReach ${share}
      membersNotUsing(first: 10) { totalCount nodes { id isMember } }
      usages(filter: { organization: { isMember: false } }) { totalCount } } }`);
    expect(product).toEqual({
      userCount: 69,
      memberUserCount: 51,
      nonMemberUserCount: 18,
      reach: ratio(69, 98),
      memberReach: ratio(51, 55),
      membersNotUsing: {
        totalCount: 4,
        nodes: expect.arrayContaining(codes.slice(0, 4).map((id) => ({ id, isMember: true }))),
      },
      usages: { totalCount: 18 },
    });
  });

  test('have 16 members with three products or more', async () => {
    const { community } = await ask(`{ community { memberCount membersWithProducts(atLeast: 3) {
      count shareOfMembers ${share} shareOfMunicipalities ${share}
      organizations(first: 20) { totalCount nodes { id name productCount isMember } }
      byRegion { region { name } count shareOfMembers { denominator } shareOfMunicipalities { denominator } } } } }`);
    const found = community!['membersWithProducts'] as unknown as {
      organizations: { totalCount: number; nodes: { id: string; productCount: number; isMember: boolean }[] };
      byRegion: {
        count: number;
        region: { name: string };
        shareOfMembers: { denominator: number };
        shareOfMunicipalities: { denominator: number };
      }[];
    };
    expect(found).toMatchObject({
      count: 16,
      shareOfMembers: ratio(16, 55),
      shareOfMunicipalities: ratio(16, 98),
      organizations: { totalCount: 16 },
    });
    const { nodes } = found.organizations;
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(codes.slice(0, 16));
    expect(nodes.every(({ isMember, productCount }) => isMember && productCount >= 3)).toBe(true);
    const sum = (of: (region: (typeof found.byRegion)[number]) => number) =>
      found.byRegion.map(of).reduce((total, count) => total + count, 0);
    expect([
      sum(({ count }) => count),
      sum(({ shareOfMembers }) => shareOfMembers.denominator),
      sum(({ shareOfMunicipalities }) => shareOfMunicipalities.denominator),
    ]).toEqual([16, 55, 98]);
    expect(found.byRegion.map(({ region }) => region.name).toSorted()).toHaveLength(5);
  });

  test('have 18 to recruit, those with four products first, whose fees are 450,000 kroner', async () => {
    const { community } = await ask(`{ community {
      recruitingList(first: 4) { totalCount nodes { id isMember productCount } }
      feeIncomeIfUsersJoined { organizationCount membershipFee amount }
      widestReach(first: 2) { product { name suppliers(first: 1) { totalCount } } reach ${share} } } }`);
    const recruit = (number: number, productCount: number) => ({
      id: codes[number - 1],
      isMember: false,
      productCount,
    });
    expect(community).toMatchObject({
      recruitingList: { totalCount: 18, nodes: [recruit(58, 4), recruit(57, 4), recruit(56, 4), recruit(73, 1)] },
      feeIncomeIfUsersJoined: { organizationCount: 18, membershipFee: 25_000, amount: 450_000 },
    });
    expect(community!['widestReach']).toMatchObject([
      { product: { name: 'OS2mo' }, reach: ratio(69, 98) },
      { reach: ratio(16, 98) },
    ]);
  });

  test.each([
    ['2023-12-31', 68, 55],
    ['2024-01-01', 69, 55],
    ['2026-12-31', 69, 55],
    ['2027-01-01', 68, 54],
    ['2014-12-31', 68, 0],
  ])('on %s are %i users of it and %i members', async (asOf, users, members) => {
    const { product, community } = await ask(`{
      product(id: "${letters.A}", asOf: "${asOf}") { userCount reach { numerator } memberReach { denominator } }
      community(asOf: "${asOf}") { memberCount membersWithProducts(atLeast: 1) { count shareOfMembers { denominator } } } }`);
    expect(product).toEqual({ userCount: users, reach: { numerator: users }, memberReach: { denominator: members } });
    expect(community).toEqual({
      memberCount: members,
      membersWithProducts: { count: members, shareOfMembers: { denominator: members } },
    });
  });
});
