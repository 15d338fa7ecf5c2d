import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openDatabase, type DatabaseLocation } from '../src/database/index.ts';
import { openAccounts, type Half } from './support/accounts.ts';
import { startWriter } from './support/writer.ts';

const home = mkdtempSync(join(tmpdir(), 'community-graph-durability-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Opens the database again and gives what is stored in it. */
async function storedIn(location: DatabaseLocation): Promise<Half[]> {
  const database = await openDatabase(location);
  const accounts = await openAccounts(database, 'ledger');
  try {
    return await accounts.stored();
  } finally {
    await accounts.orm.close();
    await database.close();
  }
}

/** Kills a writer in its work, and tells which of the writes that it acknowledged are gone, and which are torn. */
async function killWriter(location: DatabaseLocation, prefix: string) {
  const writer = startWriter(location, prefix);
  await writer.acknowledged(20);
  const acknowledged = await writer.kill();
  const lockLeft = location.kind === 'embedded' ? readFileSync(`${location.directory}.lock`, 'utf8') : '';
  const rows = await storedIn(location);
  const halves = (id: string) => rows.filter((row) => row.id === id).length;
  return {
    pid: writer.pid,
    lockLeft,
    acknowledged,
    lost: acknowledged.filter((id) => halves(id) === 0),
    // A write whose acknowledgement was still on its way may be there too, but only as a whole.
    torn: rows.filter(({ id }) => halves(id) === 1),
    ids: rows.map(({ id }) => id),
  };
}

describe('an embedded database on disk', () => {
  test('holds every acknowledged write after its process is killed, and takes over the lock left behind', async () => {
    const location = { kind: 'embedded', directory: join(home, 'killed') } as const;
    const first = await killWriter(location, 'first');
    expect(first).toMatchObject({ lost: [], torn: [], lockLeft: String(first.pid) });
    const second = await killWriter(location, 'second');
    expect(second).toMatchObject({ lost: [], torn: [], lockLeft: String(second.pid) });
    expect(second.ids).toEqual(expect.arrayContaining(first.acknowledged));
    expect(existsSync(`${location.directory}.lock`)).toBe(false);
  });

  test('is refused to a second process while it is open, whichever opened it first', async () => {
    const location: DatabaseLocation = { kind: 'embedded', directory: join(home, 'shared') };
    const writer = startWriter(location, 'first');
    await writer.acknowledged(1);
    await expect(openDatabase(location)).rejects.toMatchObject({
      code: 'DATABASE_IN_USE',
      message: expect.stringContaining(`is open in process ${writer.pid}.`),
    });
    const acknowledged = await writer.kill();

    const database = await openDatabase(location);
    const { code, complaint } = await startWriter(location, 'second').ended();
    expect([code, complaint.split(' ')[0]]).toEqual([1, 'DATABASE_IN_USE']);
    expect(complaint).toContain(`is open in process ${process.pid}.`);
    await database.close();

    const ids = (await storedIn(location)).map(({ id }) => id);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.some((id) => id.startsWith('second'))).toBe(false);
  });

  test('is made anew over what a process left behind that was killed while it made it', async () => {
    const directory = join(home, 'half made');
    mkdirSync(`${directory}.creating`);
    writeFileSync(`${directory}.creating/PG_VERSION`, '18\n');
    expect(await storedIn({ kind: 'embedded', directory })).toEqual([]);
    expect(existsSync(`${directory}.creating`)).toBe(false);
  });

  test('says that it cannot be opened when it is damaged, and gives its lock back', async () => {
    const directory = join(home, 'damaged');
    mkdirSync(directory);
    writeFileSync(join(directory, 'PG_VERSION'), '18\n');
    await expect(openDatabase({ kind: 'embedded', directory })).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining(`The embedded database ${directory} cannot be opened`),
    });
    expect(existsSync(`${directory}.lock`)).toBe(false);
  });
});

const server = process.env['TEST_DATABASE_URL'];
(server ? describe : describe.skip)('a PostgreSQL server', () => {
  const name = `cg_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(server || 'postgres://nowhere');
  url.pathname = `/${name}`;
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  beforeAll(() => onServer(`create database ${name}`));
  afterAll(() => onServer(`drop database ${name} with (force)`));

  test('holds every acknowledged write after the process that wrote is killed', async () => {
    const location: DatabaseLocation = { kind: 'postgres', url: url.href };
    const first = await killWriter(location, 'first');
    expect(first).toMatchObject({ lost: [], torn: [] });
    const second = await killWriter(location, 'second');
    expect(second).toMatchObject({ lost: [], torn: [] });
    expect(second.ids).toEqual(expect.arrayContaining(first.acknowledged));
  });
});
