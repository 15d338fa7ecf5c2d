import { markdownTable } from '../../load/scale/figures.ts';
import { topics } from '../kind.ts';
import { brokenBounds, type Bounds, type KindResult } from './measureKind.ts';
import type { ProcessUse } from './resources.ts';
import type { VictimResult } from './victimProcess.ts';

/** Everything that was measured on one kind of database. */
export interface HostileBenchResult {
  readonly title: string;
  readonly bounds: Bounds;
  readonly alone: { readonly victim: VictimResult; readonly processes: readonly ProcessUse[] };
  readonly results: readonly KindResult[];
  readonly facts: readonly string[];
}

/** The results as a page. */
export function pageOf({ title, bounds, alone, results, facts }: HostileBenchResult): string {
  const broken = results.filter((result) => brokenBounds(result, bounds).length > 0);
  const names = alone.processes.map(({ name }) => name);
  const { victim } = alone;
  return [
    `# Under attack: ${title}`,
    `One client at one address attacks in each way of the arsenal for some seconds; a victim at another address asks \`{viewer{role}}\` at a fixed rate and is measured from when each question was due. The bounds: the victim waits ${bounds.victimMs} ms at the most (p99), no process takes more than ${bounds.cores} cores, and none ends. [docs/bounds.md](../../../docs/bounds.md) says which rule stops each kind.`,
    `**${results.length - broken.length} of ${results.length} kinds keep the bounds.** The victim alone: p50 ${ms(victim.p50)}, p99 ${ms(victim.p99)}, longest ${ms(victim.max)} ms.`,
    ...topics.flatMap((topic) => {
      const own = results.filter(({ kind }) => kind.topic === topic);
      return own.length === 0 ? [] : [`## ${topic[0]!.toUpperCase()}${topic.slice(1)}`, tableOf(own, names, bounds)];
    }),
    `${facts.join('; ')}. CPU is in seconds; memory is the most that was resident while the kind ran; _others_ is how many cores other programs kept busy meanwhile, and times count only where that is nearly none; the attackers' process runs with the lowest priority, as if on another machine.`,
    '',
  ].join('\n\n');
}

function tableOf(results: readonly KindResult[], names: readonly string[], bounds: Bounds): string {
  const rows = results.map((result) => {
    const { kind, attack, victim, processes, statementsLeft, othersCores } = result;
    const of = (name: string) => processes.find((each) => each.name === name);
    const peak = Math.max(...processes.filter(({ name }) => name !== 'postgres').map(({ peakBytes }) => peakBytes));
    const broken = brokenBounds(result, bounds);
    return [
      kind.name,
      String(attack.sends),
      outcomes(attack.outcomes),
      megabytes(attack.bytesSent),
      megabytes(attack.bytesReceived),
      ...names.map((name) => (of(name)?.cpuSeconds ?? Number.NaN).toFixed(2)),
      ms(victim.p50),
      ms(victim.p99),
      ms(victim.max),
      megabytes(peak),
      String(statementsLeft),
      othersCores.toFixed(1),
      broken.length === 0 ? 'yes' : `**no**: ${broken.join('; ')}`,
    ];
  });
  const headings = [
    'kind',
    'sent',
    'got',
    'MB sent',
    'MB got',
    ...names.map((name) => `${name} CPU`),
    'p50 ms',
    'p99 ms',
    'longest ms',
    'peak MB',
    'statements left',
    'others',
    'holds',
  ];
  return markdownTable(headings, rows);
}

/** The three outcomes that came most often. */
const outcomes = (all: Readonly<Record<string, number>>): string =>
  Object.entries(all)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([outcome, count]) => `${outcome} × ${count}`)
    .join(', ');

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
