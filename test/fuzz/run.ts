import { parse, type FormattedExecutionResult } from 'graphql';
import type { EngineName } from '@community-graph/gateway';
import { differenceBetween } from './compare.ts';
import { host, type Contestant, type Meddle, type Question, type SubgraphCall } from './contestant.ts';
import { everything, generate, plenty, type Taste } from './generate/generate.ts';
import { hash } from './random.ts';
import { shrink } from './shrink.ts';
import { createStage, noMishaps, someMishaps, worldNames, type Stage, type WorldName } from './worlds.ts';

/** What a run does. */
export interface RunOptions {
  readonly engine: EngineName;
  readonly seed: number;
  readonly operations: number;
  /** Which worlds, in turns; all when left out. */
  readonly worlds?: readonly WorldName[];
  /** What the operations hold; everything when left out. */
  readonly taste?: Taste;
  /** Whether half the operations meet errors, forbidden nulls and references that lead nowhere; true when left out. */
  readonly mishaps?: boolean;
  /** Tells what is wrong with an answer; `differenceBetween` when left out. */
  readonly compare?: typeof differenceBetween;
  /** Which generated operations are asked; all when left out. */
  readonly fit?: (question: Question) => boolean;
  /** The number of findings that end the run. */
  readonly enough?: number;
  readonly meddle?: Meddle;
  /** Passes over findings whose answer or calls, as JSON, match: what is known already, to see the rest. */
  readonly known?: RegExp;
  /** Runs this case only. */
  readonly only?: number;
  onProgress?(done: number, findings: number): void;
}

/** An operation that an engine answers wrongly. */
export interface Finding {
  readonly seed: number;
  /** The number of the operation in its run. */
  readonly case: number;
  readonly world: WorldName;
  readonly difference: string;
  /** The smallest operation that shows it. */
  readonly question: Question;
  readonly expected: FormattedExecutionResult;
  readonly actual: FormattedExecutionResult;
  readonly calls: readonly SubgraphCall[];
}

/** Asks an engine generated operations, and tells which ones it answers otherwise than one graphql-js server would. */
export async function fuzz(options: RunOptions): Promise<{ operations: number; findings: Finding[] }> {
  const { engine, seed, operations, worlds = worldNames, mishaps = true, enough = 5 } = options;
  const stages = worlds.map(createStage);
  const contestants = await Promise.all(stages.map((stage) => host(engine, stage, options.meddle)));
  const findings: Finding[] = [];
  let done = 0;
  try {
    const end = options.only === undefined ? operations : options.only + 1;
    for (let number = options.only ?? 0; number < end && findings.length < enough; number++) {
      const stage = stages[number % stages.length]!;
      const caseSeed = hash(`${seed}:${number}`);
      const question = generate(stage.schema, caseSeed, options.taste ?? (caseSeed % 10 === 0 ? plenty : everything));
      if (options.fit && !options.fit(question)) continue;
      const judge = (asked: Question) => judged(stage, contestants[number % stages.length]!, asked, options);
      // Now and then the same again over other data: engines keep what they made of an operation.
      for (const dataSeed of caseSeed % 4 === 1 ? [caseSeed, caseSeed + 1] : [caseSeed]) {
        stage.fill(dataSeed, mishaps && dataSeed % 2 === 0 ? someMishaps : noMishaps);
        const finding = await examine(stage, question, judge);
        if (finding) findings.push({ seed, case: number, ...finding });
        if (finding) break;
      }
      done++;
      options.onProgress?.(done, findings.length);
    }
  } finally {
    await Promise.all(contestants.map((contestant) => contestant.close()));
  }
  return { operations: done, findings };
}

type Judge = (question: Question) => ReturnType<typeof judged>;

/** What an operation shows, by the smallest one that shows it; undefined when it is answered rightly. */
async function examine(stage: Stage, question: Question, judge: Judge) {
  const verdict = await judge(question);
  if (verdict.difference === undefined) return undefined;
  const faulty = async (smaller: Question) => (await judge(smaller)).difference !== undefined;
  const smallest = await shrink(stage.schema, question, faulty);
  // A fault that comes and goes is told as it was met.
  const again = await judge(smallest);
  const { difference, ...answers } = again.difference === undefined ? verdict : again;
  return {
    world: stage.name,
    difference: difference!,
    question: again.difference === undefined ? question : smallest,
    ...answers,
  };
}

async function judged(
  stage: Stage,
  contestant: Contestant,
  { query, variables }: Question,
  { compare = differenceBetween, known }: RunOptions,
) {
  const expected = stage.monolith(parse(query), variables);
  try {
    const { answer: actual, calls } = await contestant.answer({ query, variables });
    const difference = known?.test(JSON.stringify({ actual, calls })) ? undefined : compare(expected, actual);
    return { expected, actual, calls, difference };
  } catch (error) {
    const thrown = `the engine threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return { expected, actual: {}, calls: [], difference: thrown };
  }
}
