import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { contenders } from './contenders.ts';
import { median } from './load/quantile.ts';
import type { Bench } from './measure.ts';
import type { WorkloadResult } from './runWorkload.ts';
import { tableOf } from './table.ts';

/** A workload's result as a page: what was asked, on what machine and how, and the table. */
export function pageOf(result: WorkloadResult, bench: Bench, date: Date): string {
  const { workload, rounds, replayOf, answerBytes } = result;
  const isCold = workload.query === undefined;
  const facts = [
    date.toISOString().slice(0, 10),
    `Node ${process.versions.node}`,
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    bench.pinning.description,
    `${(answerBytes / 1_000).toFixed(1)} kB an answer`,
    isCold
      ? `${rounds} rounds`
      : `${rounds} rounds of ${bench.seconds} s after ${bench.warmUpSeconds} s of warming up, ${workload.connections} connections`,
    ...(replayOf === undefined ? [] : [`the floor replays the subgraph requests of ${contenders[replayOf].title}`]),
  ];
  const others = [...result.outcomes.values()]
    .flat()
    .flatMap((outcome) => (outcome !== undefined && 'otherWork' in outcome ? [outcome.otherWork] : []));
  return [
    `# ${workload.title}`,
    tableOf(result),
    `${facts.join('; ')}. Medians of the rounds; a ratio is to @apollo/gateway in the same round, with its least and its largest value. Other programs kept ${median(others).toFixed(2)} cores busy meanwhile, at most ${Math.max(0, ...others).toFixed(2)}. The CPU time and the memory are those of all processes of a contender.`,
    '',
  ].join('\n\n');
}

/** Writes the page where results are kept. */
export function writePage(folder: string, result: WorkloadResult, page: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${result.workload.name}.md`), page);
}
