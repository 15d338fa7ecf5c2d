import { median } from '../load/quantile.ts';
import { usageOf } from '../machine/processTree.ts';
import type { Service } from './service.ts';
import type { Statement } from './recording.ts';

/** What a question costs. */
export interface Cost {
  /** The middle of the runs. */
  readonly wallMs: number;
  /** CPU time of this process for one run: gateway, subgraphs and whoever asks. */
  readonly cpuMs: number;
  /** CPU time of the database server for one run; NaN where it is not our own. */
  readonly databaseCpuMs: number;
  readonly runs: number;
  /** The statements of one run. */
  readonly statements: readonly Statement[];
  readonly subgraphCalls: number;
  readonly answerBytes: number;
}

/** How long to measure. */
export interface Patience {
  /** At least so many runs, unless they take too long. */
  readonly runs: number;
  /** After so many seconds no new run begins. */
  readonly seconds: number;
}

/**
 * Asks a question several times, one after the other.
 * @param databasePid the server's process, where it is our own
 * @throws when the answer has errors
 */
export async function measureQuestion(
  service: Service,
  query: string,
  { runs, seconds }: Patience,
  databasePid?: number,
): Promise<Cost> {
  const first = await service.ask(query);
  if (first.result.errors) throw new Error(JSON.stringify(first.result.errors[0]));
  service.statements.length = 0;
  service.calls = 0;
  await service.ask(query);
  const statements = [...service.statements];
  const subgraphCalls = service.calls;
  const warmUpEnds = performance.now() + (seconds * 1_000) / 4;
  for (let run = 0; run < runs && performance.now() < warmUpEnds; run += 1) await service.ask(query);

  const walls: number[] = [];
  const databaseBefore = databasePid === undefined ? Number.NaN : usageOf(databasePid).cpuMs;
  const before = process.cpuUsage();
  const endsAt = performance.now() + seconds * 1_000;
  do {
    const began = performance.now();
    await service.ask(query);
    walls.push(performance.now() - began);
  } while (walls.length < runs && performance.now() < endsAt);
  const { user, system } = process.cpuUsage(before);
  const databaseAfter = databasePid === undefined ? Number.NaN : usageOf(databasePid).cpuMs;
  service.statements.length = 0;
  return {
    wallMs: median(walls),
    cpuMs: (user + system) / 1_000 / walls.length,
    databaseCpuMs: (databaseAfter - databaseBefore) / walls.length,
    runs: walls.length,
    statements,
    subgraphCalls,
    answerBytes: first.bytes,
  };
}
