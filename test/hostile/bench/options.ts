import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../load/machine/children.ts';
import { topics, type Kind } from '../kind.ts';
import { kinds } from '../kinds/index.ts';

/** The options of `npm run bench:hostile`. */
export interface HostileBenchOptions {
  readonly kinds: readonly Kind[];
  /** How long each kind attacks, in seconds. */
  readonly seconds: number;
  /** The part of the full continent that PostgreSQL is filled with. */
  readonly scale: number;
  /** Whether the graph runs in one process on its embedded database, with the shipped data. */
  readonly embedded: boolean;
  /** How many questions the victim asks in a second. */
  readonly rate: number;
  /** The folder that the page is written to. */
  readonly out: string;
  /** Whether only the names of the kinds are wanted. */
  readonly list: boolean;
}

/** How the command is used. */
export const usage = [
  'npm run bench:hostile -- [--embedded] [--kind <name>,…] [--topic <topic>,…] [--seconds 4] [--scale 0.1] [--rate 50]',
  '  [--out test/load/results] [--list]',
].join('\n');

/**
 * Reads the command line.
 * @throws when an option is not known or its value makes no sense
 */
export function readOptions(commandLine: readonly string[]): HostileBenchOptions {
  const { values } = parseArgs({
    args: [...commandLine],
    options: {
      kind: { type: 'string' },
      topic: { type: 'string' },
      seconds: { type: 'string', default: '4' },
      scale: { type: 'string', default: '0.1' },
      rate: { type: 'string', default: '50' },
      embedded: { type: 'boolean', default: false },
      out: { type: 'string', default: join(root, 'test/load/results') },
      list: { type: 'boolean', default: false },
    },
  });
  return {
    kinds: chosen(values.kind, values.topic),
    seconds: within('--seconds', values.seconds, 120),
    scale: within('--scale', values.scale, 1),
    rate: within('--rate', values.rate, 500),
    embedded: values.embedded,
    out: resolve(values.out),
    list: values.list,
  };
}

function within(option: string, text: string, most: number): number {
  const value = Number(text);
  if (!(value > 0 && value <= most)) throw new Error(`${option} takes numbers above 0 and up to ${most}.`);
  return value;
}

/** The kinds of these names and topics; a name may hold commas, so that it is looked for whole first. */
function chosen(names: string | undefined, wanted: string | undefined): readonly Kind[] {
  const unknown = (wanted ?? '').split(',').filter((topic) => topic !== '' && !topics.some((known) => known === topic));
  if (unknown.length > 0) throw new Error(`--topic takes ${topics.join(', ')}; not "${unknown[0]}".`);
  const ofTopics = kinds.filter(({ topic }) => wanted === undefined || wanted.split(',').includes(topic));
  if (names === undefined) return ofTopics;
  const whole = ofTopics.filter(({ name }) => name === names);
  if (whole.length > 0) return whole;
  return names.split(',').map((name) => {
    const found = ofTopics.find((kind) => kind.name === name.trim());
    if (found === undefined) throw new Error(`--kind takes the names that --list prints; not "${name}".`);
    return found;
  });
}
