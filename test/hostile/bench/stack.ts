import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { composedSupergraph } from '@community-graph/gateway';
import { node, root, startChild, type Child } from '../../load/machine/children.ts';
import type { Place } from '../sending/attacker.ts';
import { findSamples } from '../world/findSamples.ts';

/** The graph in processes of its own. */
export interface Stack {
  readonly place: Place;
  /** Its processes by name: the gateway and the subgraphs, or the one that is all of them. */
  readonly processes: ReadonlyMap<string, Child>;
  /** Ends all of them and removes what they wrote. */
  stop(): Promise<void>;
}

const names = ['members', 'products', 'suppliers'] as const;
const startMs = 180_000;
const nowhere = { cores: {}, description: '' };

/**
 * Starts the graph with its default settings, in production mode.
 * @param databaseUrl a filled PostgreSQL; without one the stack runs in one process on an embedded database, with the shipped data
 * @throws when a process ends or does not answer in time; the message says what it wrote
 */
export async function startStack(databaseUrl: string | undefined): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'community-graph-hostile-'));
  chmodSync(folder, 0o700);
  const ports = Object.fromEntries(
    await Promise.all([...names, 'gateway'].map(async (name) => [name, await freePort()] as const)),
  ) as Record<(typeof names)[number] | 'gateway', number>;
  const origin = (name: keyof typeof ports) => `http://127.0.0.1:${ports[name]}`;
  const common: Record<string, string> = {
    SUBGRAPH_TRUST_KEY: randomBytes(32).toString('hex'),
    DATA_DIR: join(folder, 'data'),
  };
  const processes = new Map<string, Child>();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Also where a signal ends the bench.
  process.on('exit', remove);
  const stop = async () => {
    for (const child of [...processes.values()].toReversed()) await child.stop();
    remove();
    process.off('exit', remove);
  };
  const start = async (name: string, args: readonly string[], environment: Record<string, string>, sign: RegExp) => {
    const flags = name === 'stack' ? stackFlags : nodeFlags;
    const command = [node, ...flags, ...args] as const;
    const child = startChild([...command], {
      role: 'gateway',
      pinning: nowhere,
      environment: { ...common, ...environment },
    });
    processes.set(name, child);
    await until(() => sign.test(child.tail()), child);
  };
  try {
    if (databaseUrl === undefined) {
      const own = Object.fromEntries(names.map((name) => [`${name.toUpperCase()}_PORT`, String(ports[name])]));
      await start('stack', ['stack.ts'], { ...own, PORT: String(ports.gateway) }, /Ctrl-C stops it/);
    } else {
      Object.assign(common, { DATABASE_URL: databaseUrl });
      for (const name of names) common[`${name.toUpperCase()}_URL`] = `${origin(name)}/graphql`;
      for (const name of names) {
        await start(name, [`subgraphs/${name}/src/main.ts`], { PORT: String(ports[name]) }, /answers at/);
      }
      const supergraph = writeSupergraph(folder, (name) => `${origin(name)}/graphql`);
      await start(
        'gateway',
        ['gateway/src/main.ts'],
        { PORT: String(ports.gateway), SUPERGRAPH: supergraph },
        /answers at/,
      );
    }
    await untilReady(origin('gateway'), [...processes.values()]);
    const samples = await findSamples(origin('gateway'));
    const place: Place = {
      gateway: origin('gateway'),
      subgraphs: Object.fromEntries(names.map((name) => [name, origin(name)])),
      samples,
      credential: await issueCredential(samples.suppliers[0]!, common),
      salt: randomBytes(4).toString('hex'),
    };
    return { place, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** As `npm start` starts one process for all, and `npm start -w` one of several. */
const stackFlags = ['--liftoff-only', '--max-semi-space-size=8'];
const nodeFlags = [...stackFlags, '--v8-pool-size=1'];

/** The composed supergraph with the addresses of these subgraphs. */
function writeSupergraph(folder: string, urlOf: (name: (typeof names)[number]) => string): string {
  const file = join(folder, 'supergraph.graphql');
  const sdl = names.reduce(
    (text, name) => text.replace(new RegExp(`(name: "${name}", url: ")[^"]*`), `$1${urlOf(name)}`),
    readFileSync(composedSupergraph, 'utf8'),
  );
  writeFileSync(file, sdl);
  return file;
}

/** Waits until each subgraph has its copies of the others' rows. */
async function untilReady(origin: string, children: readonly Child[]): Promise<void> {
  const query =
    '{search(query:"os2",first:1){totalCount} products(first:1,filter:{usages:{some:{organization:{isMember:true}}}}){totalCount}}';
  await until(
    async () => {
      try {
        const { body } = await request(`${origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        return !(await body.text()).includes('"errors"');
      } catch {
        return false;
      }
    },
    ...children,
  );
}

/** A credential of a supplier, issued by the operators' command. */
async function issueCredential(
  supplier: string,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const scopes = 'products:read,contacts:read,profile:write,corrections:write';
  const command = [
    node,
    join(root, 'subgraphs/suppliers/src/credentials/main.ts'),
    'issue',
    '--supplier',
    supplier,
    '--scopes',
    scopes,
    '--expires',
    '1d',
    '--label',
    'bench',
  ] as const;
  const child = startChild([...command], { role: 'gateway', pinning: nowhere, environment });
  for (const endsAt = performance.now() + 30_000; !child.hasEnded() && performance.now() < endsAt;)
    await setTimeout(50);
  await child.stop();
  return /cg_[a-z0-9]{12}_[\w-]{43}/.exec(child.tail())?.[0];
}

async function until(isSo: () => boolean | Promise<boolean>, ...children: readonly Child[]): Promise<void> {
  for (const endsAt = performance.now() + startMs; !(await isSo()); await setTimeout(100)) {
    const ended = children.find((child) => child.hasEnded());
    if (ended !== undefined) throw new Error(`a process ended while it started: ${ended.tail()}`);
    if (performance.now() > endsAt)
      throw new Error(`the graph was not ready in time: ${children.map((child) => child.tail()).join('\n')}`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
