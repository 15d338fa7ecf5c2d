import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contenderNames, type ContenderName } from './contenders.ts';
import { root } from './machine/children.ts';
import { workloads, type Workload } from './workloads.ts';

/** What to run, and how long. */
export interface BenchOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly workloads: readonly Workload[];
  readonly contenders: readonly ContenderName[];
  /** The folder that the tables are written to. */
  readonly out: string;
}

/** How the command is used. */
export const usage = [
  'npm run bench -- [--rounds 3] [--seconds 3] [--warm-up 2] [--out test/load/results]',
  `  [--workload ${[...new Set(workloads.map(({ letter }) => letter))].join(',')}]`,
  `  [--contender ${contenderNames.join(',')}]`,
].join('\n');

/**
 * Reads the command line.
 * @throws when an option is not known or its value makes no sense
 */
export function readOptions(commandLine: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '3' },
      'warm-up': { type: 'string', default: '2' },
      workload: { type: 'string', default: workloads.map(({ letter }) => letter).join(',') },
      contender: { type: 'string', default: contenderNames.join(',') },
      out: { type: 'string', default: join(root, 'test/load/results') },
    },
  });
  const letters = chosen(
    '--workload',
    values.workload,
    workloads.map(({ letter }) => letter),
  );
  const names = chosen('--contender', values.contender, contenderNames);
  return {
    rounds: Math.ceil(within('--rounds', values.rounds, 100)),
    seconds: within('--seconds', values.seconds, 600),
    warmUpSeconds: within('--warm-up', values['warm-up'], 600),
    workloads: workloads.filter(({ letter }) => letters.includes(letter)),
    contenders: contenderNames.filter((name) => names.includes(name)),
    out: resolve(values.out),
  };
}

function within(option: string, text: string, most: number): number {
  const value = Number(text);
  if (!(value > 0 && value <= most)) throw new Error(`${option} must be a number above 0 and up to ${most}.`);
  return value;
}

function chosen<Name extends string>(option: string, text: string, known: readonly Name[]): Name[] {
  return text.split(',').map((name) => {
    const found = known.find((candidate) => candidate === name.trim());
    if (found === undefined) throw new Error(`${option} knows ${[...new Set(known)].join(', ')}, not "${name}".`);
    return found;
  });
}
