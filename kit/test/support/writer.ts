import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DatabaseLocation } from '../../src/database/index.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The process of `fixtures/writer.ts`. */
export interface Writer {
  readonly pid: number;
  /** Waits until it has acknowledged so many writes. */
  acknowledged(count: number): Promise<void>;
  /** Kills it without warning, and gives every id that it has acknowledged until then. */
  kill(): Promise<string[]>;
  /** Waits for it to end by itself, and gives its exit code and what it complained of. */
  ended(): Promise<{ code: number | null; complaint: string }>;
}

/** Starts a process that writes to the database without end. */
export function startWriter(location: DatabaseLocation, prefix: string): Writer {
  const child = spawn(
    path('../../../node_modules/.bin/node'),
    ['--liftoff-only', path('../fixtures/writer.ts'), JSON.stringify(location), prefix],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ids: string[] = [];
  let complaint = '';
  let notify = () => {};
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  createInterface(child.stdout).on('line', (id) => {
    ids.push(id);
    notify();
  });
  // `close`, not `exit`: by then every line that it wrote has been read.
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    pid: child.pid!,
    acknowledged: (count) =>
      new Promise((resolve, reject) => {
        notify = () => ids.length >= count && resolve();
        notify();
        void closed.then(() => reject(new Error(`the writer ended after ${ids.length} writes: ${complaint}`)));
      }),
    async kill() {
      child.kill('SIGKILL');
      await closed;
      return ids;
    },
    ended: async () => ({ code: await closed, complaint }),
  };
}
