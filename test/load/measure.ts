import { askOnce, requestBody, wrongIn } from './answers.ts';
import type { ContenderName } from './contenders.ts';
import type { Graph } from './graph.ts';
import type { LoadJob, LoadResult } from './load/closedLoop.ts';
import type { SequenceJob, SequenceResult } from './load/sequence.ts';
import type { Child } from './machine/children.ts';
import type { Pinning } from './machine/pinning.ts';
import { watchOtherWork } from './machine/otherWork.ts';
import { usageOf } from './machine/processTree.ts';
import type { Prepared } from './prepare.ts';
import { startContender, type RunningContender } from './startContender.ts';
import type { Workload } from './workloads.ts';

/** What one contender did in one round. */
export interface Sample {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time of the contender's processes for one request. */
  readonly cpuMs: number;
  /** How much of a core that was while the load ran. */
  readonly busy: number;
  readonly subgraphRequests: number;
  readonly peakBytes: number;
  /** How many cores the other programs of the machine kept busy meanwhile. */
  readonly otherWork: number;
}

/** A sample, or why there is none. */
export type Outcome = Sample | { readonly refused: string };

/** What measuring needs. */
export interface Bench {
  readonly pinning: Pinning;
  /** The process that makes the load. */
  readonly load: Child;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/**
 * Starts a contender afresh, judges its answer, warms it up and measures it. Whoever answers wrongly is not timed.
 */
export async function measure(
  name: ContenderName,
  { bench, graph, workload, prepared }: { bench: Bench; graph: Graph; workload: Workload; prepared: Prepared },
): Promise<Outcome> {
  try {
    const contender = await startContender(name, { ...graph, ...prepared }, bench.pinning);
    try {
      return prepared.operations
        ? await measureSequence(contender, { bench, graph, prepared })
        : await measureLoad(contender, { bench, graph, workload, prepared });
    } finally {
      await contender.process.stop();
    }
  } catch (error) {
    return { refused: (error as Error).message };
  }
}

async function measureLoad(
  { url, process }: RunningContender,
  { bench, graph, workload, prepared }: { bench: Bench; graph: Graph; workload: Workload; prepared: Prepared },
): Promise<Outcome> {
  const body = requestBody(workload.query!, workload.variables);
  const authorize = workload.authorize ?? false;
  await graph.reset();
  const first = await askOnce(url, body, authorize ? 'Bearer first' : undefined);
  const wrong = wrongIn(first.text, prepared.references[0]!);
  if (wrong !== undefined) return { refused: `wrong answer: ${wrong}` };
  const { requests, authorized } = await graph.counts();
  if (authorize && authorized < requests) return { refused: 'the authorization was not passed on' };

  const { connections } = workload;
  const job: LoadJob = { url, body, connections, authorize, answerBytes: first.bytes, seconds: bench.warmUpSeconds };
  await bench.load.ask<LoadResult>(job);
  await graph.reset();
  const otherWork = watchOtherWork();
  const before = usageOf(process.pid);
  const result = await bench.load.ask<LoadResult>({ ...job, seconds: bench.seconds });
  const after = usageOf(process.pid);
  const others = otherWork();
  const counts = await graph.counts();
  if (result.odd > 0) return { refused: `${result.odd} of ${result.requests} answers were not like the first` };
  const cpuMs = after.cpuMs - before.cpuMs;
  return {
    perSecond: result.requests / result.seconds,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    cpuMs: cpuMs / result.requests,
    busy: cpuMs / 1_000 / result.seconds,
    subgraphRequests: counts.requests / result.requests,
    peakBytes: after.peakBytes,
    otherWork: others,
  };
}

async function measureSequence(
  { url, process }: RunningContender,
  { bench, graph, prepared }: { bench: Bench; graph: Graph; prepared: Prepared },
): Promise<Outcome> {
  const bodies = prepared.operations!.map((operation) => requestBody(operation));
  await graph.forget();
  await graph.reset();
  const otherWork = watchOtherWork();
  const before = usageOf(process.pid);
  const job: SequenceJob = { url, bodies };
  const { answers, meanMs, p50Ms, p99Ms } = await bench.load.ask<SequenceResult>(job);
  const after = usageOf(process.pid);
  const others = otherWork();
  const counts = await graph.counts();
  for (const [index, answer] of answers.entries()) {
    const wrong = wrongIn(answer, prepared.references[index]!);
    if (wrong !== undefined) return { refused: `wrong answer to operation ${index}: ${wrong}` };
  }
  const cpuMs = (after.cpuMs - before.cpuMs) / bodies.length;
  return {
    perSecond: 1_000 / meanMs,
    p50Ms,
    p99Ms,
    cpuMs,
    busy: cpuMs / meanMs,
    subgraphRequests: counts.requests / bodies.length,
    peakBytes: after.peakBytes,
    otherWork: others,
  };
}
