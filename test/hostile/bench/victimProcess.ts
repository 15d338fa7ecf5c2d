import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { quantile } from '../../load/load/quantile.ts';

/** What the victim is asked to do: to ask so many questions a second until it is stopped. */
export interface VictimJob {
  readonly origin: string;
  /** The address that it asks from. */
  readonly address: string;
  readonly rate: number;
}

/** What the victim got. Times in milliseconds, from when a question was due until its answer was complete. */
export interface VictimResult {
  readonly asked: number;
  /** Answers that were missing or wrong. */
  readonly wrong: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** After so long a question counts as not answered, in milliseconds. */
const longestMs = 20_000;

// The program of the victim: asks at a fixed rate, whether answers come or not, so that a stall shows in every question that fell
// into it. Starts with a job and says when it is ready; stops with any other message and says what it got.

process.on('disconnect', () => process.exit(0));
process.once('message', (job: VictimJob) => {
  const stopped = new AbortController();
  process.once('message', () => stopped.abort());
  void askAtRate(job, stopped.signal).then((result) => process.send?.(result));
});

async function askAtRate({ origin, address, rate }: VictimJob, stopped: AbortSignal): Promise<VictimResult> {
  const pool = new Pool(origin, { localAddress: address, connections: 8, pipelining: 1, headersTimeout: longestMs });
  const times: number[] = [];
  let wrong = 0;
  const ask = async (dueAt: number) => {
    const isRight = await answered(pool).catch(() => false);
    times.push(performance.now() - dueAt);
    if (!isRight) wrong += 1;
  };
  // The first questions open connections.
  await Promise.all(Array.from({ length: 4 }, () => answered(pool).catch(() => {})));
  process.send?.({ ready: true });
  const beganAt = performance.now();
  const pending: Promise<void>[] = [];
  for (let count = 0; !stopped.aborted; count += 1) {
    const dueAt = beganAt + (count * 1_000) / rate;
    if (dueAt > performance.now())
      await setTimeout(dueAt - performance.now(), undefined, { signal: stopped }).catch(() => {});
    if (!stopped.aborted) pending.push(ask(dueAt));
  }
  await Promise.all(pending);
  await pool.destroy();
  return {
    asked: times.length,
    wrong,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    max: quantile(times, 1),
  };
}

async function answered(pool: Pool): Promise<boolean> {
  const { statusCode, body } = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{viewer{role}}"}',
    signal: AbortSignal.timeout(longestMs),
  });
  return statusCode === 200 && (await body.text()).startsWith('{"data":{"viewer":{"role":"ANONYMOUS"}}');
}
