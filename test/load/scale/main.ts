import { runCommand, startCommand } from '@community-graph/kit/command';
import { fill, rowsOf } from '../../synthetic/fill.ts';
import { progressBar } from '../../synthetic/progress.ts';
import { fullSize, sizesOf } from '../../synthetic/sizes.ts';
import { openCluster } from './cluster.ts';
import { compare } from './comparison.ts';
import { measureSize, type SizeResult } from './measureSize.ts';
import { readOptions, usage, type GraphBenchOptions } from './options.ts';
import { pageOf, writePage, type GraphBenchResult } from './report.ts';
import { sizeTitle } from './sizeTitle.ts';
import { writePlans } from './writePlans.ts';

// The program behind `npm run bench:graph`: progress goes to standard error, the page to standard output and to a file.

const tell = (line: string) => process.stderr.write(`${line}\n`);
const seed = 1;

async function run(options: GraphBenchOptions): Promise<void> {
  const cluster = await openCluster(process.env['DATABASE_URL'] || undefined);
  const names: string[] = [];
  try {
    const sizes: SizeResult[] = [];
    let comparison: GraphBenchResult['comparison'];
    for (const scale of options.scales) {
      const name = `community_graph_bench_${process.pid}_${names.length}`;
      names.push(name);
      const url = await cluster.freshDatabase(name);
      tell(`${sizeTitle(scale)}:`);
      const filled = await fillAt(url, scale);
      const { questions, patience } = options;
      const shared = { patience, databasePid: cluster.pid, tell };
      const result: SizeResult = { scale, ...filled, ...(await measureSize(url, { questions, ...shared })) };
      sizes.push(result);
      if (options.plans !== undefined) writePlans(options.plans, result);
      if (options.withPostgraphile && scale === options.scales.at(-1))
        comparison = await compare(url, { scale, ...shared });
      await cluster.dropDatabase(name);
    }
    const { questions, patience } = options;
    const page = pageOf({ questions, sizes, comparison, patience, database: cluster.description }, new Date());
    process.stdout.write(`${page}\n`);
    writePage(options.out, page);
  } finally {
    for (const name of names) await cluster.dropDatabase(name).catch(() => {});
    await cluster.stop();
  }
}

async function fillAt(url: string, scale: number): Promise<Pick<SizeResult, 'rows' | 'rowsPerSecond'>> {
  const sizes = sizesOf(fullSize, scale);
  const bar = progressBar(rowsOf(sizes, seed), process.stderr);
  const report = await fill({
    url,
    sizes,
    seed,
    replace: false,
    onProgress: (rows, doing) => bar.at(rows, doing),
  });
  const { rows, copySeconds, indexSeconds, remarks } = report;
  bar.end(`  ${rows} rows are in.`);
  for (const remark of remarks) tell(`  Note: ${remark}.`);
  return { rows, rowsPerSecond: rows / (copySeconds + indexSeconds) };
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readOptions, run, showsStack: true }, printer),
);
