import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A program of this project that runs as a process of its own. */
export interface TestProcess {
  /** What it has written to standard output. */
  output(): string;
  /** What it has written to standard error. */
  complaints(): string;
  /**
   * Waits for standard output to hold something.
   * @throws when the process ends before; the message holds what it wrote
   */
  written(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal to the process, or to its whole group as a terminal does. */
  signal(name: NodeJS.Signals, to?: 'process' | 'group'): void;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const running = new Set<ChildProcess>();

/** Starts a source file on the project's own Node, as `npm start` does. */
export function startProgram(args: readonly string[], environment: Readonly<Record<string, string>>): TestProcess {
  return start(`${root}/node_modules/.bin/node`, ['--liftoff-only', ...args], environment);
}

/** Starts npm, as a user does. */
export function startNpm(args: readonly string[], environment: Readonly<Record<string, string>>): TestProcess {
  return start('npm', args, environment);
}

/** Starts a command as a user types it into a shell. */
export function startCommand(command: string, environment: Readonly<Record<string, string>> = {}): TestProcess {
  return start('sh', ['-c', command], environment);
}

/** Ends every process that is still there, with its group; for `afterAll`. */
export async function endProcesses(): Promise<void> {
  const left = [...running];
  for (const child of left) kill(child, 'SIGKILL', 'group');
  await Promise.all(left.map((child) => once(child, 'close')));
}

function start(command: string, args: readonly string[], environment: Readonly<Record<string, string>>): TestProcess {
  // Nothing but what a test gives: the variables of whoever runs the tests must not choose ports or databases.
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  let output = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal!);
    });
  });
  return {
    output: () => output,
    complaints: () => complaints,
    written: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found);
        };
        look();
        child.stdout.on('data', look);
        ended.then(
          (how) => reject(new Error(`${command} ${args.join(' ')} ended with ${how}:\n${output}${complaints}`)),
          reject,
        );
      }),
    signal: (name, to = 'process') => kill(child, name, to),
    ended,
  };
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals, to: 'process' | 'group'): void {
  if (pid !== undefined) process.kill(to === 'group' ? -pid : pid, signal);
}
