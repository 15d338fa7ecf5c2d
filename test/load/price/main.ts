import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { runCommand, startCommand } from '@community-graph/kit/command';
import { fill } from '../../synthetic/fill.ts';
import { fullSize, sizesOf } from '../../synthetic/sizes.ts';
import { root } from '../machine/children.ts';
import { openCluster, type Cluster } from '../scale/cluster.ts';
import { findSamples } from '../scale/samples.ts';
import { startGraphProcesses } from './graphProcesses.ts';
import { priceFeatures } from './features.ts';
import { partnerOf } from './partner.ts';
import { measureAll, measureIdle, measurePrice, totalOf, warmUp, type Effort, type Measured } from './measurePrice.ts';
import { operationClasses, type OperationClass } from './operations.ts';
import { pageOf, sectionOf } from './report.ts';

// The program behind `npm run bench:price`: progress goes to standard error, the page to standard output and to a file.

/** The options of `npm run bench:price`. */
type PriceBenchOptions = ReturnType<typeof readOptions>;

const usage = [
  'npm run bench:price -- [--scale shipped,0.1] [--class <name or kind>]… [--cpu 250] [--runs 40] [--seconds 4] [--passes 2]',
  '  [--observations <file>] [--out test/load/results]',
].join('\n');

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: 'shipped,0.1' },
      class: { type: 'string', multiple: true },
      cpu: { type: 'string', default: '250' },
      runs: { type: 'string', default: '40' },
      seconds: { type: 'string', default: '4' },
      passes: { type: 'string', default: '2' },
      observations: { type: 'string' },
      out: { type: 'string', default: join(root, 'test/load/results') },
    },
  });
  return values;
}

const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run(values: PriceBenchOptions): Promise<void> {
  const effort: Effort = { cpuMs: Number(values.cpu), runs: Number(values.runs), seconds: Number(values.seconds) };

  const folder = mkdtempSync(join(tmpdir(), 'community-graph-price-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const server = await openCluster(process.env['DATABASE_URL'] || undefined);
  try {
    const sections = [];
    const all: (Measured & { scale: string })[] = [];
    for (const [n, scale] of values.scale.split(',').entries()) {
      const name = `community_graph_price_${process.pid}_${n}`;
      try {
        const passes = Number(values.passes);
        const measured = await measureSize(server, { name, scale, classes: values.class, effort, passes, folder });
        all.push(...measured.map((each) => ({ scale, ...each })));
        sections.push(sectionOf(titleOf(scale), measured));
      } finally {
        await server.dropDatabase(name).catch(() => {});
      }
    }
    const facts = [
      new Date().toISOString().slice(0, 10),
      `Node ${process.versions.node}`,
      server.description,
      `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    ];
    const page = pageOf(sections, facts);
    process.stdout.write(page);
    mkdirSync(resolve(values.out), { recursive: true });
    writeFileSync(join(resolve(values.out), 'price.md'), page);
    if (values.observations) writeFileSync(values.observations, JSON.stringify(all));
  } finally {
    await server.stop();
  }
}

interface Measuring {
  /** The name of the database. */
  readonly name: string;
  readonly scale: string;
  /** The names and kinds of the classes that are measured; all when undefined. */
  readonly classes: readonly string[] | undefined;
  readonly effort: Effort;
  /** How often each class is measured. */
  readonly passes: number;
  /** Where the processes keep what they need. */
  readonly folder: string;
}

async function measureSize(
  cluster: Cluster,
  { name, scale, classes: chosen, effort, passes, folder }: Measuring,
): Promise<Measured[]> {
  const url = await cluster.freshDatabase(name);
  const isShipped = scale === 'shipped';
  if (!isShipped) await fill({ url, sizes: sizesOf(fullSize, Number(scale)), seed: 1, replace: false });
  const samples = isShipped ? undefined : await findSamples(url);
  // The first start fills what subgraphs keep of each other; the rows of that are counted when they start anew.
  await (await startGraphProcesses(url, cluster.pid, folder)).stop();
  await analyze(url);
  const graph = await startGraphProcesses(url, cluster.pid, folder);
  try {
    const featuresOf = await priceFeatures(graph);
    // What runs for the first time is compiled first: nobody pays for that but who comes first.
    const partner = await partnerOf(samples?.['supplier']?.[0] ?? 'supplier:magenta', graph.url, url);
    const classes = operationClasses(samples, partner);
    await warmUp(graph, classes, effort);
    const idle = await measureIdle(graph, effort);
    const isChosen = ({ name: of, kind }: OperationClass) =>
      chosen === undefined || chosen.includes(of) || chosen.includes(kind);
    return await measureAll(classes.filter(isChosen), passes, async (of, start) => {
      const result = await measurePrice(graph, of, effort, idle, featuresOf, start);
      tell(`${of.name}: ${result.price.toFixed(0)} units, ${totalOf(result.cpu).toFixed(1)} ms, ${result.runs} runs`);
      return result;
    });
  } finally {
    await graph.stop();
  }
}

/** What autovacuum does in its own time, done now: it must not count as an operation's. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

function titleOf(scale: string): string {
  return scale === 'shipped' ? 'The shipped data' : `A continent of ${scale} times the full size`;
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readOptions, run, showsStack: true }, printer),
);
