import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { composedSupergraph, httpTransport } from '@community-graph/gateway';
import { createLogger } from '@community-graph/kit/telemetry';
import { anonymous, viewerSigner } from '@community-graph/kit/viewer';
import { startChild, type Child } from '../machine/children.ts';
import { usageOf } from '../machine/processTree.ts';

type SignViewer = ReturnType<typeof viewerSigner>;

/** CPU time in milliseconds, by part. */
export interface CpuTimes {
  readonly gateway: number;
  readonly subgraphs: number;
  /** NaN where the database server is not our own. */
  readonly database: number;
}

/** The graph in processes of their own, over one database. */
export interface GraphProcesses {
  readonly url: string;
  /**
   * Asks every subgraph, as its gateway asks for an anonymous client.
   * @throws when one answers with errors
   */
  askSubgraphs<Data>(query: string): Promise<Data[]>;
  /** What every part has used so far. */
  cpu(): CpuTimes;
  stop(): Promise<void>;
}

/** What nothing in the benchmark runs into: what is measured is the work, not the refusal. */
const limit = { tokens: 100_000, aliases: 2_500, selections: 20_000, repetitions: 1_000_000, depth: 100, cost: 1e12 };
const unlimited = { ...limit, burst: 1e15, perSecond: 1 };

/** How long a process may take to answer, in milliseconds. */
const startMs = 60_000;

const names = ['members', 'products', 'suppliers'] as const;

/**
 * Starts three subgraphs and a gateway, each as operators start them, and waits until the gateway answers.
 * @param folder for the supergraph that names their addresses
 */
export async function startGraphProcesses(
  databaseUrl: string,
  databasePid: number | undefined,
  folder: string,
): Promise<GraphProcesses> {
  const ports = await freePorts(names.length + 1);
  const urls = Object.fromEntries(names.map((name, n) => [name, `http://127.0.0.1:${ports[n]}/graphql`]));
  const supergraph = join(folder, 'supergraph.graphql');
  const addressed = readFileSync(composedSupergraph, 'utf8').replace(
    /(name: "(\w+)", url: ")[^"]*/g,
    (_, head: string, name: string) => `${head}${urls[name]}`,
  );
  writeFileSync(supergraph, addressed);
  const trustKey = randomBytes(32).toString('hex');
  const keyed = { NODE_ENV: 'development', LOG_LEVEL: 'error', SUBGRAPH_TRUST_KEY: trustKey };
  const shared = { ...keyed, DATABASE_URL: databaseUrl };
  const peers = Object.fromEntries(names.map((name) => [`${name.toUpperCase()}_URL`, urls[name]!]));
  const start = (program: string, environment: Record<string, string>) =>
    startChild([process.execPath, program], { role: 'stubs', pinning: { cores: {}, description: '' }, environment });
  const subgraphs: Child[] = [];
  for (const [n, name] of names.entries()) {
    subgraphs.push(start(`subgraphs/${name}/src/main.ts`, { ...shared, ...peers, PORT: String(ports[n]) }));
    await healthy(urls[name]!, subgraphs.at(-1)!);
  }
  const url = `http://127.0.0.1:${ports.at(-1)}/graphql`;
  const gateway = start('gateway/src/main.ts', {
    ...shared,
    PORT: String(ports.at(-1)),
    SUPERGRAPH: supergraph,
    LIMITS: JSON.stringify({ anonymous: unlimited, signedIn: unlimited }),
    IN_FLIGHT_SHARING: 'false',
  });
  await answering(
    url,
    '{ products(first: 1, filter: { userCount: { gte: 0 } }) { nodes { id suppliers { totalCount } } } }',
    gateway,
  );
  return {
    url,
    askSubgraphs: <Data>(query: string) =>
      Promise.all(names.map((name) => askSubgraph<Data>(name, urls[name]!, viewerSigner(trustKey), query))),
    cpu: () => ({
      gateway: usageOf(gateway.pid).cpuMs,
      subgraphs: subgraphs.reduce((sum, { pid }) => sum + usageOf(pid).cpuMs, 0),
      database: databasePid === undefined ? Number.NaN : usageOf(databasePid).cpuMs,
    }),
    async stop() {
      await gateway.stop();
      for (const subgraph of subgraphs) await subgraph.stop();
    },
  };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

async function askSubgraph<Data>(name: string, url: string, signViewer: SignViewer, query: string): Promise<Data> {
  const transport = httpTransport(name, url, createLogger('bench', 'silent'), { signViewer });
  try {
    const document = { query, operationName: undefined, kind: 'query' as const };
    const request = { document, variables: '{}', headers: {}, requestId: randomUUID(), viewer: anonymous };
    const { data, errors } = await transport.execute(request);
    if (errors !== undefined || !data) throw new Error(JSON.stringify(errors));
    return data as Data;
  } finally {
    await transport.close?.();
  }
}

/** Waits until a subgraph is ready. */
const healthy = (url: string, child: Child): Promise<void> =>
  waiting(url, child, async () => (await fetch(new URL('/health', url))).ok);

/** Waits until an operation is answered without errors. */
const answering = (url: string, query: string, child: Child): Promise<void> =>
  waiting(url, child, async () => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return !('errors' in ((await answer.json()) as object));
  });

async function waiting(url: string, child: Child, isThere: () => Promise<boolean>): Promise<void> {
  for (const endsAt = performance.now() + startMs; ; await setTimeout(250)) {
    if (child.hasEnded() || performance.now() > endsAt) throw new Error(`${url} does not answer: ${child.tail()}`);
    // Before it listens, a connection is refused.
    if (await isThere().catch(() => false)) return;
  }
}
