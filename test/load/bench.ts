import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, startCommand } from '@community-graph/kit/command';
import { installContenders, type ContenderName } from './contenders.ts';
import { startGraph, type Graph } from './graph.ts';
import { node, root, startChild } from './machine/children.ts';
import { choosePinning } from './machine/pinning.ts';
import type { Bench } from './measure.ts';
import { readOptions, usage, type BenchOptions } from './options.ts';
import { pageOf, writePage } from './report.ts';
import { runWorkload } from './runWorkload.ts';

// The program behind `npm run bench`: progress goes to standard error, the tables to standard output and to files.

const tell = (line: string) => process.stderr.write(`${line}\n`);

async function run(options: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'community-graph-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const pinning = choosePinning();
  const load = startChild([node, join(root, 'test/load/load/loadProcess.ts')], { role: 'load', pinning });
  const bench: Bench = { pinning, load, seconds: options.seconds, warmUpSeconds: options.warmUpSeconds };
  const lack = installContenders(options.contenders, tell);
  const missing = new Map<ContenderName, string>(
    lack === undefined ? [] : (['hive', 'hive-rust'] as const).map((name) => [name, lack]),
  );

  for (const workload of options.workloads) {
    const graph: Graph = await startGraph(workload.graph, pinning, folder);
    const result = await runWorkload(workload, {
      bench,
      graph,
      names: options.contenders,
      missing,
      rounds: options.rounds,
      folder,
      tell,
    });
    await graph.stop();
    const page = pageOf(result, bench, new Date());
    process.stdout.write(`${page}\n`);
    writePage(options.out, result, page);
  }
  await load.stop();
}

await startCommand(process, (args, _environment, printer) =>
  runCommand(args, { usage, read: readOptions, run, showsStack: true }, printer),
);
