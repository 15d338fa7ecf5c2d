import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { openDatabase, type Database, type DatabaseLocation } from '../database/index.ts';

/** How a database is opened. */
type TestDatabaseOptions = Omit<Extract<DatabaseLocation, { kind: 'postgres' }>, 'kind' | 'url'> & {
  /** How long statements of an embedded one may keep the thread, in milliseconds; without end when left out. */
  readonly threadSliceMs?: number;
};

/**
 * An empty database of a test's own: a new one on the server that `TEST_DATABASE_URL` names, else an embedded
 * one in memory. Closing it removes it.
 * @param options for the server, but for `threadSliceMs`
 */
export async function openTestDatabase(options: TestDatabaseOptions = {}): Promise<Database> {
  return openCopy(undefined, options);
}

/**
 * A database of a test's own that holds the shipped data of the three subgraphs where `TEST_TEMPLATE` names such a one: a
 * file with an embedded one, or a database of the server. Otherwise it is empty, and subgraphs fill it when they start.
 */
export async function openSeededDatabase(): Promise<Database> {
  return openCopy(process.env['TEST_TEMPLATE']);
}

async function openCopy(
  template: string | undefined,
  { threadSliceMs = Infinity, ...options }: TestDatabaseOptions = {},
): Promise<Database> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    // How many statements a test counts must not depend on how fast the machine is.
    const memory = { kind: 'memory', threadSliceMs } as const;
    return openDatabase(template ? { ...memory, from: new Blob([readFileSync(template)]) } : memory);
  }
  const name = `cg_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} ${template ? `template ${template}` : ''}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ ...options, kind: 'postgres', url: url.href });
  return {
    ...database,
    async close() {
      await database.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
