import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askOnce, requestBody, wrongIn } from './answers.ts';
import { coldOperations } from './coldOperations.ts';
import type { ContenderName } from './contenders.ts';
import { recordingDelayMs, stagesOf, type Replay } from './floor/stages.ts';
import type { Graph } from './graph.ts';
import type { Pinning } from './machine/pinning.ts';
import type { RecordedRequest } from './stubs/memoServer.ts';
import { startContender, type RunningContender } from './startContender.ts';
import type { Workload } from './workloads.ts';

/** What every contender of a workload is held to. */
export interface Prepared {
  /** The different operations of a workload that sends each once. */
  readonly operations?: readonly string[];
  /** The right answers, in the order of the operations. */
  readonly references: readonly string[];
  /** The floor's replay file. */
  readonly replay?: string;
  /** Whose subgraph requests the floor replays. */
  readonly replayOf?: ContenderName;
}

interface PrepareOptions {
  readonly graph: Graph;
  readonly pinning: Pinning;
  readonly folder: string;
}

const coldCount = 200;

/**
 * Asks `@apollo/gateway`, the reference engine, for the right answer, and, for the floor, records which subgraph
 * requests our engine makes of the workload; the reference engine's where ours does not answer rightly.
 */
export async function prepare(workload: Workload, forFloor: boolean, options: PrepareOptions): Promise<Prepared> {
  const body = requestBody(workload.query!, workload.variables);
  const reference = await using('apollo', options, async ({ url }) => ({
    answer: await rightAnswer(url, body),
    requests: forFloor ? await recorded(url, body, options.graph) : [],
  }));
  if (!forFloor) return { references: [reference.answer] };
  const ours = await using('compiled', options, async ({ url }) => {
    const { text } = await askOnce(url, body);
    return wrongIn(text, reference.answer) === undefined ? recorded(url, body, options.graph) : undefined;
  }).catch(() => undefined);
  const replay = join(options.folder, `${workload.name}.json`);
  const content: Replay = {
    stages: stagesOf(ours ?? reference.requests, options.graph.urls),
    answer: reference.answer,
  };
  writeFileSync(replay, JSON.stringify(content));
  return { references: [reference.answer], replay, replayOf: ours ? 'compiled' : 'apollo' };
}

/** The same for a round of operations that were never seen before; there is nothing to replay. */
export async function prepareCold(seed: number, options: PrepareOptions): Promise<Prepared> {
  const operations = coldOperations(seed, coldCount);
  const references = await using('apollo', options, async ({ url }) => {
    const answers: string[] = [];
    for (const operation of operations) answers.push(await rightAnswer(url, requestBody(operation)));
    return answers;
  });
  return { operations, references };
}

async function using<Result>(
  name: ContenderName,
  { graph, pinning }: PrepareOptions,
  use: (contender: RunningContender) => Promise<Result>,
): Promise<Result> {
  const contender = await startContender(name, graph, pinning);
  try {
    return await use(contender);
  } finally {
    await contender.process.stop();
  }
}

async function rightAnswer(url: string, body: string): Promise<string> {
  const { text } = await askOnce(url, body);
  const wrong = wrongIn(text, text);
  if (wrong !== undefined) throw new Error(`The reference engine cannot answer ${body.slice(0, 100)}: ${wrong}`);
  return text;
}

const recorded = (url: string, body: string, graph: Graph): Promise<RecordedRequest[]> =>
  graph.record(recordingDelayMs, () => askOnce(url, body));
