import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
  for (const statement of [
    `update members.membership set valid_from = '2015-03-01', valid_to = '2020-06-30'
       where organization_id = 'municipality:183'`,
    `update members.governance_seat set valid_from = '2016-05-01', valid_to = '2018-05-01'
       where organization_id = 'municipality:751'`,
    `insert into members.membership (id, organization_id, founding, valid_from, valid_to, provenance)
       values ('membership:municipality-183.2', 'municipality:183', false, '2022-01-01', null, '[]')`,
  ]) {
    await running.subgraph.orm.fork().execute(statement);
  }
});
afterAll(() => running.close());

async function organization(id: string, fields: string): Promise<Record<string, unknown>> {
  const { data, errors } = await running.query(`{ organization(id: "${id}", asOf: "2026-11-21") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data!['organization'] as Record<string, unknown>;
}

describe('a dated relation is read on the day that it is asked for', () => {
  test.each([
    ['2015-02-28', null],
    ['2015-03-01', 'membership:municipality-183'],
    ['2020-06-29', 'membership:municipality-183'],
    ['2020-06-30', null],
    ['2021-12-31', null],
    ['2022-01-01', 'membership:municipality-183.2'],
  ])('membership on %s', async (day, id) => {
    const fields = `isMember(asOf: "${day}") membership(asOf: "${day}") { id organization { asOf } } now: isMember`;
    expect(await organization('municipality:183', fields)).toEqual({
      isMember: id !== null,
      membership: id && { id, organization: { asOf: day } },
      now: true,
    });
    const { data } = await running.query(
      `{ members(asOf: "${day}", filter: { id: { eq: "municipality:183" } }) { totalCount } }`,
    );
    expect(data).toEqual({ members: { totalCount: id === null ? 0 : 1 } });
  });

  test.each([
    ['2026-12-31', 'region:1084'],
    ['2027-01-01', 'region:ostdanmark'],
  ])('region on %s', async (day, id) => {
    expect(await organization('municipality:101', `region(asOf: "${day}") { id asOf } asOf`)).toEqual({
      region: { id, asOf: day },
      asOf: '2026-11-21',
    });
  });

  test.each([
    ['2026-12-31', 29],
    ['2027-01-01', 0],
  ])('municipalities of a region on %s', async (day, totalCount) => {
    const fields = `municipalities(asOf: "${day}", first: 1) { totalCount nodes { asOf } }`;
    expect(await organization('region:1084', fields)).toEqual({
      municipalities: { totalCount, nodes: totalCount === 0 ? [] : [{ asOf: day }] },
    });
  });

  test.each([
    ['2016-04-30', 0],
    ['2016-05-01', 1],
    ['2018-04-30', 1],
    ['2018-05-01', 0],
  ])('seats on %s, from both ends', async (day, count) => {
    const { seats } = await organization('municipality:751', `seats(asOf: "${day}") { id }`);
    expect(seats).toHaveLength(count);
    const { data } = await running.query(`{ community { bodies { kind seats(asOf: "${day}") { role } } } }`);
    const { bodies } = data!['community'] as { bodies: { kind: string; seats: { role: string }[] }[] };
    const board = bodies.find(({ kind }) => kind === 'BOARD')!;
    expect(board.seats.filter(({ role }) => role === 'CHAIR')).toHaveLength(count);
  });

  test('regions are all there with their days and sources', async () => {
    const fields = 'regionAffiliations { id region { id } validFrom validTo provenance { source { id } } }';
    const { regionAffiliations } = await organization('municipality:101', fields);
    expect(regionAffiliations).toEqual([
      {
        id: 'affiliation:101.1084',
        region: { id: 'region:1084' },
        validFrom: null,
        validTo: '2027-01-01',
        provenance: [{ source: { id: 'source:dk-municipalities' } }, { source: { id: 'source:transition-act-2025' } }],
      },
      {
        id: 'affiliation:101.ostdanmark',
        region: { id: 'region:ostdanmark' },
        validFrom: '2027-01-01',
        validTo: null,
        provenance: [{ source: { id: 'source:transition-act-2025' } }],
      },
    ]);
  });
});

describe('the list of memberships', () => {
  const ids = async (args: string) => {
    const { data, errors } = await running.query(`{ memberships(first: 100 ${args}) { nodes { id } totalCount } }`);
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data!['memberships'] as { nodes: { id: string }[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };

  test('has past ones too, by the short names of the members', async () => {
    const all = await ids('');
    expect(all).toHaveLength(13);
    expect(all[0]).toBe('membership:municipality-151');
    expect(all.at(-1)).toBe('membership:municipality-751');
  });

  test('tells who joined between two days, and who had left by a third', async () => {
    expect(await ids('filter: { validFrom: { gte: "2013-01-01", lt: "2022-01-01" } }')).toEqual([
      'membership:municipality-183',
    ]);
    expect(await ids('filter: { validTo: { lte: "2020-06-30" } organization: { code: { eq: "0183" } } }')).toEqual([
      'membership:municipality-183',
    ]);
  });

  test('of an organization comes the earliest first, and counts by year', async () => {
    const fields = 'memberships { nodes { id } facets(by: [YEAR, FOUNDING]) { buckets { value count } } }';
    expect(await organization('municipality:183', fields)).toEqual({
      memberships: {
        nodes: [{ id: 'membership:municipality-183' }, { id: 'membership:municipality-183.2' }],
        facets: [
          {
            buckets: [
              { value: '2015', count: 1 },
              { value: '2022', count: 1 },
            ],
          },
          {
            buckets: [
              { value: 'false', count: 1 },
              { value: 'true', count: 1 },
            ],
          },
        ],
      },
    });
  });
});
