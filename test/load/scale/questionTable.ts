import type { Question } from '../../../gateway/src/http/questions.ts';
import { figure, inCell, markdownTable } from './figures.ts';
import { kindOf, kindTitles, pageFactor, searchMs, type QuestionKind } from './kinds.ts';
import type { Outcome, SizeResult } from './measureSize.ts';
import { sizeTitle } from './sizeTitle.ts';

/** A question's costs, from the smallest size to the largest, in one row. */
export function questionTable(questions: readonly Question[], sizes: readonly SizeResult[]): string {
  const rows = questions
    .map((question) => ({ question, kind: kindOf(question.query) }))
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
    .map(({ question: { name }, kind }) => rowOf(name, kind, sizes));
  return markdownTable(headings(sizes), rows);
}

const kinds: readonly QuestionKind[] = ['page', 'search', 'statistic'];

const headings = (sizes: readonly SizeResult[]): string[] => [
  'question',
  'kind',
  ...sizes.map(({ scale }) => `ms, ${sizeTitle(scale)}`),
  'largest ÷ least',
  'CPU ms',
  'database CPU ms',
  'statements',
  'subgraph calls',
  'kB',
  'most rows read by a step',
  'sequential scans of big tables',
  'verdict',
];

function rowOf(name: string, kind: QuestionKind, sizes: readonly SizeResult[]): string[] {
  const outcomes = sizes.map(({ outcomes: all }) => all.get(name));
  const failed = outcomes.find((outcome) => outcome !== undefined && 'failed' in outcome);
  const wide = headings(sizes).length;
  if (failed && 'failed' in failed)
    return [name, kindTitles[kind], `failed: ${inCell(failed.failed)}`, ...Array.from({ length: wide - 3 }, () => '–')];
  const costs = outcomes.filter((outcome) => isCost(outcome));
  const largest = costs.at(-1);
  if (largest === undefined) return [name, kindTitles[kind], ...Array.from({ length: wide - 2 }, () => '–')];
  const walls = costs.map(({ wallMs }) => wallMs);
  const scans = scansOf(largest);
  return [
    name,
    kindTitles[kind],
    ...walls.map(figure),
    figure(Math.max(...walls) / Math.min(...walls)),
    figure(largest.cpuMs),
    figure(largest.databaseCpuMs),
    same(costs.map(({ statements }) => statements.length)),
    same(costs.map(({ subgraphCalls }) => subgraphCalls)),
    figure(largest.answerBytes / 1_000),
    figure(Math.max(0, ...largest.plans.map(({ rowsRead }) => rowsRead))),
    scans.length === 0 ? 'none' : scans.join(', '),
    verdictOf(kind, { walls, scans, statements: costs.map(({ statements }) => statements.length) }),
  ];
}

const isCost = (outcome: Outcome | undefined): outcome is Exclude<Outcome, { failed: string }> =>
  outcome !== undefined && !('failed' in outcome);

const scansOf = ({ plans }: Exclude<Outcome, { failed: string }>): string[] => [
  ...new Set(plans.flatMap(({ sequentialScans }) => sequentialScans)),
];

/** One number where all sizes have the same, else all of them. */
const same = (counts: readonly number[]): string =>
  new Set(counts).size === 1 ? String(counts[0]) : counts.join(' / ');

/** What a verdict is made of: figures from the smallest size to the largest, and the big tables read from end to end. */
interface Judged {
  readonly walls: readonly number[];
  readonly statements: readonly number[];
  readonly scans: readonly string[];
}

/** Whether a question keeps to what its kind is held to. */
export function verdictOf(kind: QuestionKind, { walls, statements, scans }: Judged): string {
  const missed = [
    ...(kind === 'page' && Math.max(...walls) > pageFactor * Math.min(...walls) ? [`over ${pageFactor} times`] : []),
    ...(kind === 'search' && walls.at(-1)! > searchMs ? [`over ${searchMs} ms`] : []),
    ...(kind === 'page' && scans.length > 0 ? ['scans a big table'] : []),
    ...(statements.at(-1)! > statements[0]! ? ['more statements'] : []),
  ];
  if (missed.length > 0) return `**missed**: ${missed.join(', ')}`;
  return kind === 'statistic' ? '–' : 'kept';
}
