import { setTimeout } from 'node:timers/promises';
import { averageOf, type Features } from './features.ts';
import type { CpuTimes, GraphProcesses } from './graphProcesses.ts';
import type { GraphqlRequest, OperationClass } from './operations.ts';

/** What a class of operations costs, for one operation. */
export interface Measured {
  readonly name: string;
  readonly kind: OperationClass['kind'];
  /** What the bucket paid, in units. */
  readonly price: number;
  /** CPU time in milliseconds. */
  readonly cpu: CpuTimes;
  readonly runs: number;
  /** The number of the first run that there was not. */
  readonly nextRun: number;
  /** The code of the first error, where there was one. */
  readonly error: string | undefined;
  /** How much of each weight the price is made of, by the weight's name; averaged over the operations that ran. */
  readonly features: Features;
}

/** How long to measure each class. */
export interface Effort {
  /** CPU time of all processes after which a class is measured, in milliseconds; Linux counts in steps of ten. */
  readonly cpuMs: number;
  /** The most runs of a class. */
  readonly runs: number;
  /** No new run begins after so many seconds. */
  readonly seconds: number;
}

/**
 * Asks operations of a class one after the other. The first run is not measured, except of new documents.
 * @param idle what the processes use when nothing is asked
 * @param start the number of the first run: as many as there were before
 */
export async function measurePrice(
  graph: GraphProcesses,
  of: OperationClass,
  effort: Effort,
  idle: CpuShare,
  featuresOf: (request: GraphqlRequest) => Features,
  start = 0,
): Promise<Measured> {
  const isKnown = of.kind === 'library' || of.kind === 'hostile';
  let run = start;
  let error: string | undefined;
  const asked: Features[] = [];
  const ask = async () => {
    const request = of.of(run);
    const answer = await askGraph(graph.url, request);
    asked.push(featuresOf(request));
    run += 1;
    error ??= answer.error;
    return answer.left;
  };
  let left = await ask();
  if (isKnown) left = await ask();
  const before = graph.cpu();
  const first = run;
  const leftBefore = left;
  const beganAt = performance.now();
  const endsAt = beganAt + effort.seconds * 1_000;
  let used = before;
  do {
    left = await ask();
    used = graph.cpu();
  } while (totalOf(used) - totalOf(before) < effort.cpuMs && run - first < effort.runs && performance.now() < endsAt);
  const runs = run - first;
  const elapsedMs = performance.now() - beganAt;
  const each = (part: keyof CpuTimes) => Math.max(0, used[part] - before[part] - idle[part] * elapsedMs) / runs;
  return {
    name: of.name,
    kind: of.kind,
    price: (leftBefore - left) / runs,
    cpu: { gateway: each('gateway'), subgraphs: each('subgraphs'), database: each('database') },
    runs,
    nextRun: run,
    error,
    features: averageOf(asked.slice(first - start)),
  };
}

/**
 * Measures all classes so many times, the next time when all others were measured: what compiles, collects or waits for the
 * machine meanwhile only adds. Of each class, the time when a unit bought least counts.
 */
export async function measureAll(
  classes: readonly OperationClass[],
  passes: number,
  measure: (of: OperationClass, start: number) => Promise<Measured>,
): Promise<Measured[]> {
  const least = new Map<string, Measured>();
  const unit = ({ cpu, price }: Measured) => totalOf(cpu) / Math.max(1, price);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const of of classes) {
      const before = least.get(of.name);
      const now = await measure(of, before?.nextRun ?? 0);
      const smaller = before !== undefined && unit(before) < unit(now) ? before : now;
      least.set(of.name, { ...smaller, nextRun: now.nextRun });
    }
  }
  return [...least.values()];
}

/** What each part of the graph uses when nothing is asked, as a share of one core. */
export type CpuShare = CpuTimes;

/** How long the graph is left alone to see what it uses by itself, in milliseconds; less where little effort is wanted. */
const idleMs = 4_000;

/** Measures what the processes use by themselves: checkpoints, timers, garbage of what ran before. */
export async function measureIdle(graph: GraphProcesses, effort: Effort): Promise<CpuShare> {
  await setTimeout(Math.min(idleMs, effort.seconds * 500));
  const [before, beganAt] = [graph.cpu(), performance.now()];
  await setTimeout(Math.min(idleMs, effort.seconds * 1_000));
  const [after, elapsedMs] = [graph.cpu(), performance.now() - beganAt];
  const share = (part: keyof CpuTimes) => (after[part] - before[part]) / elapsedMs;
  return { gateway: share('gateway'), subgraphs: share('subgraphs'), database: share('database') };
}

/** How often every class is asked before any is measured; fewer times where little effort is wanted. */
const warmUps = 12;

/** Asks the operations of all classes, unmeasured. */
export async function warmUp(graph: GraphProcesses, classes: readonly OperationClass[], effort: Effort): Promise<void> {
  for (let round = 0; round < Math.min(warmUps, effort.runs); round += 1) {
    for (const { kind, of } of classes) if (kind === 'library') await askGraph(graph.url, of(round));
  }
}

/** All CPU time, without the database where that is not known. */
export const totalOf = ({ gateway, subgraphs, database }: CpuTimes): number =>
  gateway + subgraphs + (Number.isNaN(database) ? 0 : database);

async function askGraph(
  url: string,
  { token, ...request }: GraphqlRequest,
): Promise<{ left: number; error: string | undefined }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  const refused = /"userErrors":\[\{"code":"(\w+)"/.exec(text)?.[1];
  const [, left] = /r=(\d+)/.exec(response.headers.get('ratelimit') ?? '') ?? [];
  return { left: Number(left), error: errors?.[0]?.extensions.code ?? refused };
}
