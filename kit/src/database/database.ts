import { existsSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { dataDir as emptyCluster } from '@electric-sql/pglite-prepopulatedfs';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';
import array from 'postgres-array';
import { lockDirectory } from './directoryLock.ts';
import { SharedPgliteDialect } from './pgliteDriver.ts';

/** Where a database is: a PostgreSQL server, an embedded database on disk, or one in memory. */
export type DatabaseLocation =
  | { readonly kind: 'postgres'; readonly url: string; readonly poolSize?: number }
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'memory'; readonly from?: Blob };

/** An open database that several ORMs can use at the same time. */
export interface Database {
  readonly kind: 'postgres' | 'pglite';
  /** MikroORM's driver for it. */
  readonly driver: typeof PgliteDriver | typeof PostgreSqlDriver;
  /** A dialect for one ORM: a pool of its own on a server, the shared instance when embedded. */
  dialect(): Dialect;
  /** Closes it; every ORM on it must be closed before. */
  close(): Promise<void>;
}

// Dates and times stay the text that PostgreSQL wrote: a JavaScript Date would move days across time zones.
const parsers: Record<string, (text: string) => unknown> = createPostgreSqlTypeParsers((text) => array.parse(text));

/**
 * Opens a database.
 * @throws OperatorError DATABASE_IN_USE when another process has the embedded directory open
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  if (location.kind === 'postgres') return postgres(location.url, location.poolSize ?? 10);
  if (location.kind === 'memory') return pglite(await createInstance(undefined, location.from));
  const unlock = lockDirectory(location.directory);
  try {
    return pglite(await createInstance(location.directory), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function createInstance(dataDir: string | undefined, contents?: Blob): Promise<PGlite> {
  const exists = dataDir !== undefined && existsSync(`${dataDir}/PG_VERSION`);
  // A ready-made empty cluster: `initdb` in WebAssembly takes three times as long and twice the memory.
  const loadDataDir = exists ? undefined : (contents ?? (await emptyCluster()));
  return PGlite.create({ ...(dataDir ? { dataDir } : {}), ...(loadDataDir ? { loadDataDir } : {}), parsers });
}

function pglite(instance: PGlite, unlock: () => void = () => {}): Database {
  return {
    kind: 'pglite',
    driver: PgliteDriver,
    dialect: () => new SharedPgliteDialect(instance),
    async close() {
      await instance.close();
      unlock();
    },
  };
}

function postgres(url: string, max: number): Database {
  const types = new pg.TypeOverrides();
  for (const [oid, parse] of Object.entries(parsers)) types.setTypeParser(Number(oid), parse);
  return {
    kind: 'postgres',
    driver: PostgreSqlDriver,
    dialect: () => new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max, types }) }),
    async close() {},
  };
}
