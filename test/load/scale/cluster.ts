import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server to make databases on. */
export interface Cluster {
  /** The address of a database of this name, which is made when it is not there; it starts empty. */
  freshDatabase(name: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
  /** The server's process, to read its CPU time from; undefined for a server that was there before. */
  readonly pid: number | undefined;
  /** What runs it, for the report. */
  readonly description: string;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of its own in a temporary folder, which goes when this process ends, or uses the server that an address leads to.
 */
export async function openCluster(url: string | undefined): Promise<Cluster> {
  if (url !== undefined) return clusterAt(url, undefined, async () => {});
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), 'community-graph-postgres-'));
  const owner = ownerOf(folder);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'community', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...owner,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  const settings = Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: 100,
    shared_buffers: '512MB',
    max_wal_size: '4GB',
    // Nothing here is worth saving from a power cut; reading does not know the difference.
    fsync: 'off',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...owner, stdio: 'ignore' });
  const remove = () => {
    server.kill('SIGQUIT');
    removeFolder(folder);
  };
  process.on('exit', remove);
  const stop = async () => {
    await ended(server);
    process.off('exit', remove);
    remove();
  };
  const address = `postgres://community@127.0.0.1:${port}/postgres`;
  try {
    await reachable(address, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return clusterAt(address, server.pid, stop);
}

/** Removes what a server that is ending may still write to. */
function removeFolder(folder: string): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let left = 50; existsSync(folder) && left > 0; left -= 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      Atomics.wait(pause, 0, 0, 100);
    }
  }
}

/** Where PostgreSQL's programs are; the newest that Debian's packages have. */
function binaries(): string {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  const found = versions
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => join(folder, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (found === undefined) throw new Error('There is no PostgreSQL in /usr/lib/postgresql: set DATABASE_URL.');
  return found;
}

/** PostgreSQL refuses to run as root; Debian's package brings the user `postgres`. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])));
  chownSync(folder, uid, gid);
  return { uid, gid };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function reachable(url: string, server: ChildProcess): Promise<void> {
  for (const endsAt = performance.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} when it started.`);
    try {
      await onServer(url, 'select 1');
      return;
    } catch (error) {
      if (performance.now() > endsAt) throw error;
    }
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const closed = once(server, 'close');
  server.kill('SIGINT');
  await closed;
}

async function clusterAt(url: string, pid: number | undefined, stop: () => Promise<void>): Promise<Cluster> {
  const [version] = await onServer<{ server_version: string }>(url, 'show server_version');
  return {
    pid,
    description: `PostgreSQL ${version?.server_version.split(' ')[0]}`,
    async freshDatabase(name) {
      await onServer(url, `drop database if exists ${name} with (force)`);
      await onServer(url, `create database ${name} template template0`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    dropDatabase: async (name) => void (await onServer(url, `drop database if exists ${name} with (force)`)),
    stop,
  };
}

async function onServer<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
