import { contenders, type ContenderName } from './contenders.ts';
import type { Graph } from './graph.ts';
import { measure, type Bench, type Outcome } from './measure.ts';
import { prepare, prepareCold, type Prepared } from './prepare.ts';
import type { Workload } from './workloads.ts';

/** What a workload gave: the outcomes of each contender by round; undefined where it did not take part. */
export interface WorkloadResult {
  readonly workload: Workload;
  readonly rounds: number;
  readonly outcomes: ReadonlyMap<ContenderName, readonly (Outcome | undefined)[]>;
  /** Whose subgraph requests the floor replayed. */
  readonly replayOf?: ContenderName | undefined;
  /** How long an answer is; the mean where there are several. */
  readonly answerBytes: number;
}

/** What a run of a workload needs. */
export interface RunOptions {
  readonly bench: Bench;
  readonly graph: Graph;
  readonly names: readonly ContenderName[];
  /** Why a contender cannot take part. */
  readonly missing: ReadonlyMap<ContenderName, string>;
  readonly rounds: number;
  /** Where files of the run go. */
  readonly folder: string;
  readonly tell: (line: string) => void;
}

/** Runs the contenders one after the other, in several rounds, each round in an order that begins with another one. */
export async function runWorkload(workload: Workload, options: RunOptions): Promise<WorkloadResult> {
  const { bench, graph, names, missing, rounds, folder, tell } = options;
  const preparing = { graph, pinning: bench.pinning, folder };
  const isCold = workload.query === undefined;
  // Without planning there is nothing to measure of operations that are sent once.
  const taking = isCold ? names.filter((name) => name !== 'floor') : names;
  const outcomes = new Map<ContenderName, (Outcome | undefined)[]>(
    taking.map((name) => [name, missing.has(name) ? [{ refused: missing.get(name)! }] : []]),
  );
  let prepared: Prepared | undefined = isCold
    ? undefined
    : await prepare(workload, taking.includes('floor'), preparing);
  for (let round = 0; round < rounds; round += 1) {
    // The same operations in every run, and others in every round.
    if (isCold) prepared = await prepareCold(round + 1, preparing);
    const first = round % taking.length;
    for (const name of [...taking.slice(first), ...taking.slice(0, first)]) {
      const own = outcomes.get(name)!;
      if (own.some((outcome) => outcome !== undefined && 'refused' in outcome)) continue;
      own[round] = await measure(name, { bench, graph, workload, prepared: prepared! });
      tell(`${workload.name}, round ${round + 1} of ${rounds}, ${contenders[name].title}: ${inWords(own[round]!)}`);
    }
  }
  const { replayOf, references } = prepared!;
  const bytes = references.reduce((sum, reference) => sum + Buffer.byteLength(reference), 0);
  return {
    workload,
    rounds,
    outcomes,
    replayOf,
    answerBytes: bytes / references.length,
  };
}

const inWords = (outcome: Outcome): string =>
  'refused' in outcome
    ? outcome.refused
    : `${outcome.perSecond.toFixed(1)} requests/s, ${outcome.cpuMs.toFixed(2)} ms CPU each`;
