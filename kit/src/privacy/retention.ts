import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { auditAs, namesActor, rememberedHours } from '../changing/index.ts';
import type { Orm } from '../database/index.ts';
import { system } from '../viewer/index.ts';
import { noteErasure } from './erasureEntry.ts';
import { redactColumns } from './redact.ts';

/** Rows of a table that are kept for a time. */
export interface RetentionRule {
  /** What is removed, in words, for example `ended contacts`. */
  readonly name: string;
  readonly table: string;
  /** The column with the moment or day that the time is counted from, as an SQL expression. */
  readonly since: string;
  /** Which rows it holds for, as an SQL condition; it must not hold for rows that were dealt with. */
  readonly where: string;
  /** How long they are kept, by its name in the settings. */
  readonly period: string;
  /** What the columns become, as SQL expressions; the row is deleted when left out. */
  readonly becomes?: Readonly<Record<string, string>>;
  /** The columns whose values go from the audit log. */
  readonly columns: readonly string[];
}

/** How many rows were removed, or would be, by the names of the rules. */
export type RetentionReport = Readonly<Record<string, number>>;

/** How retention is run. */
export interface RetentionRun {
  readonly orm: Pick<Orm, 'fork'>;
  /** The PostgreSQL schema. */
  readonly schema: string;
  readonly rules: readonly RetentionRule[];
  /** How many days each period of the rules has, and `actorDays`. */
  readonly days: Readonly<Record<string, number>>;
  /** Only counts what a run without an end would remove. */
  readonly dryRun?: boolean;
  /** Ends it between two batches. */
  readonly signal?: AbortSignal;
}

/** The most rows of one transaction, and the most transactions for each rule in one run; the next run goes on. */
export const retentionSize = { rows: 200, batches: 100 };

/**
 * Removes what was kept long enough, in transactions of bounded size. Where several processes run it on one database, they
 * take turns: no row is removed, redacted or noted twice, and none is left out.
 * @returns how much was removed; in a dry run, how much would be
 */
export async function runRetention(run: RetentionRun): Promise<RetentionReport> {
  const report: Record<string, number> = {};
  const works: (readonly [string, Work])[] = [
    ['stored results', forgetOldResults],
    ['actors', forgetOldActors],
    ...run.rules.map((rule) => [rule.name, ruleWork(rule)] as const),
  ];
  for (const [name, work] of works) {
    report[name] = 0;
    for (let batch = 0; batch < retentionSize.batches && !run.signal?.aborted; batch += 1) {
      const removed = await (run.dryRun ? counting(run, work) : inTurn(run, work));
      report[name] += removed;
      if (run.dryRun || removed < retentionSize.rows) break;
    }
  }
  return report;
}

/** Removes one batch, or counts everything in a dry run; gives how many rows. */
type Work = (kysely: Kysely<unknown>, run: RetentionRun) => Promise<number>;

const counting = (run: RetentionRun, work: Work): Promise<number> =>
  work(run.orm.fork().getKysely() as unknown as Kysely<unknown>, run);

/**
 * Does a batch in a transaction, audited as the system's, after that of another process. It waits for the lock: two
 * processes that gave up instead could each meet the other at each rule, and leave rows behind.
 */
const inTurn = (run: RetentionRun, work: Work): Promise<number> =>
  run.orm.fork().transactional(async (em) => {
    const kysely = em.getKysely() as unknown as Kysely<unknown>;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`retention ${run.schema}`}, 0))`.execute(kysely);
    await auditAs(kysely, system('retention'), 'retention', randomUUID());
    return work(kysely, run);
  });

/** The moment until which something was kept long enough. */
const cutoff = (days: number | undefined) => {
  if (days === undefined) throw new Error('a rule of retention names a period without a setting');
  return sql`now() - make_interval(days => ${days}::int)`;
};

/** Rows that were kept long enough. */
interface Due {
  readonly table: RawBuilder<unknown>;
  /** The condition that they meet. */
  readonly where: RawBuilder<unknown>;
}

/** The ids of a batch of them, locked. */
const batchOf = ({ table, where }: Due, order: RawBuilder<unknown>) =>
  sql<{ id: string }>`select id from ${table} where ${where} order by ${order} limit ${retentionSize.rows} for update`;

async function count({ table, where }: Due, kysely: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${table} where ${where}`.execute(
    kysely,
  );
  return rows[0]!.count;
}

const forgetOldResults: Work = async (kysely, { schema, dryRun }) => {
  const table = sql.table(`${schema}.remembered_change`);
  const where = sql`made_at < now() - make_interval(hours => ${rememberedHours})`;
  if (dryRun) return count({ table, where }, kysely);
  // What was written on days that are over counts for nothing.
  await sql`delete from ${sql.table(`${schema}.audit_spent`)} where day < now()::date - 7`.execute(kysely);
  const { rows } = await sql`
    delete from ${table} where (owner, key) in (
      select owner, key from ${table} where ${where} limit ${retentionSize.rows} for update skip locked)
    returning key`.execute(kysely);
  return rows.length;
};

const oldActors = ({ schema, days }: Pick<RetentionRun, 'schema' | 'days'>): Due => ({
  table: sql.table(`${schema}.audit_entry`),
  where: sql`${sql.raw(namesActor)} and made_at < ${cutoff(days['actorDays'])}`,
});

/** The entries of the audit log, a batch of them, that lose their actor; found by their index. */
export const actorBatch = (run: Pick<RetentionRun, 'schema' | 'days'>) => batchOf(oldActors(run), sql`made_at, id`);

const forgetOldActors: Work = async (kysely, run) => {
  if (run.dryRun) return count(oldActors(run), kysely);
  const { rows } = await actorBatch(run).execute(kysely);
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await sql`select ${sql.id(run.schema, 'redact_audit')}(id, '{actor}') from unnest(${ids}::text[]) id`.execute(kysely);
  await note(kysely, run.schema, 'actors', ids.length);
  return ids.length;
};

const ruleWork =
  ({ name, table, since, where, period, becomes, columns }: RetentionRule): Work =>
  async (kysely, { schema, days, dryRun }) => {
    const own = sql.table(`${schema}.${table}`);
    const due = { table: own, where: sql`(${sql.raw(where)}) and ${sql.raw(since)} < ${cutoff(days[period])}` };
    if (dryRun) return count(due, kysely);
    const { rows } = await batchOf(due, sql`id`).execute(kysely);
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    const changes = Object.entries(becomes ?? {}).map(([column, value]) => `"${column}" = ${value}`);
    await (
      becomes === undefined
        ? sql`delete from ${own} where id = any(${ids}::text[])`
        : sql`update ${own} set ${sql.raw(changes.join(', '))} where id = any(${ids}::text[])`
    ).execute(kysely);
    await redactColumns(kysely, schema, { ids, columns });
    await note(kysely, schema, name, ids.length);
    return ids.length;
  };

const note = (kysely: Kysely<unknown>, schema: string, what: string, rows: number) =>
  noteErasure(kysely, schema, { kind: 'RETENTION', reason: `Kept long enough: ${what}.`, rows });
