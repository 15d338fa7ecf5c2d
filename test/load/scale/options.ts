import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readQuestions, type Question } from '../../../gateway/src/http/questions.ts';
import { root } from '../machine/children.ts';
import type { Patience } from './measureQuestion.ts';

/** What `npm run bench:graph` is told. */
export interface GraphBenchOptions {
  /** Parts of the full size, the smallest first. */
  readonly scales: readonly number[];
  readonly questions: readonly Question[];
  readonly patience: Patience;
  /** Whether PostGraphile is asked too. */
  readonly withPostgraphile: boolean;
  /** The folder that the table is written to. */
  readonly out: string;
  /** The folder that the plans are written to, one file for each question and size; undefined writes none. */
  readonly plans: string | undefined;
}

/** How the command is used. */
export const usage = [
  'npm run bench:graph -- [--scale 0.01,0.1,1] [--question <name>,…] [--runs 25] [--seconds 2]',
  '  [--without-postgraphile] [--plans <folder>] [--out test/load/results]',
].join('\n');

/**
 * Reads the command line.
 * @throws when an option is not known or its value makes no sense
 */
export function readOptions(commandLine: readonly string[]): GraphBenchOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      scale: { type: 'string', default: '0.01,0.1,1' },
      question: { type: 'string' },
      runs: { type: 'string', default: '25' },
      seconds: { type: 'string', default: '2' },
      'without-postgraphile': { type: 'boolean', default: false },
      plans: { type: 'string' },
      out: { type: 'string', default: join(root, 'test/load/results') },
    },
  });
  const scales = values.scale.split(',').map((text) => within('--scale', text, 10));
  return {
    scales: scales.toSorted((one, other) => one - other),
    questions: chosen(values.question?.split(',')),
    patience: {
      runs: Math.ceil(within('--runs', values.runs, 1_000)),
      seconds: within('--seconds', values.seconds, 60),
    },
    withPostgraphile: !values['without-postgraphile'],
    out: resolve(values.out),
    plans: values.plans === undefined ? undefined : resolve(values.plans),
  };
}

function within(option: string, text: string, most: number): number {
  const value = Number(text);
  if (!(value > 0 && value <= most)) throw new Error(`${option} takes numbers above 0 and up to ${most}.`);
  return value;
}

function chosen(names: readonly string[] | undefined): Question[] {
  const all = readQuestions();
  if (names === undefined) return all;
  return names.map((name) => {
    const found = all.find((question) => question.name === name.trim());
    if (found === undefined) throw new Error(`--question knows the names in gateway/questions, not "${name}".`);
    return found;
  });
}
