import { defineEntity, p } from '@mikro-orm/core';
import { sql, type Kysely } from 'kysely';
import { key, type Orm } from '../database/index.ts';
import { OperatorError } from '../errors/index.ts';
import type { SubgraphDefinition } from './definition.ts';

/** The table that tells whether the shipped data was put in; a part of every subgraph. */
export const defineSeeding = () =>
  defineEntity({
    name: 'Seeding',
    tableName: 'seeding',
    properties: { id: key().primary(), seededAt: p.datetime().defaultRaw('now()') },
  });

/**
 * Fills the database with the shipped data when it has none, in one transaction. Two processes that start on
 * one database at the same time do it once: the second waits for the first and finds it done.
 * @param name the PostgreSQL schema
 * @param seed writes the rows
 */
async function seedOnce(orm: Orm, name: string, seed: (em: ReturnType<Orm['fork']>) => Promise<void>): Promise<void> {
  await orm.fork().transactional(async (em) => {
    const kysely = em.getKysely() as unknown as Kysely<unknown>;
    const table = sql.table(`${name}.seeding`);
    await sql`select pg_advisory_xact_lock(hashtext(${`seeding ${name}`}))`.execute(kysely);
    const { rows } = await sql`select from ${table}`.execute(kysely);
    if (rows.length > 0) return;
    await seed(em);
    await sql`insert into ${table} (id) values ('shipped')`.execute(kysely);
  });
}

/**
 * Brings the tables of a subgraph up to date and fills empty ones with the shipped data.
 * @param options `prepare: false` changes nothing, and only makes sure that they are up to date
 * @throws OperatorError DATABASE_UNAVAILABLE when they are not
 */
export async function prepareTables(
  orm: Orm,
  { name, seed }: Pick<SubgraphDefinition<never>, 'name' | 'seed'>,
  options: { readonly prepare: boolean; readonly seed: boolean },
): Promise<void> {
  if (options.prepare) {
    await orm.migrateUp();
    if (options.seed) await seedOnce(orm, name, seed);
  } else if (!(await orm.isMigrated())) {
    throw new OperatorError(
      'DATABASE_UNAVAILABLE',
      `The database has not the tables that this version of ${name} makes. Start the graph once, then try again.`,
    );
  }
}
