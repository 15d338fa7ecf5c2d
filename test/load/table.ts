import { contenders, type ContenderName } from './contenders.ts';
import { median } from './load/quantile.ts';
import type { Outcome, Sample } from './measure.ts';
import type { WorkloadResult } from './runWorkload.ts';

/** A workload's result as a table in Markdown. */
export function tableOf(result: WorkloadResult): string {
  const isCold = result.workload.query === undefined;
  const rows = [...result.outcomes].map(([name, outcomes]) => [
    contenders[name].title,
    ...cellsOf(outcomes, result, isCold),
  ]);
  return [headings(isCold), headings(isCold).map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const headings = (isCold: boolean): string[] => [
  'contender',
  isCold ? 'operations/s' : 'requests/s',
  '× @apollo/gateway',
  ...(isCold ? ['ms wall per operation'] : []),
  'p50 ms',
  'p99 ms',
  `CPU ms per ${isCold ? 'operation' : 'request'}`,
  'CPU × @apollo/gateway',
  'core busy',
  'subgraph requests',
  'peak MB',
];

function cellsOf(outcomes: readonly (Outcome | undefined)[], result: WorkloadResult, isCold: boolean): string[] {
  const refused = outcomes.find((outcome) => outcome !== undefined && 'refused' in outcome);
  const width = headings(isCold).length - 1;
  if (refused && 'refused' in refused)
    return [inCell(refused.refused), ...Array.from({ length: width - 1 }, () => '–')];
  const samples = outcomes.filter((outcome) => isSample(outcome));
  const reference = result.outcomes.get('apollo' satisfies ContenderName) ?? [];
  const middle = (of: (sample: Sample) => number) => median(samples.map(of));
  return [
    figure(middle(({ perSecond }) => perSecond)),
    ratios(outcomes, reference, ({ perSecond }) => perSecond),
    ...(isCold ? [figure(middle(({ perSecond }) => 1_000 / perSecond))] : []),
    figure(middle(({ p50Ms }) => p50Ms)),
    figure(middle(({ p99Ms }) => p99Ms)),
    figure(middle(({ cpuMs }) => cpuMs)),
    ratios(outcomes, reference, ({ cpuMs }) => cpuMs),
    percent(middle(({ busy }) => busy)),
    figure(middle(({ subgraphRequests }) => subgraphRequests)),
    figure(middle(({ peakBytes }) => peakBytes / 1_000_000)),
  ];
}

/** The middle ratio to the reference engine in the same round, and the least and the largest. */
function ratios(
  own: readonly (Outcome | undefined)[],
  reference: readonly (Outcome | undefined)[],
  of: (sample: Sample) => number,
): string {
  const values = own.flatMap((outcome, round) => {
    const other = reference[round];
    return isSample(outcome) && isSample(other) ? [of(outcome) / of(other)] : [];
  });
  if (values.length === 0) return '–';
  if (values.length === 1) return figure(values[0]!);
  return `${figure(median(values))} (${figure(Math.min(...values))}..${figure(Math.max(...values))})`;
}

const isSample = (outcome: Outcome | undefined): outcome is Sample => outcome !== undefined && !('refused' in outcome);

/** Three digits that count; whole numbers from a hundred up. */
const figure = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(value * 100)} %`);

const inCell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 160);
