import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDatabase } from '../src/database/index.ts';
import { makePrivate } from '../src/database/privateFiles.ts';
import { at, exposed, modeOf, privateData } from './support/privateData.ts';

const data = privateData();

describe('the folder that holds an embedded database', () => {
  test('is left as it is when it has another purpose and nobody else may write in it', () => {
    data.old(0o755, 0o644);
    writeFileSync(join(data.folder, 'community.org.conf'), '', { mode: 0o644 });
    makePrivate(data.directory);
    expect(modeOf(data.folder)).toBe(0o755);
    expect(modeOf(join(data.folder, 'community.org.conf'))).toBe(0o644);
    expect(exposed(data.directory)).toEqual([]);
    expect(modeOf(`${data.directory}.lock`)).toBe(0o600);
  });

  test('is tightened when it is called .data, whatever else is in it', () => {
    const dotData = join(data.folder, '.data');
    mkdirSync(dotData, { recursive: true });
    writeFileSync(join(dotData, 'notes.txt'), '');
    chmodSync(dotData, 0o777);
    makePrivate(join(dotData, 'community'));
    expect(modeOf(dotData)).toBe(0o700);
  });

  test.each(['777', '775', '1777'])('is refused with mode %s when it has another purpose', async (text) => {
    const mode = Number.parseInt(text, 8);
    data.old(0o755, 0o644);
    writeFileSync(join(data.folder, 'notes.txt'), '');
    chmodSync(data.folder, mode);
    await expect(openDatabase(at(data.directory))).rejects.toMatchObject({
      code: 'DATABASE_NOT_PRIVATE',
      message: `The embedded database is not private. Others may write in ${data.folder}. Set DATA_DIR to a folder of its own.`,
    });
    expect(statSync(data.folder).mode & 0o7777).toBe(mode);
  });

  test('is never taken from others when it is shared like /tmp, though it is empty', () => {
    mkdirSync(data.folder);
    chmodSync(data.folder, 0o1777);
    expect(() => makePrivate(data.directory)).toThrow(expect.objectContaining({ code: 'DATABASE_NOT_PRIVATE' }));
    expect(statSync(data.folder).mode & 0o7777).toBe(0o1777);
  });
});

test('where there are no modes, as on Windows, nothing is checked', () => {
  const { geteuid } = process;
  data.old(0o755, 0o644);
  try {
    Object.assign(process, { geteuid: undefined });
    expect(() => makePrivate(data.directory)).not.toThrow();
  } finally {
    Object.assign(process, { geteuid });
  }
  expect(modeOf(data.directory)).toBe(0o755);
});

describe('a symbolic link', () => {
  test('in place of the database is refused: two processes would hold two locks', async () => {
    data.old(0o755, 0o644);
    mkdirSync(join(data.home, 'linked'));
    symlinkSync(data.directory, join(data.home, 'linked', 'community'));
    await expect(openDatabase(at(join(data.home, 'linked', 'community')))).rejects.toMatchObject({
      code: 'DATABASE_NOT_PRIVATE',
      message: expect.stringContaining('linked/community is a symbolic link. Set DATA_DIR to the folder'),
    });
    expect(existsSync(join(data.home, 'linked', 'community.lock'))).toBe(false);
  });

  test('in place of its folder leads to the folder that is made private', async () => {
    data.old(0o755, 0o644);
    symlinkSync(data.folder, join(data.home, 'link'));
    await (await openDatabase(at(join(data.home, 'link', 'community')))).close();
    expect(exposed(data.folder)).toEqual([]);
  });

  test('within the database is not followed', () => {
    data.old(0o755, 0o644);
    const elsewhere = join(data.home, 'elsewhere');
    writeFileSync(elsewhere, '', { mode: 0o644 });
    symlinkSync(elsewhere, join(data.directory, 'link'));
    makePrivate(data.directory);
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
    data.old(0o755, 0o644);
    const link = join(data.home, 'planted');
    symlinkSync(data.folder, link);
    lchownSync(link, nobody, nobody);
    expect(() => makePrivate(join(link, 'community'))).toThrow(`${link} belongs to user 65534`);
    expect(modeOf(data.folder)).toBe(0o755);
  });

  test.each([
    ['the whole database', () => chownTree(data.directory), () => data.directory],
    [
      'one file of it',
      () => chownSync(join(data.directory, 'postgresql.conf'), nobody, 0),
      () => join(data.directory, 'postgresql.conf'),
    ],
    ['its folder', () => chownSync(data.folder, nobody, nobody), () => data.folder],
  ])('refuses the start with what to do: %s', async (_what, give, path) => {
    data.old(0o755, 0o644);
    give();
    await expect(openDatabase(at(data.directory))).rejects.toMatchObject({
      code: 'DATABASE_NOT_PRIVATE',
      message: expect.stringContaining(
        `${path()} belongs to user 65534; this process runs as user 0. Start as the user who`,
      ),
    });
    expect(existsSync(`${data.directory}.lock.${process.pid}`)).toBe(false);
  });
});
