import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../errors/index.ts';
import { batching } from './batches.ts';
import { parentTable, type ListKey, type ParentSql } from './dated.ts';
import type { Reader } from './reader.ts';

/** Something that the rows of a list can be counted by. */
export interface FacetKey {
  /** SQL text over a row of the list; an SQL list of texts when `many`. */
  readonly expression: (parent: ParentSql) => RawBuilder<unknown>;
  /** Whether a row can have several values; it counts once for each. */
  readonly many?: boolean;
  /**
   * A join to stand behind the tables of the list for this facet alone. It gives each row its values by one pass
   * over another table, where `many` would look into that table once for each row.
   */
  readonly joined?: (parent: ParentSql) => RawBuilder<unknown>;
}

/** How many rows have one value. */
export interface FacetBucket {
  /** The value; null stands for the rows that have none. */
  readonly value: string | null;
  readonly count: number;
}

/** The rows of a list, counted by one of its facets. */
export interface Facet {
  readonly by: string;
  /** The most frequent value first; at most `maximumBuckets`. */
  readonly buckets: readonly FacetBucket[];
  /** How many rows have values beyond the buckets. */
  readonly otherCount: number;
}

/** The most values that one facet tells. */
export const maximumBuckets = 50;

/** Counts the rows of lists by their facets. */
export interface FacetLoader {
  /** @throws BAD_USER_INPUT when a facet is asked for twice or more than there are */
  load(list: ListKey, by: readonly string[]): Promise<Facet[]>;
}

/**
 * A loader of facets. The same facet of all lists that are asked in one turn is one statement.
 * @param from the tables of the list
 * @param where the conditions of the list, its filter included
 */
export function facetLoader(
  reader: Reader,
  keys: Readonly<Record<string, FacetKey>>,
  from: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  parent: ParentSql,
): FacetLoader {
  const loaders = new Map<string, DataLoader<ListKey, Facet, string>>();
  const loaderOf = (by: string) => {
    let loader = loaders.get(by);
    if (loader === undefined) {
      const counted = statementOf(keys[by]!, from, where, parent);
      loader = new DataLoader(async (lists) => facetsOf(by, lists, await reader.rows(counted(lists))), {
        cacheKeyFn: ({ key, day }) => `${day} ${key}`,
        ...batching,
      });
      loaders.set(by, loader);
    }
    return loader;
  };
  return {
    async load(list, by) {
      if (by.length === 0) throw badInput('by', 'a list of at least one facet', by);
      if (new Set(by).size < by.length) throw badInput('by', 'a list that names each facet once', by);
      return Promise.all(by.map((name) => loaderOf(name).load(list)));
    },
  };
}

interface Counted {
  readonly parentN: number;
  readonly value: string | null;
  readonly count: number;
  readonly total: number;
}

function statementOf(
  { expression, many = false, joined = () => sql`` }: FacetKey,
  from: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  parent: ParentSql,
) {
  const value = many
    ? sql`select listed.value from ${from} left join lateral unnest(${expression(parent)}) listed(value) on true ${where}`
    : sql`select (${expression(parent)})::text as value from ${from} ${joined(parent)} ${where}`;
  return (lists: readonly ListKey[]): RawBuilder<Counted> => sql`
    select parent.n::int as parent_n, counted.*
    from ${parentTable(lists)} cross join lateral (
      select value, count(*)::int as count, (sum(count(*)) over ())::int as total
      from (${value}) rows group by value order by count(*) desc, value collate "C" nulls last limit ${maximumBuckets}
    ) counted
    order by parent.n, counted.count desc, counted.value collate "C" nulls last`;
}

function facetsOf(by: string, lists: readonly ListKey[], rows: readonly Counted[]): Facet[] {
  const ofEach = lists.map((): Counted[] => []);
  for (const row of rows) ofEach[row.parentN - 1]!.push(row);
  return ofEach.map((counted) => ({
    by,
    buckets: counted.map(({ value, count }) => ({ value, count })),
    otherCount: (counted[0]?.total ?? 0) - counted.reduce((sum, { count }) => sum + count, 0),
  }));
}
