import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

interface Feed {
  readonly position: string;
  readonly hasMore: boolean;
  readonly items: readonly { id: string; content: Record<string, unknown> | null }[];
}

const feedText = `query ($after: String, $first: Int!) { organizationFeed(after: $after, first: $first) {
  position hasMore items { id content {
    id kind name shortName sortKey validFrom validTo
    memberships { validFrom validTo } regions { regionId validFrom validTo } populations { year population } } } } }`;

async function feed(after: string | null = null, first = 1000): Promise<Feed> {
  for (;;) {
    const { data, errors } = await running.query(feedText, { after, first });
    expect(errors).toBeUndefined();
    const page = data!['organizationFeed'] as Feed;
    // Other tests on the same server may hold it back.
    if (!page.hasMore || page.items.length === first) return page;
  }
}

const write = (text: string) => running.subgraph.orm.fork().execute(text);

describe('the feed of organizations', () => {
  test('begins with every organization, with what filters need of it', async () => {
    const { items } = await feed();
    const { organizations } = (await running.query('{ organizations { totalCount } }')).data as never as {
      organizations: { totalCount: number };
    };
    expect(items.length).toBeGreaterThanOrEqual(organizations.totalCount);
    expect(items.find(({ id }) => id === 'municipality:101')?.content).toEqual({
      id: 'municipality:101',
      kind: 'MUNICIPALITY',
      name: 'Københavns Kommune',
      shortName: 'København',
      sortKey: 'k|benhavn',
      validFrom: null,
      validTo: null,
      memberships: [{ validFrom: '2012-04-24', validTo: null }],
      regions: [
        { regionId: 'region:1084', validFrom: null, validTo: '2027-01-01' },
        { regionId: 'region:ostdanmark', validFrom: '2027-01-01', validTo: null },
      ],
      populations: [{ year: 2026, population: expect.any(Number) }],
    });
  });

  test('has no membership begin before the community', async () => {
    const { items } = await feed();
    const founded = (await running.query('{ community { foundedOn } }')).data!['community'] as { foundedOn: string };
    const member = items.find(({ id }) => id === 'municipality:183')!.content!;
    expect(member['memberships']).toEqual([{ validFrom: founded.foundedOn, validTo: null }]);
  });

  test('tells an organization again when a part of it changes, and nothing else', async () => {
    const { position } = await feed();
    await write(`update members.membership set valid_to = '2026-12-01' where organization_id = 'municipality:183'`);
    const changed = await feed(position);
    expect(changed.items.map(({ id }) => id)).toEqual(['municipality:183']);
    expect(changed.items[0]!.content).toMatchObject({ memberships: [{ validTo: '2026-12-01' }] });
    expect((await feed(changed.position)).items).toEqual([]);
  });

  test('refuses a position of another feed with what it must be', async () => {
    const { errors } = await running.query(feedText, { after: 'nonsense', first: 1 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });
});
