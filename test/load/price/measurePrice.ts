import type { CpuTimes, GraphProcesses } from './graphProcesses.ts';
import type { OperationClass } from './operations.ts';

/** What a class of operations costs, for one operation. */
export interface Measured {
  readonly name: string;
  readonly kind: OperationClass['kind'];
  /** What the bucket paid, in units. */
  readonly price: number;
  /** CPU time in milliseconds. */
  readonly cpu: CpuTimes;
  readonly runs: number;
  /** The code of the first error, where there was one. */
  readonly error: string | undefined;
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

/** Asks operations of a class one after the other. The first run is not measured, except of new documents. */
export async function measurePrice(graph: GraphProcesses, of: OperationClass, effort: Effort): Promise<Measured> {
  const isKnown = of.kind === 'library' || of.kind === 'hostile';
  let run = 0;
  let error: string | undefined;
  const ask = async () => {
    const answer = await askGraph(graph.url, of.of(run));
    run += 1;
    error ??= answer.error;
    return answer.left;
  };
  let left = await ask();
  if (isKnown) left = await ask();
  const before = graph.cpu();
  const first = run;
  const leftBefore = left;
  const endsAt = performance.now() + effort.seconds * 1_000;
  let used = before;
  do {
    left = await ask();
    used = graph.cpu();
  } while (totalOf(used) - totalOf(before) < effort.cpuMs && run - first < effort.runs && performance.now() < endsAt);
  const runs = run - first;
  const each = (part: keyof CpuTimes) => (used[part] - before[part]) / runs;
  return {
    name: of.name,
    kind: of.kind,
    price: (leftBefore - left) / runs,
    cpu: { gateway: each('gateway'), subgraphs: each('subgraphs'), database: each('database') },
    runs,
    error,
  };
}

/** How often every class is asked before any is measured; fewer times where little effort is wanted. */
const warmUps = 6;

/** Asks the operations of all classes, unmeasured. */
export async function warmUp(graph: GraphProcesses, classes: readonly OperationClass[], effort: Effort): Promise<void> {
  for (let round = 0; round < Math.min(warmUps, effort.runs); round += 1) {
    for (const { kind, of } of classes) if (kind === 'library') await askGraph(graph.url, of(round));
  }
}

/** All CPU time, without the database where that is not known. */
export const totalOf = ({ gateway, subgraphs, database }: CpuTimes): number =>
  gateway + subgraphs + (Number.isNaN(database) ? 0 : database);

async function askGraph(url: string, request: object): Promise<{ left: number; error: string | undefined }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  const [, left] = /r=(\d+)/.exec(response.headers.get('ratelimit') ?? '') ?? [];
  return { left: Number(left), error: errors?.[0]?.extensions.code };
}
