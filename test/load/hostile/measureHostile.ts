import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'undici';
import { hostileOperations } from '../../../gateway/test/support/hostileOperations.ts';
import { requestBody } from '../answers.ts';
import { median, quantile } from '../load/quantile.ts';
import { root } from '../machine/children.ts';

/** How long and how often. */
export interface HostileOptions {
  /** How long ordinary requests are measured alone, in seconds. */
  readonly seconds: number;
  /** How often each hostile operation is sent. */
  readonly rounds: number;
}

/** What was measured; times in milliseconds. */
export interface HostileResult {
  readonly operations: readonly { readonly name: string; readonly code: string; readonly times: readonly number[] }[];
  /** Ordinary requests with nobody else, and while hostile operations are refused. */
  readonly alone: readonly number[];
  readonly meanwhile: readonly number[];
}

/** How many ordinary requests are under way at a time. */
const connections = 4;

const ordinary = requestBody(readFileSync(join(root, 'gateway/questions/ProductAcrossTheCommunity.graphql'), 'utf8'));

/** Sends hostile operations one after the other, and ordinary requests before that and meanwhile. */
export async function measureHostile(url: string, { seconds, rounds }: HostileOptions): Promise<HostileResult> {
  await ordinaryRequests(url, until(seconds / 2)); // warms up
  await refusals(url, 1);
  const alone = await ordinaryRequests(url, until(seconds));
  let isOver = false;
  const others = ordinaryRequests(url, () => isOver);
  const operations = await refusals(url, rounds);
  isOver = true;
  return { operations, alone, meanwhile: await others };
}

/** The measurement as a page. */
export function pageOfHostile({ operations, alone, meanwhile }: HostileResult, facts: readonly string[]): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const rows = operations.map(
    ({ name, code, times }) => `| ${name} | \`${code}\` | ${ms(median(times))} | ${ms(Math.max(...times))} |`,
  );
  const ordinaryRow = (what: string, times: readonly number[]) =>
    `| ${what} | ${times.length} | ${ms(median(times))} | ${ms(quantile(times, 0.99))} | ${ms(Math.max(...times))} |`;
  return [
    '# What hostile operations cost',
    [
      '| ordinary requests | how many | p50 ms | p99 ms | longest ms |',
      '| --- | --: | --: | --: | --: |',
      ordinaryRow('alone', alone),
      ordinaryRow('while hostile operations are refused', meanwhile),
    ].join('\n'),
    ['| hostile operation | refused with | median ms | longest ms |', '| --- | --- | --: | --: |', ...rows].join('\n'),
    `${facts.join('; ')}. Times are from the client's first byte to the last of the answer, sending included; hostile ` +
      `operations come one after the other while ${connections} connections ask the main question without a pause.`,
    '',
  ].join('\n\n');
}

const until = (seconds: number) => {
  const end = performance.now() + seconds * 1_000;
  return () => performance.now() > end;
};

async function ordinaryRequests(url: string, isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  const ask = async () => {
    const client = new Client(new URL(url).origin);
    while (!isOver()) {
      const { ms, status } = await timed(client, url, ordinary);
      if (status !== 200) throw new Error(`an ordinary request was answered with ${status}`);
      times.push(ms);
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return times;
}

async function refusals(url: string, rounds: number): Promise<HostileResult['operations']> {
  const results = [];
  for (const { name, body, refusedWith } of hostileOperations) {
    const text = Buffer.from(body());
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      // Each on a connection of its own: the gateway cuts those whose body it does not read.
      const client = new Client(new URL(url).origin);
      const { ms, answer } = await timed(client, url, text);
      await client.destroy();
      if (!answer.includes(refusedWith.code)) throw new Error(`${name} was not refused: ${answer.slice(0, 200)}`);
      times.push(ms);
    }
    const { code, limit } = refusedWith;
    results.push({ name, code: limit === undefined ? code : `${code} ${limit}`, times });
  }
  return results;
}

async function timed(client: Client, url: string, body: string | Buffer) {
  const began = performance.now();
  const { statusCode: status, body: answered } = await client.request({
    path: new URL(url).pathname,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const answer = await answered.text();
  return { ms: performance.now() - began, status, answer };
}
