import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { runCommand, startCommand } from '@community-graph/kit/command';
import { openCluster, type Cluster } from '../load/scale/cluster.ts';
import { fill } from '../synthetic/fill.ts';
import { fullSize, sizesOf } from '../synthetic/sizes.ts';
import {
  measureAlone,
  measureKind,
  brokenBounds,
  startPrograms,
  type Bounds,
  type KindResult,
  type Measuring,
} from './bench/measureKind.ts';
import { readOptions, usage, type HostileBenchOptions } from './bench/options.ts';
import { pageOf } from './bench/page.ts';
import { startStack } from './bench/stack.ts';

// The program behind `npm run bench:hostile`: progress goes to standard error, the page to standard output and to a file.

const tell = (line: string) => process.stderr.write(`${line}\n`);

/** What is promised. In one process the database shares the thread with everything else. */
const promised: Readonly<Record<'postgres' | 'embedded', Bounds>> = {
  postgres: { victimMs: 250, cores: 1.2 },
  embedded: { victimMs: 1_000, cores: 1.2 },
};

async function run(options: HostileBenchOptions): Promise<void> {
  if (options.list) {
    process.stdout.write(`${options.kinds.map(({ topic, name }) => `${topic}: ${name}`).join('\n')}\n`);
    return;
  }
  if (options.embedded) return measure(options, undefined, undefined);
  const cluster = await openCluster(process.env['DATABASE_URL'] || undefined);
  const name = `community_graph_hostile_${process.pid}`;
  try {
    const url = await cluster.freshDatabase(name);
    tell(`filling ${options.scale} of the continent`);
    await fill({ url, sizes: sizesOf(fullSize, options.scale), seed: 1, replace: false, onProgress: () => {} });
    await measure(options, cluster, url);
  } finally {
    await cluster.dropDatabase(name).catch(() => {});
    await cluster.stop();
  }
}

async function measure(
  options: HostileBenchOptions,
  cluster: Cluster | undefined,
  url: string | undefined,
): Promise<void> {
  const bounds = promised[url === undefined ? 'embedded' : 'postgres'];
  const { seconds, rate } = options;
  const measuring: Measuring = { seconds, rate, databasePid: cluster?.pid, statementsLeft: () => statementsLeft(url) };
  let stack = await startStack(url);
  try {
    const alone = await measureAlone(stack, measuring);
    tell(`the victim alone: p99 ${alone.victim.p99.toFixed(1)} ms`);
    const results: KindResult[] = [];
    let next = startPrograms();
    for (const kind of options.kinds) {
      const programs = next;
      const address = `127.1.${1 + Math.floor(results.length / 250)}.${(results.length % 250) + 1}`;
      const isLast = results.length + 1 === options.kinds.length;
      const result = await measureKind(stack, { kind, address }, measuring, programs, () => {
        if (!isLast) next = startPrograms();
      });
      results.push(result);
      const broken = brokenBounds(result, bounds);
      tell(
        `${broken.length === 0 ? 'holds' : 'BREAKS'} ${kind.name}: p99 ${result.victim.p99.toFixed(0)} ms ${broken.join('; ')}`,
      );
      // What one kind leaves behind must not count for the next.
      if (result.ended.length > 0 || result.statementsLeft > 0) {
        await stack.stop();
        stack = await startStack(url);
      }
    }
    const facts = [
      new Date().toISOString().slice(0, 10),
      `Node ${process.versions.node}`,
      cluster?.description ?? 'PGlite, everything in one process, the shipped data',
      ...(cluster === undefined ? [] : [`${options.scale} of the full continent`]),
      `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores for everything`,
      `${seconds} s for each kind`,
      `${rate} questions of the victim a second`,
    ];
    const title = cluster === undefined ? 'one process on the embedded database' : 'processes apart on PostgreSQL';
    const page = pageOf({ title, bounds, alone, results, facts });
    process.stdout.write(page);
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, cluster === undefined ? 'hostile-embedded.md' : 'hostile.md'), page);
  } finally {
    await stack.stop();
  }
}

/** How many statements run in a database. */
async function statementsLeft(url: string | undefined): Promise<number> {
  if (url === undefined) return 0;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ running: number }>(
      `select count(*)::int as running from pg_stat_activity
       where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`,
    );
    return rows[0]!.running;
  } finally {
    await client.end();
  }
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readOptions, run, showsStack: true }, printer),
);
