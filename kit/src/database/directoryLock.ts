import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../errors/index.ts';

/**
 * Keeps a second process away from an embedded database directory: two instances on one directory would
 * destroy each other's writes. A lock left behind by a process that is gone is taken over.
 * @param directory made when absent; the lock is the file `<directory>.lock` beside it, with the process id
 * @returns gives the lock back
 * @throws OperatorError DATABASE_IN_USE
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(join(directory, '..'), { recursive: true });
  const file = `${directory}.lock`;
  if (!claim(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder)) {
      throw new OperatorError(
        'DATABASE_IN_USE',
        `The embedded database ${directory} is open in process ${holder}. Stop that process first, or remove ${file} if it is not one of ours.`,
      );
    }
    rmSync(file, { force: true });
    if (!claim(file)) return lockDirectory(directory);
  }
  return () => rmSync(file, { force: true });
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
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
