import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dumpDirectory, openDatabase, type DatabaseLocation } from '../src/database/index.ts';
import { makePrivate } from '../src/database/privateFiles.ts';
import { openDoor } from '../src/subgraph/index.ts';
import { createLogger } from '../src/telemetry/index.ts';
import { openAccounts } from './support/accounts.ts';

const home = mkdtempSync(join(tmpdir(), 'community-graph-private-'));
const made = join(home, 'made', 'community');
const before = process.umask();

let folder: string;
let directory: string;
let number = 0;
beforeEach(() => {
  folder = join(home, `data-${(number += 1)}`);
  directory = join(folder, 'community');
});
afterEach(() => {
  process.umask(before);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));
beforeAll(async () => (await openDatabase(at(made))).close());

const at = (path: string): DatabaseLocation => ({ kind: 'embedded', directory: path });
const modeOf = (path: string) => lstatSync(path).mode & 0o777;

/** Everything below a folder and itself, whose mode gives others or the group anything. */
function exposed(path: string): string[] {
  const below = lstatSync(path).isDirectory() ? readdirSync(path).flatMap((name) => exposed(join(path, name))) : [];
  return (modeOf(path) & 0o077) === 0 ? below : [path, ...below];
}

function setModes(path: string, ofFolders: number, ofFiles: number): void {
  const isFolder = lstatSync(path).isDirectory();
  if (isFolder) for (const name of readdirSync(path)) setModes(join(path, name), ofFolders, ofFiles);
  chmodSync(path, isFolder ? ofFolders : ofFiles);
}

/** A database as an earlier version left it, with its modes. */
function old(ofFolders: number, ofFiles: number): void {
  mkdirSync(folder);
  cpSync(made, directory, { recursive: true });
  writeFileSync(`${directory}.lock`, '999999999');
  writeFileSync(`${directory}.suppliers.sock`, '');
  mkdirSync(`${directory}.creating`);
  writeFileSync(`${directory}.creating/PG_VERSION`, '18\n');
  setModes(folder, ofFolders, ofFiles);
}

describe('the files of an embedded database', () => {
  test.each(['000', '002', '022', '027', '077'])(
    'are private from the start and while it writes, under umask %s',
    async (text) => {
      const umask = Number.parseInt(text, 8);
      process.umask(umask);
      const database = await openDatabase(at(directory));
      const accounts = await openAccounts(database, 'ledger');
      const closeSocket = await openDoor(
        { name: 'suppliers', execute: async () => ({}) },
        directory,
        createLogger('private', 'silent'),
      );
      for (let n = 0; n < 3; n += 1) await accounts.orm.fork().execute(`create table t${n} as select ${n} as x`);
      await accounts.orm.fork().execute('checkpoint');
      expect(readdirSync(folder).toSorted()).toEqual(['community', 'community.lock', 'community.suppliers.sock']);
      expect(exposed(folder)).toEqual([]);
      await closeSocket();
      await accounts.orm.close();
      await database.close();
      expect(exposed(folder)).toEqual([]);
      expect(modeOf(folder)).toBe(0o700);
      expect(modeOf(join(directory, 'PG_VERSION'))).toBe(0o600);
      expect(process.umask()).toBe(umask);
    },
  );

  test.each([
    ['755', '644'],
    ['777', '666'],
    ['750', '640'],
  ])('are tightened where an earlier version left %s and %s', async (ofFolders, ofFiles) => {
    old(Number.parseInt(ofFolders, 8), Number.parseInt(ofFiles, 8));
    expect(exposed(folder).length).toBeGreaterThan(900);
    await (await openDatabase(at(directory))).close();
    expect(exposed(folder)).toEqual([]);
    expect(modeOf(join(directory, 'base'))).toBe(0o700);
    expect(modeOf(join(directory, 'PG_VERSION'))).toBe(0o600);
  });

  test('that their owner may not write are repaired too', async () => {
    old(0o755, 0o444);
    await (await openDatabase(at(directory))).close();
    expect(modeOf(join(directory, 'PG_VERSION'))).toBe(0o600);
  });

  test('stay private while one of two databases is still open', async () => {
    process.umask(0o022);
    const one = await openDatabase(at(directory));
    const other = await openDatabase(at(join(folder, 'members')));
    await one.close();
    expect(process.umask()).toBe(0o077);
    await other.close();
    expect(process.umask()).toBe(0o022);
    expect(exposed(folder)).toEqual([]);
  });

  test('leave the umask as it was when it cannot be opened', async () => {
    process.umask(0o022);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'PG_VERSION'), '18\n');
    await expect(openDatabase(at(directory))).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(process.umask()).toBe(0o022);
  });

  test('include a dump, also one that is written over', async () => {
    process.umask(0o000);
    mkdirSync(folder);
    const file = join(folder, 'dump.tar');
    writeFileSync(file, 'old');
    chmodSync(file, 0o644);
    await dumpDirectory(made, file);
    expect(modeOf(file)).toBe(0o600);
    expect(statSync(file).size).toBeGreaterThan(1_000_000);
    expect(exposed(made)).toEqual([]);
  });
});

describe('the folder that holds an embedded database', () => {
  test('is left as it is when it has another purpose and nobody else may write in it', () => {
    old(0o755, 0o644);
    writeFileSync(join(folder, 'community.org.conf'), '', { mode: 0o644 });
    makePrivate(directory);
    expect(modeOf(folder)).toBe(0o755);
    expect(modeOf(join(folder, 'community.org.conf'))).toBe(0o644);
    expect(exposed(directory)).toEqual([]);
    expect(modeOf(`${directory}.lock`)).toBe(0o600);
  });

  test('is tightened when it is called .data, whatever else is in it', () => {
    const data = join(folder, '.data');
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'notes.txt'), '');
    chmodSync(data, 0o777);
    makePrivate(join(data, 'community'));
    expect(modeOf(data)).toBe(0o700);
  });

  test.each(['777', '775', '1777'])('is refused with mode %s when it has another purpose', async (text) => {
    const mode = Number.parseInt(text, 8);
    old(0o755, 0o644);
    writeFileSync(join(folder, 'notes.txt'), '');
    chmodSync(folder, mode);
    await expect(openDatabase(at(directory))).rejects.toMatchObject({
      code: 'DATABASE_NOT_PRIVATE',
      message: `The embedded database is not private. Others may write in ${folder}. Set DATA_DIR to a folder of its own.`,
    });
    expect(statSync(folder).mode & 0o7777).toBe(mode);
  });

  test('is never taken from others when it is shared like /tmp, though it is empty', () => {
    mkdirSync(folder);
    chmodSync(folder, 0o1777);
    expect(() => makePrivate(directory)).toThrow(expect.objectContaining({ code: 'DATABASE_NOT_PRIVATE' }));
    expect(statSync(folder).mode & 0o7777).toBe(0o1777);
  });
});

test('where there are no modes, as on Windows, nothing is checked', () => {
  const { geteuid } = process;
  old(0o755, 0o644);
  try {
    Object.assign(process, { geteuid: undefined });
    expect(() => makePrivate(directory)).not.toThrow();
  } finally {
    Object.assign(process, { geteuid });
  }
  expect(modeOf(directory)).toBe(0o755);
});

describe('a symbolic link', () => {
  test('in place of the database is refused: two processes would hold two locks', async () => {
    old(0o755, 0o644);
    mkdirSync(join(home, 'linked'));
    symlinkSync(directory, join(home, 'linked', 'community'));
    await expect(openDatabase(at(join(home, 'linked', 'community')))).rejects.toMatchObject({
      code: 'DATABASE_NOT_PRIVATE',
      message: expect.stringContaining('linked/community is a symbolic link. Set DATA_DIR to the folder'),
    });
    expect(existsSync(join(home, 'linked', 'community.lock'))).toBe(false);
  });

  test('in place of its folder leads to the folder that is made private', async () => {
    old(0o755, 0o644);
    symlinkSync(folder, join(home, 'link'));
    await (await openDatabase(at(join(home, 'link', 'community')))).close();
    expect(exposed(folder)).toEqual([]);
  });

  test('within the database is not followed', () => {
    old(0o755, 0o644);
    const elsewhere = join(home, 'elsewhere');
    writeFileSync(elsewhere, '', { mode: 0o644 });
    symlinkSync(elsewhere, join(directory, 'link'));
    makePrivate(directory);
    expect(modeOf(elsewhere)).toBe(0o644);
  });
});

// Only the superuser can give files away.
const isRoot = process.geteuid?.() === 0;
(isRoot ? describe : describe.skip)('what belongs to another user', () => {
  const nobody = 65_534;
  const chownTree = (path: string) => {
    if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) chownTree(join(path, name));
    chownSync(path, nobody, nobody);
  };

  test('refuses a link that another user made', () => {
    old(0o755, 0o644);
    const link = join(home, 'planted');
    symlinkSync(folder, link);
    lchownSync(link, nobody, nobody);
    expect(() => makePrivate(join(link, 'community'))).toThrow(`${link} belongs to user 65534`);
    expect(modeOf(folder)).toBe(0o755);
  });

  test.each([
    ['the whole database', () => chownTree(directory), () => directory],
    [
      'one file of it',
      () => chownSync(join(directory, 'postgresql.conf'), nobody, 0),
      () => join(directory, 'postgresql.conf'),
    ],
    ['its folder', () => chownSync(folder, nobody, nobody), () => folder],
  ])('refuses the start with what to do: %s', async (_what, give, path) => {
    old(0o755, 0o644);
    give();
    await expect(openDatabase(at(directory))).rejects.toMatchObject({
      code: 'DATABASE_NOT_PRIVATE',
      message: expect.stringContaining(
        `${path()} belongs to user 65534; this process runs as user 0. Start as the user who`,
      ),
    });
    expect(existsSync(`${directory}.lock.${process.pid}`)).toBe(false);
  });
});
