import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { request } from 'undici';
import { readQuestions } from '../../../gateway/src/http/questions.ts';
import { closedLoop } from '../load/closedLoop.ts';
import { median } from '../load/quantile.ts';
import { node, root, startChild } from '../machine/children.ts';
import { usageOf } from '../machine/processTree.ts';
import { installPostgraphile, postgraphileFolder } from './installPostgraphile.ts';
import type { Patience } from './measureQuestion.ts';
import { findSamples } from './samples.ts';

/** What one of the two did with the main question. */
export interface Contestant {
  readonly title: string;
  /** One request after the other. */
  readonly wallMs: number;
  /** Eight at a time. */
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly databaseCpuMs: number;
  readonly statements: number;
  readonly peakBytes: number;
}

/** Both, side by side. */
export interface ComparisonResult {
  readonly scale: number;
  readonly question: string;
  readonly answerBytes: number;
  /** Whether the two answers are the same, to the last value and the order of the rows. */
  readonly sameAnswer: boolean;
  readonly contestants: readonly Contestant[];
}

const mainQuestion = 'ProductAcrossTheCommunity';
const connections = 8;

interface ComparisonOptions {
  readonly scale: number;
  readonly patience: Patience;
  readonly databasePid: number | undefined;
  readonly tell: (line: string) => void;
}

/** Asks the graph and PostGraphile the main question, each in one process over the same database, one after the other. */
export async function compare(
  url: string,
  { scale, patience, databasePid, tell }: ComparisonOptions,
): Promise<ComparisonResult | { readonly missing: string }> {
  const missing = installPostgraphile(tell);
  if (missing !== undefined) return { missing };
  const id = (await findSamples(url))['product']![0]!;
  const ours = readQuestions().find(({ name }) => name === mainQuestion)!.query;
  const theirs = readFileSync(join(postgraphileFolder, 'question.graphql'), 'utf8');
  const measured = [];
  for (const { title, program, body } of [
    {
      title: 'the graph',
      program: join(root, 'test/load/scale/graphProcess.ts'),
      body: { query: ours, variables: { id } },
    },
    {
      title: 'PostGraphile',
      program: join(postgraphileFolder, 'postgraphileProcess.js'),
      body: { query: theirs, variables: { id, day: '2026-11-21' } },
    },
  ]) {
    const one = await measure([node, program, url], JSON.stringify(body), { patience, databasePid });
    tell(`  ${title}: ${one.wallMs.toFixed(1)} ms, ${one.perSecond.toFixed(0)} requests/s`);
    measured.push({ title, ...one });
  }
  const [first, second] = measured;
  return {
    scale,
    question: mainQuestion,
    answerBytes: Buffer.byteLength(first!.answer),
    sameAnswer: isDeepStrictEqual(JSON.parse(first!.answer), JSON.parse(second!.answer)),
    contestants: measured,
  };
}

async function measure(
  command: readonly [string, ...string[]],
  body: string,
  { patience, databasePid }: Pick<ComparisonOptions, 'patience' | 'databasePid'>,
): Promise<Omit<Contestant, 'title'> & { answer: string }> {
  const child = startChild(command, { role: 'load', pinning: { cores: {}, description: '' } });
  try {
    const { url } = await child.ask<{ url: string }>();
    const answer = await askOnce(url, body);
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
    for (let run = 0; run < 5; run += 1) await askOnce(url, body);
    await child.ask({ ask: 'statements' });
    await askOnce(url, body);
    const { statements } = await child.ask<{ statements: number }>({ ask: 'statements' });

    const walls: number[] = [];
    for (let run = 0; run < patience.runs; run += 1) {
      const began = performance.now();
      await askOnce(url, body);
      walls.push(performance.now() - began);
    }
    const database = () => (databasePid === undefined ? Number.NaN : usageOf(databasePid).cpuMs);
    const [before, databaseBefore] = [usageOf(child.pid), database()];
    const answerBytes = Buffer.byteLength(answer);
    const loop = await closedLoop({
      url,
      body,
      connections,
      seconds: patience.seconds,
      answerBytes,
      authorize: false,
    });
    const [after, databaseAfter] = [usageOf(child.pid), database()];
    return {
      answer,
      wallMs: median(walls),
      perSecond: loop.requests / loop.seconds,
      cpuMs: (after.cpuMs - before.cpuMs) / loop.requests,
      databaseCpuMs: (databaseAfter - databaseBefore) / loop.requests,
      statements,
      peakBytes: after.peakBytes,
    };
  } finally {
    await child.stop();
  }
}

async function askOnce(url: string, body: string): Promise<string> {
  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  return answer.body.text();
}
