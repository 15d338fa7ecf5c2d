import type { ComparisonResult } from './comparison.ts';
import { figure, inCell, markdownTable } from './figures.ts';
import { sizeTitle } from './sizeTitle.ts';

/** PostGraphile beside the graph, as a part of the page. */
export function comparisonSection(comparison: ComparisonResult | { readonly missing: string }): string {
  if ('missing' in comparison) return `PostGraphile was not measured: ${inCell(comparison.missing)}.`;
  const { question, scale, answerBytes, sameAnswer, contestants } = comparison;
  const rows = contestants.map(({ title, wallMs, perSecond, cpuMs, databaseCpuMs, statements, peakBytes }) => [
    title,
    figure(wallMs),
    figure(perSecond),
    figure(cpuMs),
    figure(databaseCpuMs),
    String(statements),
    figure(peakBytes / 1_000_000),
  ]);
  const headings = ['in one process', 'ms', 'requests/s', 'CPU ms', 'database CPU ms', 'statements', 'peak MB'];
  return [
    `${question} on ${sizeTitle(scale)}, over HTTP, answered with ${figure(answerBytes / 1_000)} kB; the two answers are ${sameAnswer ? 'the same to the last value' : '**not** the same'}. PostGraphile 5 gets the fields that depend on a day from SQL functions ([functions.sql](../postgraphile/functions.sql)). Milliseconds are of one asker, the others of eight. In-flight sharing, which would answer equal requests that meet once, is off.`,
    markdownTable(headings, rows),
  ].join('\n\n');
}
