import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A command of the README under way. */
export interface Command {
  /** Resolves once its output holds the text; rejects when it ends before. */
  says(text: string): Promise<void>;
  /** Sends SIGTERM to it and its children, and waits for the end. */
  stop(): Promise<void>;
}

/**
 * Starts a command as a shell would, in the project's folder.
 * @param environment variables besides those of this process
 */
export function start(command: string, environment: Record<string, string> = {}): Command {
  const child = spawn('sh', ['-c', command], { detached: true, env: { ...process.env, ...environment } });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  return {
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(text) && resolve();
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`\`${command}\` ended without saying "${text}":\n${output}`)));
      }),
    async stop() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

/** Runs a command to its end. @returns what it wrote to standard output */
export async function run(command: string, environment: Record<string, string> = {}): Promise<string> {
  const child = spawn('sh', ['-c', command], { env: { ...process.env, ...environment } });
  let output = '';
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`\`${command}\` ended with ${String(code)}:\n${output}${complaint}`);
  return output;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
