import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OperatorError } from '../errors/index.ts';

/**
 * Keeps a second process away from an embedded database directory: two instances on one directory would
 * destroy each other's writes. A lock left behind by a process that is gone is taken over.
 * @param directory made when absent; the lock is the file `<directory>.lock` beside it, with the process id
 * @returns gives the lock back
 * @throws OperatorError DATABASE_IN_USE
 */
export function lockDirectory(directory: string): () => void {
  const file = `${resolve(directory)}.lock`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  while (!claim(file)) {
    const holder = contentOf(file);
    if (holder === undefined) continue; // given back just now
    if (held.has(file) || isRunning(Number(holder))) {
      throw new OperatorError(
        'DATABASE_IN_USE',
        `The embedded database ${directory} is open in process ${holder}. Stop that process first, or remove ${file} if it is not one of ours.`,
      );
    }
    removeStale(file, holder);
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** The locks of this process: its own id in a lock file that is not among them was left behind, by a container that is gone. */
const held = new Set<string>();

/** Makes the lock file appear with its content in one step, so that nobody reads one half written. */
function claim(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes a stale lock away by renaming, which only one process can do; a newer lock caught by mistake goes back. */
function removeStale(file: string, stale: string): void {
  const away = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, away);
    if (contentOf(away) !== stale) linkSync(away, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(away, { force: true });
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
