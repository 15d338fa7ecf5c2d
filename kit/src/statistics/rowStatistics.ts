import { sql, type Kysely } from 'kysely';
import { joinedLargest, noRowCounts, sumOfLargest, type RowCount, type RowCounts } from '../cost/index.ts';
import type { Orm } from '../database/index.ts';
import { asSystem } from '../work/index.ts';
import {
  columnsByTable,
  type ComputedValues,
  type CountedList,
  type CountedLists,
  type CountedReads,
} from './countedLists.ts';
import { tableFigures, type TableFigures } from './tableFigures.ts';

/** The public rows that prices are made of. */
export interface CountedRows {
  readonly lists: CountedLists;
  readonly computed: ComputedValues;
}

/** The row counts of one subgraph. */
export interface RowStatistics {
  /** What was counted last; empty before that. It does not wait, and has it counted anew when it is older than ten minutes. */
  known(): RowCounts;
  /** Counts, unless that was done within the last half minute. */
  current(): Promise<RowCounts>;
}

/** How long counts are taken for current where they are asked for, in milliseconds. */
const currentMs = 30_000;

/** How long counts are used before they are counted anew, in milliseconds. */
const usedMs = 600_000;

/** How long counting may take, in milliseconds; what was counted before stands then. */
const timeoutMs = 2_000;

/**
 * Counts the rows of lists, at most once at a time.
 * @param counted public rows; a confidential table among them is a mistake, and refused
 * @param confidential whether a table has rows that not everybody may see
 * @param failed called when counting fails in the background
 * @throws when a list reads a confidential table
 */
export function rowStatistics(
  orm: Orm,
  schema: string,
  { lists, computed }: CountedRows,
  confidential: (table: string) => boolean,
  failed: (error: unknown) => void,
): RowStatistics {
  const tables = columnsByTable([...Object.values(lists), ...Object.values(computed).flat()]);
  const secret = [...tables.keys()].find(confidential);
  if (secret !== undefined)
    throw new Error(`the rows of ${secret} are confidential and must not be counted for prices`);
  let counts = noRowCounts;
  let countedAt = -Infinity;
  let triedAt = -Infinity;
  let running: Promise<RowCounts> | undefined;

  const count = async (): Promise<RowCounts> => {
    const figures = await orm.fork().transactional(async (em) => {
      const kysely = em.getKysely() as unknown as Kysely<unknown>;
      await sql`select set_config('statement_timeout', ${String(timeoutMs)}, true)`.execute(kysely);
      return tableFigures(kysely, schema, tables);
    });
    const known = (list: CountedList): RowCount[] => {
      const of = figures.get(list.table);
      return of === undefined ? [] : [countOf(list, of)];
    };
    counts = {
      items: new Map(Object.entries(lists).flatMap(([at, list]) => known(list).map((found) => [at, found]))),
      reads: new Map(
        Object.entries(computed).map(([at, reads]) => [
          at,
          readsOf(reads.flatMap((read) => timesOf(read, known(read)))),
        ]),
      ),
    };
    countedAt = performance.now();
    return counts;
  };
  const start = () =>
    // Every client uses what is counted: it must not end when the one leaves whose request began it.
    (running ??= asSystem(count).finally(() => {
      running = undefined;
    }));
  return {
    known() {
      // A failure is not repeated with every request.
      if (performance.now() - Math.max(countedAt, triedAt) > usedMs) {
        triedAt = performance.now();
        start().catch(failed);
      }
      return counts;
    },
    current: async () => (performance.now() - countedAt < currentMs ? counts : start()),
  };
}

const timesOf = ({ times = 1 }: CountedReads, found: readonly RowCount[]): RowCount[] =>
  found.map(({ total, most, largest, shared }) => ({
    total: Math.ceil(total * times),
    most: Math.ceil(most * times),
    ...(largest && { largest: largest.map((rows) => Math.ceil(rows * times)) }),
    shared,
  }));

/** All rows that are read to compute one value. */
const readsOf = (reads: readonly RowCount[]): RowCount => ({
  total: Math.min(unlimited, sum(reads.map(({ total }) => total))),
  most: Math.min(unlimited, sum(reads.map(({ most }) => most))),
  ...boundedLargest(sumOfLargest(reads)),
  shared: Math.max(1, ...reads.map(({ shared }) => shared)),
});

const boundedLargest = ({ largest }: Pick<RowCount, 'largest'>) =>
  largest && { largest: largest.map((rows) => Math.min(unlimited, rows)) };

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** What stands for a number that no table says. */
const unlimited = 1_000_000_000;

/** The counts of one list by the figures of its table. */
export function countOf(
  { parents = [], item, anyParent = false }: CountedList,
  { rows, most }: TableFigures,
): RowCount {
  if (parents.length === 0) {
    return anyParent ? { total: unlimited, most: rows, shared: unlimited } : { total: rows, most: rows, shared: 1 };
  }
  const largestOf = (column: string) => most.get(column) ?? [rows];
  const mostOf = (column: string) => largestOf(column)[0] ?? rows;
  const ofOne = sum(parents.map(mostOf));
  if (anyParent) return { total: unlimited, most: Math.min(rows, ofOne), shared: unlimited };
  return {
    total: rows * parents.length,
    most: Math.min(rows, ofOne),
    largest: joinedLargest(parents.map(largestOf)).map((largest) => Math.min(largest, rows * parents.length)),
    shared: item === undefined ? parents.length : mostOf(item),
  };
}
