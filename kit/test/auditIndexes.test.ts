import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../src/database/index.ts';
import { viewersOf } from '../src/privacy/eraseActor.ts';
import { actorBatch, retentionSize } from '../src/privacy/retention.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { byForce } from './support/auditLog.ts';
import { openDesk, type Desk } from './support/desk.ts';

/** How many entries the log has; one in a thousand is Anna's. */
const entries = 20_000;
const rare = 1_000;

let database: Database;
let desk: Desk;
beforeAll(async () => {
  database = await openTestDatabase();
  desk = await openDesk(database);
  await byForce(
    desk,
    `insert into desk.audit_entry (id, made_at, actor, role, action, request_id, entity, subject_id, after)
     select 'audit:desk.' || lpad(n::text, 12, '0'), now() - make_interval(hours => ${entries} - n),
       case when n % ${rare} = 0 then 'anna' else 'clerk-' || n % 50 end, 'MEMBER', 'write', 'r', 'paper', 'paper:' || n, '{"text": "x"}'
     from generate_series(1, ${entries}) n`,
  );
  await desk.rows('analyze desk.audit_entry');
});
afterAll(async () => {
  await desk.close();
  await database.close();
});

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
}

/** How many rows of the log a statement reads, those included that it throws away. */
async function rowsRead(statement: RawBuilder<unknown>): Promise<number> {
  const kysely = desk.orm.fork().getKysely() as unknown as Kysely<unknown>;
  const { rows } = await sql<{ 'QUERY PLAN': readonly { readonly Plan: Node }[] }>`
    explain (analyze, format json) ${statement}`.execute(kysely);
  const read = (node: Node): number => {
    const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
    const own = node['Relation Name'] === 'audit_entry' ? (node['Actual Rows'] + removed) * node['Actual Loops'] : 0;
    return (node.Plans ?? []).reduce((sum, child) => sum + read(child), own);
  };
  return read(rows[0]!['QUERY PLAN'][0]!.Plan);
}

const days = (actorDays: number) => ({ schema: 'desk', days: { actorDays } });

describe('in a long audit log', () => {
  test('the entries of an actor are found without reading those of others', async () => {
    expect(await rowsRead(viewersOf('desk', 'anna'))).toBe(entries / rare);
    expect(await rowsRead(viewersOf('desk', 'nobody'))).toBe(0);
  });

  test('retention reads nothing while no entry is old enough', async () => {
    expect(await rowsRead(actorBatch(days(entries)))).toBe(0);
  });

  test('retention reads a batch of the oldest entries, and none again that lost its actor', async () => {
    expect(await rowsRead(actorBatch(days(30)))).toBe(retentionSize.rows);
    await byForce(desk, `update desk.audit_entry set actor = null where made_at < now() - interval '31 days'`);
    expect(await rowsRead(actorBatch(days(31)))).toBe(0);
  });

  test('all of it would be read without the indexes', async () => {
    await desk.rows('drop index desk.audit_entry_actor_id_index, desk.audit_entry_made_at_id_index');
    expect(await rowsRead(viewersOf('desk', 'anna'))).toBe(entries);
    expect(await rowsRead(actorBatch(days(entries)))).toBe(entries);
  });
});
