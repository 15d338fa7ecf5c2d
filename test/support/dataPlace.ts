import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, openOrm, type DatabaseLocation } from '@community-graph/kit/database';
import { defineSeeding } from '@community-graph/kit/subgraph';

/** Where processes under test keep their data. */
export interface DataPlace {
  /** The variables that lead a process there. */
  readonly variables: Readonly<Record<string, string>>;
  /** Whether a process holds the embedded database; always false on a server, which serves many. */
  isLocked(): boolean;
  /** Runs a statement while no process is using the data. */
  execute(statement: string): Promise<void>;
  remove(): Promise<void>;
}

/**
 * An empty place for data: a new database on the server that `TEST_DATABASE_URL` names, else a new directory.
 * @param name the directory of the embedded database: `community` for the stack, else the subgraph's name
 */
export async function createDataPlace(name = 'community'): Promise<DataPlace> {
  const server = process.env['TEST_DATABASE_URL'];
  const directory = mkdtempSync(join(tmpdir(), 'community-graph-'));
  const removeDirectory = () => rmSync(directory, { recursive: true, force: true });
  if (!server) {
    const embedded = join(directory, name);
    return {
      variables: { DATA_DIR: directory },
      isLocked: () => existsSync(`${embedded}.lock`),
      execute: (statement) => executeAt({ kind: 'embedded', directory: embedded }, statement),
      remove: async () => removeDirectory(),
    };
  }
  const database = `cg_test_${randomBytes(6).toString('hex')}`;
  await executeAt({ kind: 'postgres', url: server }, `create database ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  return {
    variables: { DATABASE_URL: url.href, DATA_DIR: directory },
    isLocked: () => false,
    execute: (statement) => executeAt({ kind: 'postgres', url: url.href }, statement),
    async remove() {
      removeDirectory();
      await executeAt({ kind: 'postgres', url: server }, `drop database ${database} with (force)`);
    },
  };
}

async function executeAt(location: DatabaseLocation, statement: string): Promise<void> {
  const database = await openDatabase(location);
  // MikroORM wants an entity, whether it is used or not.
  const orm = await openOrm({ database, schema: 'public', entities: [defineSeeding()], migrations: {} });
  try {
    await orm.fork().execute(statement);
  } finally {
    await orm.close();
    await database.close();
  }
}
