import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import {
  connectionOf,
  pageRequest,
  type Connection,
  type PageArguments,
  type PageRequest,
  type Placed,
} from '../paging/index.ts';
import type { Day } from '../time/index.ts';
import { parentSql, parentTable, type AsOf, type ParentSql } from './dated.ts';
import type { Reader } from './reader.ts';

/** What a connection lists. */
export interface ConnectionSource<Filter> {
  /** The list's name, carried by its cursors; one for each field that lists. */
  readonly name: string;
  /** The columns of a row. */
  readonly columns: RawBuilder<unknown>;
  /** The tables, to stand after `from`. */
  readonly from: (filter: Filter, parent: ParentSql) => RawBuilder<unknown>;
  /** What a row must fulfil to be in the list. */
  readonly where: (filter: Filter, parent: ParentSql) => readonly RawBuilder<unknown>[];
  /** The columns that the list is ordered by: text of collation "C", never null, together unique. */
  readonly order: readonly string[];
}

/** Loads pages of lists. */
export interface ConnectionLoader<Row, Filter> {
  /**
   * One page of the list of one object.
   * @param of the object: the key that the source compares with, and the day it is read as of
   * @throws BAD_USER_INPUT when the page arguments break their rules
   */
  load(of: { key: string; asOf: Day }, page: PageArguments, filter: Filter): Promise<Connection<AsOf<Row>>>;
}

interface ListKey {
  readonly key: string;
  readonly day: Day;
}

/**
 * A loader of pages. The pages of all objects that are asked for in one turn with the same arguments are one
 * statement, whatever the number of objects or rows; their total counts are another one, run only when asked
 * for. Each page is found by its cursor's position in the order, so rows written meanwhile move nothing.
 */
export function connectionLoader<Row, Filter extends object>(
  reader: Reader,
  source: ConnectionSource<Filter>,
): ConnectionLoader<Row, Filter> {
  const loaders = new Map<string, PageLoaders<Row>>();
  return {
    async load(of, page, filter) {
      const request = pageRequest(page, source.name, source.order.length);
      const shape = JSON.stringify([request, filter]);
      let batch = loaders.get(shape);
      if (batch === undefined) loaders.set(shape, (batch = pageLoaders<Row, Filter>(reader, source, request, filter)));
      const { pages, totals } = batch;
      const list = { key: of.key, day: of.asOf };
      return connectionOf(source.name, request, await pages.load(list), () => totals.load(list));
    },
  };
}

interface PageLoaders<Row> {
  readonly pages: DataLoader<ListKey, Placed<AsOf<Row>>[], string>;
  readonly totals: DataLoader<ListKey, number, string>;
}

function pageLoaders<Row, Filter>(
  reader: Reader,
  source: ConnectionSource<Filter>,
  request: PageRequest,
  filter: Filter,
): PageLoaders<Row> {
  const cacheKeyFn = ({ key, day }: ListKey) => `${day} ${key}`;
  const from = source.from(filter, parentSql);
  const where = source.where(filter, parentSql);
  return {
    pages: new DataLoader<ListKey, Placed<AsOf<Row>>[], string>(
      async (keys) => {
        const rows = await reader.rows(pageStatement<Row, Filter>(source, request, from, where, keys));
        const pages = keys.map((): Placed<AsOf<Row>>[] => []);
        for (const { parentN, orderPosition, ...row } of rows) {
          const { day } = keys[parentN - 1]!;
          pages[parentN - 1]!.push({ node: { ...(row as Row), asOf: day }, position: orderPosition });
        }
        return pages;
      },
      { cacheKeyFn },
    ),
    totals: new DataLoader<ListKey, number, string>(
      async (keys) => {
        const rows = await reader.rows(
          sql<{ total: number }>`
            select (select count(*) from ${from} ${conditions(where)})::int as total
            from ${parentTable(keys)} order by parent.n`,
        );
        return rows.map((row) => row.total);
      },
      { cacheKeyFn },
    ),
  };
}

function pageStatement<Row, Filter>(
  source: ConnectionSource<Filter>,
  { direction, size, after, before }: PageRequest,
  from: RawBuilder<unknown>,
  where: readonly RawBuilder<unknown>[],
  keys: readonly ListKey[],
): RawBuilder<Row & { parentN: number; orderPosition: string[] }> {
  const columns = source.order.map((column) => sql.ref(column));
  const order = sql.join(columns);
  const within = [
    ...where,
    ...(after ? [sql`(${order}) > (${sql.join(after)})`] : []),
    ...(before ? [sql`(${order}) < (${sql.join(before)})`] : []),
  ];
  const way = sql.raw(direction === 'forward' ? 'asc' : 'desc');
  const ordered = sql.join(columns.map((column) => sql`${column} ${way}`));
  // The lateral join lets an index on the order serve each parent's page; the outer order keeps it.
  return sql`
    select parent.n::int as parent_n, row.*
    from ${parentTable(keys)} cross join lateral (
      select ${source.columns}, array[${order}] as order_position
      from ${from} ${conditions(within)}
      order by ${ordered} limit ${size + 1}
    ) row
    order by parent.n, row.order_position ${way}`;
}

function conditions(where: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return where.length === 0 ? sql`` : sql`where ${sql.join(where, sql` and `)}`;
}
