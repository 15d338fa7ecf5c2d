import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Pinning, Role } from './pinning.ts';

/** The repository's root, with a slash at the end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A process that the benchmark started. */
export interface Child {
  readonly pid: number;
  /** Sends a message and waits for the next one that comes back; without a message, only waits. */
  ask<Answer>(message?: object): Promise<Answer>;
  /** Whether it has ended. */
  hasEnded(): boolean;
  /** The last of what it wrote, for messages. */
  tail(): string;
  /** Ends it and everything it started. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
const tailLength = 2_000;

/**
 * Starts a command on the core of its role, in a process group of its own.
 * @param environment all variables it gets besides PATH and HOME: those of whoever runs the benchmark must not count
 */
export function startChild(
  [command, ...args]: readonly [string, ...string[]],
  { role, pinning, environment = {} }: { role: Role; pinning: Pinning; environment?: Readonly<Record<string, string>> },
): Child {
  const core = pinning.cores[role];
  const [program, given] = core === undefined ? [command, args] : ['taskset', ['-c', String(core), command, ...args]];
  const { PATH, HOME } = process.env;
  const child = spawn(program, given, {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: 'production', ...environment },
    // A gateway that is spoken to by its parent might take itself for a worker of a cluster.
    stdio: role === 'gateway' ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  running.add(child);
  let written = '';
  const keep = (text: string) => (written = (written + text).slice(-tailLength));
  child.stdout!.setEncoding('utf8').on('data', keep);
  child.stderr!.setEncoding('utf8').on('data', keep);
  child.on('error', (error) => keep(error.message)).on('close', () => running.delete(child));
  return {
    pid: child.pid ?? -1,
    ask: (message) => ask(child, message, () => written),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    tail: () => written.trim(),
    async stop() {
      if (!running.has(child)) return;
      const closed = once(child, 'close');
      kill(child);
      await closed;
    },
  };
}

/** The project's own Node, whatever runs this. */
export const node = process.execPath;

/** Ends everything that is still there, at once. */
export function killChildren(): void {
  for (const child of running) kill(child);
}

process.on('exit', killChildren);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => process.exit(code)); // and so through 'exit'
}

async function ask<Answer>(child: ChildProcess, message: object | undefined, written: () => string): Promise<Answer> {
  const over = new AbortController();
  const answer = once(child, 'message', over).then(([value]) => value as Answer);
  const end = once(child, 'close', over).then(() => {
    throw new Error(`A process of the benchmark ended:\n${written()}`);
  });
  if (message !== undefined) child.send(message);
  try {
    return await Promise.race([answer, end]);
  } finally {
    answer.catch(() => {});
    end.catch(() => {});
    over.abort();
  }
}

/** The whole group, so that what it started ends too. */
function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // it ended meanwhile
  }
}
