import { request } from 'undici';
import { quantile } from './quantile.ts';

/** Operations to send once each, one after the other. */
export interface SequenceJob {
  readonly url: string;
  readonly bodies: readonly string[];
}

/** What came of it. */
export interface SequenceResult {
  readonly answers: readonly string[];
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Sends each body once and keeps the answers, to be judged when nothing is timed any more. */
export async function sequence({ url, bodies }: SequenceJob): Promise<SequenceResult> {
  const answers: string[] = [];
  const latencies: number[] = [];
  for (const body of bodies) {
    const began = performance.now();
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    });
    answers.push(await answer.body.text());
    latencies.push(performance.now() - began);
  }
  const total = latencies.reduce((sum, latency) => sum + latency, 0);
  return {
    answers,
    meanMs: total / latencies.length,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
  };
}
