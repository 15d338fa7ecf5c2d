import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openSeededDatabase, testClock } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { recorded, type Statement } from '../load/scale/recording.ts';

/** A step of a plan that has run, as `explain (analyze, format json)` gives it; only what is read here. */
interface RunNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly RunNode[];
}

/** How many municipalities are added, all of one region. */
const added = 4_000;

let database: Database;
let subgraph: Subgraph;
const statements: Statement[] = [];
beforeAll(async () => {
  database = await openSeededDatabase();
  subgraph = await createSubgraph(members, {
    database: recorded(database, (statement) => statements.push(statement)),
    clock: testClock,
    logger: createLogger('test', 'silent'),
  });
  const em = subgraph.orm.fork();
  await em.execute(`
    insert into members.organization
    select (jsonb_populate_record(o, jsonb_build_object(
      'id', 'municipality:x' || n, 'sort_key', 'x' || n, 'name_sort_key', 'x' || n, 'population', n, 'cvr', null))).*
    from members.organization o, generate_series(1, ${added}) n where o.id = 'municipality:751'`);
  await em.execute(`
    insert into members.region_affiliation (id, organization_id, region_id, provenance)
    select 'affiliation:x' || n, 'municipality:x' || n, 'region:1081', '[]' from generate_series(1, ${added}) n`);
  await em.execute('analyze');
});
afterAll(async () => {
  await subgraph.close();
  await database.close();
});

test.each([
  '',
  'orderBy: [{ field: SHORT_NAME, direction: DESC }]',
  'orderBy: [{ field: POPULATION, direction: ASC }]',
])('the municipalities of what is no region are none, and none is read to know it: %s', async (order) => {
  statements.length = 0;
  const query = `{ organizations(first: 20, filter: { kind: { eq: MUNICIPALITY } }) {
      nodes { municipalities(first: 1 ${order}) { nodes { id } } } } }`;
  const { errors } = await subgraph.execute({ query, requestId: 'test-request' });
  expect(errors).toBeUndefined();
  const listing = statements.filter(({ sql }) => sql.includes('a.region_id ='));
  expect(listing).toHaveLength(1);
  expect(await rowsRead(listing[0]!, 'organization')).toBe(0);
});

/** How many rows of a table a statement reads. */
async function rowsRead({ sql, parameters }: Statement, table: string): Promise<number> {
  const kysely = subgraph.orm.fork().getKysely();
  // What Kysely compiled runs with another text as well.
  const compiled = { ...kysely.selectNoFrom([]).compile(), sql: `explain (analyze, format json) ${sql}`, parameters };
  const { rows } = await kysely.executeQuery<{ 'QUERY PLAN': [{ Plan: RunNode }] }>(compiled);
  const read = (node: RunNode): number => {
    const own = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
    const within = (node.Plans ?? []).reduce((sum, part) => sum + read(part), 0);
    return within + (node['Relation Name'] === table ? own : 0);
  };
  return read(rows[0]!['QUERY PLAN'][0].Plan);
}
