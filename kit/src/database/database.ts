import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { dataDir as emptyCluster } from '@electric-sql/pglite-prepopulatedfs';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';
import array from 'postgres-array';
import { OperatorError } from '../errors/index.ts';
import type { Logger } from '../telemetry/index.ts';
import { createBulkhead, createTurns, defaultReadTimeoutMs } from '../work/index.ts';
import { lockDirectory } from './directoryLock.ts';
import { SharedPgliteDialect } from './pgliteDriver.ts';
import { makePrivate, restrictNewFiles } from './privateFiles.ts';
import { serverPool } from './serverPool.ts';
import { waitingReads } from './waitingReads.ts';

/** What migrations can create besides what PostgreSQL has of its own; a server has them installed. */
const extensions = { pg_trgm };

/** How many connections serve the reads of one subgraph when nothing else is said. */
const defaultReaders = 10;

/** A PostgreSQL server. */
interface ServerLocation {
  readonly kind: 'postgres';
  readonly url: string;
  /** The most connections for the reads of requests of one subgraph; 10 when left out. */
  readonly poolSize?: number | undefined;
  /** How long one statement of such a read may take, in milliseconds; 2,000 when left out. */
  readonly readTimeoutMs?: number | undefined;
}

/** Where a database is: a PostgreSQL server, an embedded database on disk, or one in memory. */
export type DatabaseLocation =
  | ServerLocation
  | { readonly kind: 'embedded'; readonly directory: string }
  | {
      readonly kind: 'memory';
      readonly from?: Blob;
      /** After how much CPU time of statements everybody else gets the thread, in milliseconds; 25 when left out. */
      readonly threadSliceMs?: number;
    };

/** An open database that several ORMs can use at the same time. */
export interface Database {
  readonly kind: 'postgres' | 'pglite';
  /** The name it has on its server: MikroORM makes sure that a database of this name exists. */
  readonly name: string;
  /** MikroORM's driver for it. */
  readonly driver: typeof PgliteDriver | typeof PostgreSqlDriver;
  /** A dialect for one ORM: connections of its own on a server, the shared instance when embedded. */
  dialect(): Dialect;
  /** Closes it; every ORM on it must be closed before. */
  close(): Promise<void>;
}

// Dates and times stay the text that PostgreSQL wrote: a JavaScript Date would move days across time zones.
const parsers: Record<string, (text: string) => unknown> = createPostgreSqlTypeParsers((text) => array.parse(text));

/**
 * Opens a database.
 * @param logger is told of connections that a server drops while they are idle; nothing else is lost by it
 * @throws OperatorError DATABASE_IN_USE when another process has the embedded directory open
 * @throws OperatorError DATABASE_NOT_PRIVATE when other users could read or replace the embedded directory
 * @throws OperatorError DATABASE_UNAVAILABLE when the server cannot be reached or refuses, or the directory is damaged
 */
export async function openDatabase(location: DatabaseLocation, logger?: Logger): Promise<Database> {
  if (location.kind === 'postgres') return postgres(location, logger);
  if (location.kind === 'memory') {
    const { from = await emptyCluster(), threadSliceMs } = location;
    return pglite(await PGlite.create({ loadDataDir: from, parsers, extensions }), { threadSliceMs });
  }
  const restoreUmask = restrictNewFiles();
  let release = restoreUmask;
  try {
    makePrivate(location.directory);
    const unlock = lockDirectory(location.directory);
    release = () => {
      unlock();
      restoreUmask();
    };
    return pglite(await openDirectory(location.directory), { release });
  } catch (error) {
    release();
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      'DATABASE_UNAVAILABLE',
      `The embedded database ${location.directory} cannot be opened: ${(error as Error).message}. Move the directory away to start with a new one.`,
    );
  }
}

async function openDirectory(directory: string): Promise<PGlite> {
  if (!existsSync(join(directory, 'PG_VERSION'))) await createCluster(directory);
  return PGlite.create({ dataDir: directory, parsers, extensions });
}

/**
 * Makes an empty cluster from PGlite's ready-made one: `initdb` in WebAssembly takes three times as long and
 * twice the memory. It gets its name when it is complete, so that a process killed on the way leaves nothing
 * that looks like a database.
 */
async function createCluster(directory: string): Promise<void> {
  const unfinished = `${directory}.creating`;
  rmSync(unfinished, { recursive: true, force: true });
  const instance = await PGlite.create({ dataDir: unfinished, loadDataDir: await emptyCluster() });
  await instance.close();
  renameSync(unfinished, directory);
}

/**
 * After so much CPU time of statements everybody else gets the thread, in milliseconds. Loads that follow statements of different
 * turns go into different statements, so that usual requests, which take less, are not cut.
 */
const usualSliceMs = 25;

/** The CPU time of this thread, in milliseconds: how long a busy machine takes for it does not count. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function pglite(
  instance: PGlite,
  { release = () => {}, threadSliceMs = usualSliceMs }: { release?: () => void; threadSliceMs?: number | undefined },
): Database {
  // One statement, or one transaction, at a time: PGlite's own queue would take them in the order in which they came.
  const sharing = {
    bulkhead: createBulkhead({ capacity: 1, ...waitingReads }),
    turns: createTurns({ sliceMs: threadSliceMs, now: threadMs }),
  };
  return {
    kind: 'pglite',
    name: 'postgres',
    driver: PgliteDriver,
    dialect: () => new SharedPgliteDialect(instance, sharing),
    async close() {
      await instance.close();
      release();
    },
  };
}

/**
 * How the server plans our statements, unless the address has options of its own. They are short and read by index:
 * compiling one to machine code takes longer than running it, and an index in the order of a list, read a page far, beats
 * collecting the whole list and sorting it, which the default cost of spinning disks hides.
 */
export const serverSettings = '-c jit=off -c random_page_cost=1.1';

async function postgres(
  { url, poolSize: readers = defaultReaders, readTimeoutMs = defaultReadTimeoutMs }: ServerLocation,
  logger: Logger | undefined,
): Promise<Database> {
  const name = await reach(url);
  const types = new pg.TypeOverrides();
  for (const [oid, parse] of Object.entries(parsers)) types.setTypeParser(Number(oid), parse);
  const dropped = (err: Error) => logger?.warn({ err }, 'the server dropped a database connection');
  return {
    kind: 'postgres',
    name,
    driver: PostgreSqlDriver,
    dialect() {
      const connection = { options: serverSettings, connectionString: url, types };
      return new PostgresDialect({ pool: serverPool({ connection, readers, readTimeoutMs, dropped }) });
    },
    async close() {},
  };
}

/** The name of the database at an address, which need not be in the address. */
async function reach(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    return rows[0]!.name;
  } catch (error) {
    const { host, pathname } = new URL(url);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      'DATABASE_UNAVAILABLE',
      `The database ${pathname.slice(1)} at ${host} cannot be opened: ${message || code}. Check the address and that the server is up.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
