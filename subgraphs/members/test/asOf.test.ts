import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

async function answer<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await running.query(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

const lastDay = '2026-12-31';
const firstDay = '2027-01-01';

describe('the merger of two regions on 2027-01-01', () => {
  test('makes four regions of five overnight', async () => {
    const regions = async (asOf: string) => {
      const { organizations } = await answer<{ organizations: { totalCount: number; nodes: { shortName: string }[] } }>(
        'query ($asOf: Date) { organizations(filter: { kind: { eq: REGION } }, asOf: $asOf) { totalCount nodes { shortName } } }',
        { asOf },
      );
      expect(organizations.totalCount).toBe(organizations.nodes.length);
      return organizations.nodes.map(({ shortName }) => shortName);
    };
    expect(await regions(lastDay)).toEqual(['Hovedstaden', 'Midtjylland', 'Nordjylland', 'Sjælland', 'Syddanmark']);
    expect(await regions(firstDay)).toEqual(['Midtjylland', 'Nordjylland', 'Syddanmark', 'Østdanmark']);
  });

  test('moves the municipalities of both, and no other', async () => {
    const sizes = async (asOf: string) => {
      const ids = ['1081', '1082', '1083', '1084', '1085', 'ostdanmark'].map((name) => `region:${name}`);
      const { nodes } = await answer<{ nodes: { municipalities: { totalCount: number } }[] }>(
        'query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids, asOf: $asOf) { ... on Organization { municipalities { totalCount } } } }',
        { ids, asOf },
      );
      return nodes.map(({ municipalities }) => municipalities.totalCount);
    };
    expect(await sizes(lastDay)).toEqual([11, 19, 22, 29, 17, 0]);
    expect(await sizes(firstDay)).toEqual([11, 19, 22, 0, 0, 46]);
  });

  test('can be read on both sides in one operation', async () => {
    const fields = '{ asOf region { id name asOf municipalities(first: 1) { nodes { id asOf } } } }';
    const data = await answer(`{
      before: organization(id: "municipality:101", asOf: "${lastDay}") ${fields}
      after: organization(id: "municipality:101", asOf: "${firstDay}") ${fields} }`);
    const side = (asOf: string, id: string, name: string) => ({
      asOf,
      region: { id, name, asOf, municipalities: { nodes: [{ id: 'municipality:165', asOf }] } },
    });
    expect(data).toEqual({
      before: side(lastDay, 'region:1084', 'Region Hovedstaden'),
      after: side(firstDay, 'region:ostdanmark', 'Region Østdanmark'),
    });
  });

  test('leaves a closed region readable by its id, with the one that took over', async () => {
    const query = `{ organization(id: "region:1085", asOf: "${firstDay}") { name validTo succeededBy { id asOf } } }`;
    expect(await answer(query)).toEqual({
      organization: {
        name: 'Region Sjælland',
        validTo: firstDay,
        succeededBy: { id: 'region:ostdanmark', asOf: firstDay },
      },
    });
  });
});

describe('the founding on 2012-04-24', () => {
  const founders = ['municipality:101', 'municipality:151', 'municipality:183', 'municipality:540', 'municipality:706'];

  test('begins the memberships of the five founders, and no membership of unknown start holds before', async () => {
    const membersOn = async (asOf: string) => {
      const query =
        'query ($asOf: Date) { members(first: 100, asOf: $asOf) { totalCount nodes { id } } community(asOf: $asOf) { memberCount } }';
      const { members: page, community } = await answer<{
        members: { totalCount: number; nodes: { id: string }[] };
        community: { memberCount: number };
      }>(query, { asOf });
      expect([page.totalCount, community.memberCount]).toEqual([page.nodes.length, page.nodes.length]);
      return page.nodes.map(({ id }) => id);
    };
    const before = await membersOn('2012-04-23');
    const after = await membersOn('2012-04-24');
    expect(before).toEqual([]);
    expect(after).toEqual(expect.arrayContaining(founders));
    expect(after).toHaveLength(12);
  });

  test('shows in the membership of one of them, whose record is there on any day', async () => {
    const fields = '{ isMember membership { validFrom } memberships { nodes { validFrom founding } } }';
    const record = { nodes: [{ validFrom: '2012-04-24', founding: true }] };
    expect(
      await answer(`{
        before: organization(id: "municipality:183", asOf: "2012-04-23") ${fields}
        after: organization(id: "municipality:183", asOf: "2012-04-24") ${fields} }`),
    ).toEqual({
      before: { isMember: false, membership: null, memberships: record },
      after: { isMember: true, membership: { validFrom: '2012-04-24' }, memberships: record },
    });
  });
});

test('the day is today in Denmark when nobody says otherwise', async () => {
  const data = await answer(
    '{ community { asOf } organization(id: "region:1084", asOf: null) { asOf } nodes(ids: ["region:1084"]) { ... on Organization { asOf } } }',
  );
  const today = { asOf: '2026-11-21' };
  expect(data).toEqual({ community: today, organization: today, nodes: [today] });
});
