import { MikroORM, type EntitySchema } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/sql';
import { Kysely, sql, type LogEvent } from 'kysely';
import type { Database } from './database.ts';

/** What an ORM is made of. */
export interface OrmOptions {
  readonly database: Database;
  /** The PostgreSQL schema that holds the tables; one for each subgraph. */
  readonly schema: string;
  readonly entities: readonly EntitySchema[];
  /** Migrations by name, in the order in which they run. */
  readonly migrations: Readonly<Record<string, new (...args: never[]) => Migration>>;
  /** Called with the text of each SQL statement; for counting and snapshots. */
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** An ORM over one PostgreSQL schema. */
export interface Orm {
  /** A new identity map for one request. */
  fork(): EntityManager;
  /**
   * Runs the migrations that have not run yet; each in a transaction.
   * @param options `to` names the last one to run; all when left out
   */
  migrateUp(options?: { readonly to?: string }): Promise<void>;
  /** Whether every migration has run; changes nothing. */
  isMigrated(): Promise<boolean>;
  /** Takes back every migration. */
  migrateDown(): Promise<void>;
  /** The SQL that would make the tables what the entities say; empty when they are. */
  drift(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Connects an ORM to an open database.
 * @throws when the database does not answer
 */
export async function openOrm(options: OrmOptions): Promise<Orm> {
  const { database, schema, onStatement } = options;
  const kysely = new Kysely({
    dialect: database.dialect(),
    log: (event: LogEvent) => onStatement?.(event.query.sql),
  });
  const orm = await MikroORM.init({
    driver: database.driver as never,
    driverOptions: kysely,
    dbName: database.name,
    schema,
    entities: [...options.entities],
    extensions: [Migrator],
    logger: () => {},
    // Migrations write the triggers; no entity says them.
    schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true },
    migrations: {
      tableName: `${schema}.migration`,
      snapshot: false,
      migrationsList: Object.entries(options.migrations).map(([name, migration]) => ({
        name,
        class: migration as never,
      })),
    },
  });
  const migrator = () => orm.migrator as unknown as Migrator;
  /** Lets processes that start at the same time on one server take turns; an embedded database has one process. */
  const inTurn = (work: () => Promise<void>): Promise<void> =>
    database.kind === 'pglite'
      ? work()
      : kysely.connection().execute(async (connection) => {
          const lock = sql`hashtext(${`migrate ${schema}`})`;
          await sql`select pg_advisory_lock(${lock})`.execute(connection);
          try {
            await work();
          } finally {
            await sql`select pg_advisory_unlock(${lock})`.execute(connection);
          }
        });
  return {
    // MikroORM would take the transaction of the caller's async context along; a fork begins outside of it.
    fork: () => orm.em.fork({ disableContextResolution: true }) as unknown as EntityManager,
    migrateUp: ({ to } = {}) => inTurn(async () => void (await migrator().up(to === undefined ? undefined : { to }))),
    async isMigrated() {
      const { rows: known } = await sql<{ there: boolean }>`
        select to_regclass(${`"${schema}"."migration"`}) is not null as there`.execute(kysely);
      if (!known[0]!.there) return false;
      const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${schema}.migration`)}`.execute(
        kysely,
      );
      const run = new Set(rows.map(({ name }) => name));
      return Object.keys(options.migrations).every((name) => run.has(name));
    },
    migrateDown: async () => void (await migrator().down({ to: 0 })),
    drift: async () => (await orm.schema.getUpdateSchemaSQL({ wrap: false, schema } as never)).trim(),
    close: () => orm.close(),
  };
}
