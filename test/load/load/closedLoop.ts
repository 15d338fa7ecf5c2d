import { Client, type Dispatcher } from 'undici';
import { quantile } from './quantile.ts';

/** How to load an address. */
export interface LoadJob {
  readonly url: string;
  readonly body: string;
  /** How many requests are under way at any time; each on a connection of its own. */
  readonly connections: number;
  readonly seconds: number;
  /** The length that a right answer has. */
  readonly answerBytes: number;
  /** Whether each request carries an `authorization` that no other has. */
  readonly authorize: boolean;
}

/** What came of it. */
export interface LoadResult {
  readonly requests: number;
  /** From the first request until the last answer. */
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How many answers were not 200 or had another length. */
  readonly odd: number;
}

/** Sends the same request again and again, a new one when an answer has come, and reads answers without parsing. */
export async function closedLoop(job: LoadJob): Promise<LoadResult> {
  const { origin, pathname } = new URL(job.url);
  const latencies: number[] = [];
  let odd = 0;
  let sent = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + job.seconds * 1_000;
  const loop = async () => {
    const client = new Client(origin, { headersTimeout: 60_000, bodyTimeout: 60_000 });
    try {
      do {
        sent += 1;
        const headers = {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(job.authorize ? { authorization: `Bearer ${process.pid}.${sent}` } : {}),
        };
        const began = performance.now();
        const fine = await ask(client, { path: pathname, method: 'POST', headers, body: job.body }, job.answerBytes);
        latencies.push(performance.now() - began);
        if (!fine) odd += 1;
      } while (performance.now() < endsAt);
    } finally {
      await client.close();
    }
  };
  await Promise.all(Array.from({ length: job.connections }, loop));
  return {
    requests: latencies.length,
    seconds: (performance.now() - startedAt) / 1_000,
    p50Ms: quantile(latencies, 0.5),
    p99Ms: quantile(latencies, 0.99),
    odd,
  };
}

/** Whether the answer is 200 and as long as it should be. The handler form of undici costs the least here. */
function ask(client: Client, options: Dispatcher.DispatchOptions, answerBytes: number): Promise<boolean> {
  return new Promise((resolve) => {
    let status = 0;
    let length = 0;
    client.dispatch(options, {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        length += chunk.length;
      },
      onResponseEnd: () => resolve(status === 200 && length === answerBytes),
      onResponseError: () => resolve(false),
    });
  });
}
