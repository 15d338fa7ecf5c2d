import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';

/** A real Redis of a test's own. */
export interface TestRedis {
  readonly url: string;
  /** Starts it, empty; does nothing while it runs. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Lets it take connections and answer nothing. */
  freeze(): void;
  thaw(): void;
  /** Asks it something. */
  command(name: string, ...values: string[]): Promise<unknown>;
  remove(): Promise<void>;
}

/**
 * Whether redis-server is installed. Without it these tests are skipped, which is told; where CI runs, they fail
 * instead, because CI installs it.
 */
export function canRunRedis(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  if (process.env['TEST_PASS'] !== undefined) return true;
  process.stderr.write(
    'redis-server is not installed: the tests of Redis are skipped (apt-get install redis-server)\n',
  );
  return false;
}

/** Starts a Redis on a port of its own, which keeps nothing. */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const redis: TestRedis = {
    url,
    async start() {
      if (server !== undefined) return;
      const options = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'no',
      ];
      server = spawn('redis-server', options, { stdio: 'ignore' });
      const failed = once(server, 'error').then(([error]) => Promise.reject(error as Error));
      await Promise.race([answers(url), failed]);
    },
    async stop() {
      if (server === undefined) return;
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
      server = undefined;
    },
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    async command(name, ...values) {
      const client = new Redis(url);
      const answer = await client.call(name, ...values);
      client.disconnect();
      return answer;
    },
    async remove() {
      await redis.stop();
      rmSync(folder, { recursive: true });
    },
  };
  await redis.start();
  return redis;
}

async function answers(url: string): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  client.on('error', () => {});
  await client.ping();
  client.disconnect();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
