import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { openDatabase, type DatabaseLocation } from '../../src/database/index.ts';

export const at = (directory: string): DatabaseLocation => ({ kind: 'embedded', directory });
export const modeOf = (path: string) => lstatSync(path).mode & 0o777;

/** Everything below a folder and itself whose mode gives the group or others anything. */
export function exposed(path: string): string[] {
  const below = lstatSync(path).isDirectory() ? readdirSync(path).flatMap((name) => exposed(join(path, name))) : [];
  return (modeOf(path) & 0o077) === 0 ? below : [path, ...below];
}

function setModes(path: string, ofFolders: number, ofFiles: number): void {
  const isFolder = lstatSync(path).isDirectory();
  if (isFolder) for (const name of readdirSync(path)) setModes(join(path, name), ofFolders, ofFiles);
  chmodSync(path, isFolder ? ofFolders : ofFiles);
}

/** Places for embedded databases: a new folder for each test, and one database that is made once. The umask is restored after each test. */
export function privateData() {
  const home = mkdtempSync(join(tmpdir(), 'community-graph-private-'));
  const made = join(home, 'made', 'community');
  const umask = process.umask();
  let number = 0;
  const places = {
    home,
    made,
    folder: '',
    directory: '',
    /** A database as an earlier version left it, with its modes. */
    old(ofFolders: number, ofFiles: number): void {
      const { folder, directory } = places;
      mkdirSync(folder);
      cpSync(made, directory, { recursive: true });
      writeFileSync(`${directory}.lock`, '999999999');
      writeFileSync(`${directory}.suppliers.sock`, '');
      mkdirSync(`${directory}.creating`);
      writeFileSync(`${directory}.creating/PG_VERSION`, '18\n');
      setModes(folder, ofFolders, ofFiles);
    },
  };
  beforeAll(async () => (await openDatabase(at(made))).close());
  beforeEach(() => {
    places.folder = join(home, `data-${(number += 1)}`);
    places.directory = join(places.folder, 'community');
  });
  afterEach(() => {
    process.umask(umask);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return places;
}
