import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { peerTelling, startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { feeClassOn } from '../src/queries/organizationModel.ts';
import { products } from '../src/subgraph.ts';

const aabenraa = {
  id: 'municipality:580',
  kind: 'MUNICIPALITY',
  name: 'Aabenraa Kommune',
  shortName: 'Aabenraa',
  sortKey: '}benraa',
  validFrom: null,
  validTo: null,
  memberships: [
    { validFrom: '2012-04-24', validTo: '2020-01-01' },
    { validFrom: '2024-01-01', validTo: null },
  ],
  regions: [{ regionId: 'region:1083', validFrom: null, validTo: null }],
  populations: [{ year: 2026, population: 58_000 }],
};

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products, {
    peers: { members: peerTelling({ organizationFeed: [aabenraa, { ...aabenraa, id: 'municipality:1' }] }) },
  });
});
afterAll(() => running.close());

const tables = ['model', 'membership', 'region', 'population'] as const;
/** How many rows each table of the read model has of an organization. */
const rowsOf = async (id: string) =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => {
        const column = table === 'model' ? 'id' : 'organization_id';
        const rows = await running.subgraph.orm
          .fork()
          .execute(`select from products.organization_${table} where ${column} = '${id}'`);
        return [table, (rows as unknown[]).length];
      }),
    ),
  );
const tell = (items: readonly object[]) =>
  running.subgraph.sync({
    members: { execute: async () => ({ data: { feed: { items, position: `${Math.random()}`, hasMore: false } } }) },
  });

describe('the read model of organizations', () => {
  test('keeps an organization with its periods and counts', async () => {
    expect(await rowsOf('municipality:580')).toEqual({ model: 1, membership: 2, region: 1, population: 1 });
  });

  test('takes the new state of one that changed, and lets the others be', async () => {
    await tell([{ id: 'municipality:580', content: { ...aabenraa, shortName: 'Åbenrå', memberships: [] } }]);
    expect(await rowsOf('municipality:580')).toEqual({ model: 1, membership: 0, region: 1, population: 1 });
    expect(await rowsOf('municipality:1')).toEqual({ model: 1, membership: 2, region: 1, population: 1 });
  });

  test('forgets one that was deleted', async () => {
    await tell([{ id: 'municipality:580', content: null }]);
    expect(await rowsOf('municipality:580')).toEqual({ model: 0, membership: 0, region: 0, population: 0 });
  });
});

test('the size class of an organization reads its inhabitants once', async () => {
  const kysely = new Kysely<unknown>({ dialect: running.database.dialect() });
  const { rows } = await sql<object>`
    explain select ${feeClassOn(sql`o.id`, sql`current_date`)} from products.organization_model o`.execute(kysely);
  expect(JSON.stringify(rows).match(/on organization_population y/g)).toHaveLength(1);
});
