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
  readonly nodes: { readonly id: string; readonly shortName: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function page(list: string, args: string): Promise<Page> {
  const { data, errors } = await running.query(
    `{ ${list}(${args}) { totalCount nodes { id shortName } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return data![list] as Page;
}

async function walk(list: string, args: string): Promise<string[]> {
  const names: string[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo } = await page(list, `first: 20 ${after} ${args}`);
    names.push(...nodes.map(({ shortName }) => shortName));
    if (!pageInfo.hasNextPage) return names;
    after = `after: "${pageInfo.endCursor}"`;
  }
}

describe('the list of organizations', () => {
  test('walked page by page is every organization of the day, in Danish order', async () => {
    const names = await walk('organizations', '');
    expect(names).toHaveLength(109);
    expect(names).toEqual(names.toSorted(new Intl.Collator('da').compare));
    expect(names.slice(-5)).toEqual(['Vordingborg', 'Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });

  test.each([
    ['MUNICIPALITY', 98],
    ['REGION', 5],
    ['JOINT_PUBLIC', 4],
    ['STATE', 1],
    ['ASSOCIATION', 1],
  ])('of kind %s holds %i, all of them of that kind', async (kind, count) => {
    const { totalCount, nodes } = await page('organizations', `filter: { kind: { eq: ${kind} } } first: 100`);
    expect([totalCount, nodes.length]).toEqual([count, count]);
    const { data } = await running.query(
      `{ organizations(filter: { kind: { eq: ${kind} } } first: 100) { nodes { kind } } }`,
    );
    expect(data).toEqual({ organizations: { nodes: Array.from({ length: count }, () => ({ kind })) } });
  });

  test('shows what is particular to a municipality, and nothing of it for others', async () => {
    const fields = '{ cvr regionCode municipality { code code4 nuts3 population populationOn feeClass } }';
    const { data } = await running.query(`{
      bornholm: organization(id: "municipality:400") ${fields} region: organization(id: "region:1084") ${fields} }`);
    expect(data).toEqual({
      bornholm: {
        cvr: '26696348',
        regionCode: null,
        municipality: {
          code: '400',
          code4: '0400',
          nuts3: 'DK014',
          population: expect.any(Number),
          populationOn: '2026-01-01',
          feeClass: 'MEDIUM',
        },
      },
      region: { cvr: null, regionCode: '1084', municipality: null },
    });
  });
});

describe('the municipalities of a region', () => {
  test('are walked page by page in Danish order', async () => {
    const { data } = await running.query(`{ organization(id: "region:1081") {
      first: municipalities(first: 6) { nodes { shortName } pageInfo { hasNextPage } }
      last: municipalities(last: 5) { nodes { shortName } totalCount } } }`);
    const { first, last } = data!['organization'] as Record<string, Page>;
    const names = [...first!.nodes, ...last!.nodes].map(({ shortName }) => shortName);
    expect([first!.pageInfo.hasNextPage, last!.totalCount, names.length]).toEqual([true, 11, 11]);
    expect(names).toEqual(names.toSorted(new Intl.Collator('da').compare));
  });

  test('are municipalities only, though other organizations lie in it too', async () => {
    await running.subgraph.orm
      .fork()
      .execute(
        `insert into members.region_affiliation (id, organization_id, region_id, provenance) values ('affiliation:geofyn', 'organization:geofyn', 'region:1083', '[]')`,
      );
    const { data } = await running.query(`{
      organization(id: "organization:geofyn") { region { id municipalities(first: 100) { totalCount nodes { kind } } } } }`);
    const nodes = Array.from({ length: 22 }, () => ({ kind: 'MUNICIPALITY' }));
    expect(data).toEqual({
      organization: { region: { id: 'region:1083', municipalities: { totalCount: 22, nodes } } },
    });
  });
});

describe('the list of members', () => {
  test('holds those with a membership, and each says that it is one', async () => {
    const { data } = await running.query(
      '{ members(first: 100) { totalCount nodes { id isMember membership { id } } } }',
    );
    const { totalCount, nodes } = data!['members'] as { totalCount: number; nodes: object[] };
    expect([totalCount, nodes.length]).toEqual([12, 12]);
    for (const node of nodes) expect(node).toMatchObject({ isMember: true, membership: { id: expect.any(String) } });
  });

  test('can be narrowed to a kind', async () => {
    expect((await page('members', 'filter: { kind: { eq: MUNICIPALITY } }')).totalCount).toBe(11);
    expect((await page('members', 'filter: { kind: { eq: JOINT_PUBLIC } }')).nodes.map(({ id }) => id)).toEqual([
      'organization:ski',
    ]);
    expect((await page('members', 'filter: { kind: { eq: STATE } }')).nodes).toEqual([]);
  });

  test('does not take a cursor of the list of organizations', async () => {
    const { pageInfo } = await page('organizations', 'first: 1');
    const { errors } = await running.query(`{ members(after: "${pageInfo.endCursor}") { totalCount } }`);
    expect(errors).toMatchObject([{ path: ['members'], extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });
});

describe('an organization', () => {
  test('that nobody has heard of is null', async () => {
    expect(await running.query('{ organization(id: "municipality:999") { id } }')).toEqual({
      data: { organization: null },
    });
  });

  test.each(['product:os2mo', 'supplier:magenta', 'membership:municipality-101'])(
    'is not asked for by %s: the error names the ids that fit',
    async (id) => {
      const { errors } = await running.query('query ($id: ID!) { organization(id: $id) { id } }', { id });
      expect(errors![0]!.message).toContain(
        'must be an id that begins with `municipality:` or `region:` or `organization:`',
      );
    },
  );
});
