import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dumpDirectory, openDatabase } from '../src/database/index.ts';
import { openDoor } from '../src/subgraph/index.ts';
import { createLogger } from '../src/telemetry/index.ts';
import { openAccounts } from './support/accounts.ts';
import { at, exposed, modeOf, privateData } from './support/privateData.ts';

const data = privateData();

describe('the files of an embedded database', () => {
  test.each(['000', '002', '022', '027', '077'])(
    'are private from the start and while it writes, under umask %s',
    async (text) => {
      const umask = Number.parseInt(text, 8);
      process.umask(umask);
      const database = await openDatabase(at(data.directory));
      const accounts = await openAccounts(database, 'ledger');
      const closeSocket = await openDoor(
        { name: 'suppliers', execute: async () => ({}), retain: async () => ({}), retention: undefined },
        data.directory,
        createLogger('private', 'silent'),
      );
      for (let n = 0; n < 3; n += 1) await accounts.orm.fork().execute(`create table t${n} as select ${n} as x`);
      await accounts.orm.fork().execute('checkpoint');
      expect(readdirSync(data.folder).toSorted()).toEqual(['community', 'community.lock', 'community.suppliers.sock']);
      expect(exposed(data.folder)).toEqual([]);
      await closeSocket();
      await accounts.orm.close();
      await database.close();
      expect(exposed(data.folder)).toEqual([]);
      expect(modeOf(data.folder)).toBe(0o700);
      expect(modeOf(join(data.directory, 'PG_VERSION'))).toBe(0o600);
      expect(process.umask()).toBe(umask);
    },
  );

  test.each([
    ['755', '644'],
    ['777', '666'],
    ['750', '640'],
  ])('are tightened where an earlier version left %s and %s', async (ofFolders, ofFiles) => {
    data.old(Number.parseInt(ofFolders, 8), Number.parseInt(ofFiles, 8));
    expect(exposed(data.folder).length).toBeGreaterThan(900);
    await (await openDatabase(at(data.directory))).close();
    expect(exposed(data.folder)).toEqual([]);
    expect(modeOf(join(data.directory, 'base'))).toBe(0o700);
    expect(modeOf(join(data.directory, 'PG_VERSION'))).toBe(0o600);
  });

  test('that their owner may not write are repaired too', async () => {
    data.old(0o755, 0o444);
    await (await openDatabase(at(data.directory))).close();
    expect(modeOf(join(data.directory, 'PG_VERSION'))).toBe(0o600);
  });

  test('stay private while one of two databases is still open', async () => {
    process.umask(0o022);
    const one = await openDatabase(at(data.directory));
    const other = await openDatabase(at(join(data.folder, 'members')));
    await one.close();
    expect(process.umask()).toBe(0o077);
    await other.close();
    expect(process.umask()).toBe(0o022);
    expect(exposed(data.folder)).toEqual([]);
  });

  test('leave the umask as it was when it cannot be opened', async () => {
    process.umask(0o022);
    mkdirSync(data.directory, { recursive: true });
    writeFileSync(join(data.directory, 'PG_VERSION'), '18\n');
    await expect(openDatabase(at(data.directory))).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(process.umask()).toBe(0o022);
  });

  test('include a dump, also one that is written over', async () => {
    process.umask(0o000);
    mkdirSync(data.folder);
    const file = join(data.folder, 'dump.tar');
    writeFileSync(file, 'old');
    chmodSync(file, 0o644);
    await dumpDirectory(data.made, file);
    expect(modeOf(file)).toBe(0o600);
    expect(statSync(file).size).toBeGreaterThan(1_000_000);
    expect(exposed(data.made)).toEqual([]);
  });
});
