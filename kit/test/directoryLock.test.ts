import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { lockDirectory } from '../src/database/directoryLock.ts';

const home = mkdtempSync(join(tmpdir(), 'community-graph-lock-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Lets processes fight for one lock, and gives what each of them saw. */
async function contend(directory: string, processes: number): Promise<{ held: number; shared: number }[]> {
  const contenders = await Promise.all(
    Array.from({ length: processes }, async () => {
      const child = spawn(
        path('../../node_modules/.bin/node'),
        ['--liftoff-only', path('fixtures/contender.ts'), directory, '2000'],
        { stdio: ['pipe', 'pipe', 'inherit'] },
      );
      child.stdout.setEncoding('utf8');
      await once(child.stdout, 'data');
      return child;
    }),
  );
  return Promise.all(
    contenders.map(async (child) => {
      child.stdin.end('go');
      const [result] = (await once(child.stdout, 'data')) as [string];
      return JSON.parse(result) as { held: number; shared: number };
    }),
  );
}

describe('the lock of a directory', () => {
  test('is a file beside it with the process id, and is gone when it is given back', () => {
    const directory = join(home, 'deep', 'down', 'plain');
    const unlock = lockDirectory(directory);
    expect(readFileSync(`${directory}.lock`, 'utf8')).toBe(String(process.pid));
    unlock();
    expect(existsSync(`${directory}.lock`)).toBe(false);
  });

  test.each(['not a number', '999999999', '-1', '0'])('left behind with %j in it is taken over', (content) => {
    const directory = join(home, `stale ${content}`);
    writeFileSync(`${directory}.lock`, content);
    const unlock = lockDirectory(directory);
    expect(readFileSync(`${directory}.lock`, 'utf8')).toBe(String(process.pid));
    unlock();
  });

  test('of a process that runs is refused, with what to do about it', () => {
    const directory = join(home, 'held');
    const file = `${directory}.lock`;
    writeFileSync(file, String(process.ppid));
    expect(() => lockDirectory(directory)).toThrow(
      expect.objectContaining({
        code: 'DATABASE_IN_USE',
        message: `The embedded database ${directory} is open in process ${process.ppid}. Stop that process first, or remove ${file} if it is not one of ours.`,
      }),
    );
    expect(readFileSync(file, 'utf8')).toBe(String(process.ppid));
  });

  test('is refused to the process that holds it already', () => {
    const directory = join(home, 'twice');
    const unlock = lockDirectory(directory);
    try {
      expect(() => lockDirectory(directory)).toThrow(expect.objectContaining({ code: 'DATABASE_IN_USE' }));
    } finally {
      unlock();
    }
  });

  test('is held by one process at a time when several want it at once', async () => {
    const results = await contend(join(home, 'contended'), 3);
    for (const { held } of results) expect(held).toBeGreaterThan(0);
    expect(results.map(({ shared }) => shared)).toEqual([0, 0, 0]);
  });
});
