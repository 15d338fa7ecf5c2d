import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: { readonly shortName: string }[];
  readonly facets: { readonly by: string; readonly buckets: { value: string | null; count: number }[] }[];
}

async function page(args: string, fields = 'nodes { shortName } totalCount'): Promise<Page> {
  const { data, errors } = await running.query(`{ organizations(${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data!['organizations'] as Page;
}
const named = async (args: string) => (await page(args)).nodes.map(({ shortName }) => shortName);
const counted = async (filter: string) => (await page(`filter: ${filter}`)).totalCount;

describe('a filter of organizations', () => {
  test.each([
    ['{ id: { in: ["region:1084", "municipality:101"] } }', ['Hovedstaden', 'København']],
    ['{ cvr: { eq: "DK 64 94 22 12" } }', ['København']],
    ['{ code: { in: ["0101", "751"] } }', ['Aarhus', 'København']],
    ['{ regionCode: { eq: "1081" } }', ['Nordjylland']],
    ['{ name: { contains: "Århus" } }', ['Aarhus']],
    ['{ shortName: { startsWith: "AA" } }', ['Aabenraa', 'Aalborg', 'Aarhus']],
    ['{ population: { gt: 300000 } }', ['Aarhus', 'København']],
    ['{ founding: true }', ['Ballerup', 'Ishøj', 'København', 'Syddjurs', 'Sønderborg']],
    ['{ seats: { some: { role: { in: [CHAIR, VICE_CHAIR] } } } }', ['Aarhus', 'Vallensbæk']],
    ['{ seats: { some: { bodyId: { eq: "body:board" } role: { eq: OBSERVER } } } }', ['KOMBIT']],
    ['{ isMember: true region: { regionCode: { eq: "1081" } } }', ['Frederikshavn']],
    ['{ validTo: { eq: "2027-01-01" } }', ['Hovedstaden', 'Sjælland']],
    ['{ memberships: { some: { validFrom: { lt: "2013-01-01" } organization: { code: { eq: "183" } } } } }', ['Ishøj']],
  ])('finds with %s', async (filter, names) => {
    expect((await named(`first: 100 filter: ${filter}`)).toSorted()).toEqual(names.toSorted());
  });

  test('tells the municipalities of a region from those of all others', async () => {
    const inside = '{ kind: { eq: MUNICIPALITY } region: { id: { eq: "region:1081" } } }';
    const outside = '{ kind: { eq: MUNICIPALITY } not: { region: { id: { eq: "region:1081" } } } }';
    expect([await counted(inside), await counted(outside)]).toEqual([11, 87]);
    expect(await counted('{ not: { region: {} } }')).toBe(11);
  });

  test('reads the region on the day', async () => {
    const merged = 'filter: { region: { shortName: { eq: "Østdanmark" } } }';
    expect((await page(`${merged} asOf: "2026-12-31"`)).totalCount).toBe(0);
    expect((await page(`${merged} asOf: "2027-01-01"`)).totalCount).toBe(46);
  });

  test('asks of some, none or every membership', async () => {
    const founded = '{ founding: true }';
    expect(await counted(`{ memberships: { some: ${founded} } }`)).toBe(5);
    expect(await counted(`{ isMember: true memberships: { none: ${founded} } }`)).toBe(7);
    expect(await counted(`{ isMember: true memberships: { every: ${founded} } }`)).toBe(5);
    expect(await counted(`{ memberships: { every: ${founded} } }`)).toBe(109 - 7);
  });

  test('of a founder holds for the five, and of no founder for the others', async () => {
    expect([await counted('{ founding: true }'), await counted('{ founding: false }')]).toEqual([5, 104]);
  });

  test('with a code that is none names the field', async () => {
    const { errors } = await running.query('{ organizations(filter: { code: { eq: "411" } }) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.code.eq' } }]);
  });

  test('that nothing can fulfil names the field', async () => {
    const filter = '{ population: { gt: 100000 } and: [{ population: { lt: 50000 } }] }';
    const { errors } = await running.query(`{ organizations(filter: ${filter}) { totalCount } }`);
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('population'),
        extensions: { code: 'CONTRADICTORY_FILTER', argument: 'filter.population' },
      },
    ]);
  });
});

describe('an order of organizations', () => {
  test('by inhabitants has those without a count last, either way', async () => {
    const by = (direction: string) => `orderBy: [{ field: POPULATION, direction: ${direction} }]`;
    expect(await named(`first: 3 ${by('DESC')}`)).toEqual(['København', 'Aarhus', 'Aalborg']);
    expect(await named(`first: 2 ${by('ASC')}`)).toEqual(['Læsø', 'Fanø']);
    const { nodes } = await page(`last: 1 ${by('DESC')}`, 'nodes { shortName kind }');
    expect(nodes).not.toContainEqual(expect.objectContaining({ kind: 'MUNICIPALITY' }));
  });

  test('of several keys walks every organization once', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const args = `first: 7 orderBy: [{ field: KIND }, { field: MEMBER_SINCE, direction: DESC }, { field: NAME }] ${after}`;
      const { data } = await running.query(
        `{ organizations(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      const { nodes, pageInfo } = data!['organizations'] as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? `after: ${JSON.stringify(pageInfo.endCursor)}` : '';
    } while (after !== '');
    expect(new Set(seen).size).toBe(109);
    expect(seen).toHaveLength(109);
  });
});

describe('facets of organizations', () => {
  const facets = async (args: string, by: string) =>
    (await page(args, `facets(by: [${by}]) { by buckets { value count } }`)).facets;
  const everything = 'first: 1';

  test('count every organization of the list once', async () => {
    const [kind, size, member] = await facets(everything, 'KIND, FEE_CLASS, IS_MEMBER');
    expect(kind!.buckets[0]).toEqual({ value: 'MUNICIPALITY', count: 98 });
    expect(size!.buckets).toEqual([
      { value: 'MEDIUM', count: 58 },
      { value: 'LARGE', count: 21 },
      { value: 'SMALL', count: 14 },
      { value: null, count: 11 },
      { value: 'VERY_LARGE', count: 5 },
    ]);
    expect(member).toEqual({
      by: 'IS_MEMBER',
      buckets: [
        { value: 'false', count: 97 },
        { value: 'true', count: 12 },
      ],
    });
  });

  test('respect the filter and the day', async () => {
    const municipalities = 'filter: { kind: { eq: MUNICIPALITY } }';
    const regions = async (asOf: string) => (await facets(`${municipalities} asOf: "${asOf}"`, 'REGION'))[0]!.buckets;
    const bucket = (name: string, count: number) => ({ value: `region:${name}`, count });
    const west = [bucket('1083', 22), bucket('1082', 19)];
    expect(await regions('2026-12-31')).toEqual([bucket('1084', 29), ...west, bucket('1085', 17), bucket('1081', 11)]);
    expect(await regions('2027-01-01')).toEqual([bucket('ostdanmark', 46), ...west, bucket('1081', 11)]);
  });
});
