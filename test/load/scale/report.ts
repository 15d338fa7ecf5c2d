import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Question } from '../../../gateway/src/http/questions.ts';
import { grouped } from '../../synthetic/progress.ts';
import type { ComparisonResult } from './comparison.ts';
import { comparisonSection } from './comparisonTable.ts';
import { figure, markdownTable } from './figures.ts';
import { pageFactor, searchMs } from './kinds.ts';
import type { Patience } from './measureQuestion.ts';
import type { SizeResult } from './measureSize.ts';
import { questionTable } from './questionTable.ts';
import { sizeTitle } from './sizeTitle.ts';

/** Everything that was measured. */
export interface GraphBenchResult {
  readonly questions: readonly Question[];
  readonly sizes: readonly SizeResult[];
  /** PostGraphile beside the graph, or why it is not there; undefined when nobody asked for it. */
  readonly comparison: ComparisonResult | { readonly missing: string } | undefined;
  readonly patience: Patience;
  /** What runs the database. */
  readonly database: string;
}

/** The results as a page. */
export function pageOf(result: GraphBenchResult, date: Date): string {
  const { questions, sizes, comparison, patience, database } = result;
  const facts = [
    date.toISOString().slice(0, 10),
    `Node ${process.versions.node}`,
    database,
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores for everything`,
    `medians of ${patience.runs} runs one after the other, or of as many as ${patience.seconds} s allow`,
  ];
  return [
    `# The graph on ${sizes.map(({ scale }) => sizeTitle(scale)).join(', ')}`,
    sizeTable(sizes),
    '## Every question of the library',
    `Pages and look-ups may cost ${pageFactor} times as much on any size as on any other, and read no big table from end to end; search and facets may take ${searchMs} ms; statistics add up what is there, and take longer where there is more. None may take more statements. CPU, kB, rows and plans are those of the largest size. One asker, no socket: the time is that of gateway, subgraphs and database.`,
    questionTable(questions, sizes),
    '## Far into a list',
    'Pages of 100, by their cursor.',
    depthTable(sizes),
    '## Search',
    'The first ten hits and how many there are. A name with a wrong letter finds what sounds like it, if anything does.',
    searchTable(sizes),
    ...(comparison === undefined ? [] : ['## Beside PostGraphile', comparisonSection(comparison)]),
    `${facts.join('; ')}.`,
    '',
  ].join('\n\n');
}

function sizeTable(sizes: readonly SizeResult[]): string {
  return markdownTable(
    ['size', 'rows', 'rows/s into the database, indexes and keys included'],
    sizes.map(({ scale, rows, rowsPerSecond }) => [sizeTitle(scale), grouped(rows), grouped(rowsPerSecond)]),
  );
}

function depthTable(sizes: readonly SizeResult[]): string {
  const all = sizes.flatMap(({ scale, depths }) => depths.map((depth) => ({ scale, ...depth })));
  return markdownTable(
    ['list', 'size', 'page', 'ms'],
    all.map(({ list, scale, page, wallMs }) => [list, sizeTitle(scale), grouped(page), figure(wallMs)]),
  );
}

function searchTable(sizes: readonly SizeResult[]): string {
  const all = sizes.flatMap(({ scale, searches }) => searches.map((search) => ({ scale, ...search })));
  return markdownTable(
    ['searched for', 'size', 'hits', 'ms'],
    all.map(({ title, scale, hits, wallMs }) => [title, sizeTitle(scale), grouped(hits), figure(wallMs)]),
  );
}

/** Writes the page where results are kept. */
export function writePage(folder: string, page: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'graph.md'), page);
}
