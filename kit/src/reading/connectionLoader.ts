import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import {
  connectionOf,
  pageRequest,
  type Connection as Page,
  type PageArguments,
  type PageRequest,
  type Placed,
} from '../paging/index.ts';
import type { Day } from '../time/index.ts';
import { batching } from './batches.ts';
import { parentSql, parentTable, type AsOf, type ListKey, type ParentSql } from './dated.ts';
import { facetLoader, type Facet, type FacetKey, type FacetLoader } from './facets.ts';
import {
  beyond,
  isPosition,
  listOrder,
  orderedBy,
  positionOf,
  type ListOrder,
  type OrderArgument,
  type OrderKey,
} from './order.ts';
import type { Reader } from './reader.ts';

/** What a connection lists. */
export interface ConnectionSource<Args> {
  /** The list's name, carried by its cursors; one for each field that lists. */
  readonly name: string;
  /** The columns of a row. */
  readonly columns: RawBuilder<unknown>;
  /** The tables, to stand after `from`. */
  readonly from: (args: Args, parent: ParentSql) => RawBuilder<unknown>;
  /** What a row must fulfil to be in the list. */
  readonly where: (args: Args, parent: ParentSql) => readonly RawBuilder<unknown>[];
  /** The list's own order: columns of collation "C", never null; the last of them is unique and breaks ties. */
  readonly order: readonly string[];
  /** What a client can order by instead, by the names in the schema. */
  readonly orderKeys?: Readonly<Record<string, OrderKey>>;
  /** What a client can count by, by the names in the schema. */
  readonly facets?: Readonly<Record<string, FacetKey>>;
}

/** The arguments of every connection that are not the list's own. */
export interface ListArguments extends PageArguments {
  readonly orderBy?: readonly OrderArgument[] | null;
}

/** What is counted of a whole list; only run when asked for. */
export interface Counts {
  /** How many rows it has. */
  readonly totalCount: () => Promise<number>;
  /** How many rows it has by facets. */
  readonly facets: (args: { readonly by: readonly string[] }) => Promise<Facet[]>;
}

/** One page of a list, in the shape of the schema's connection types. */
export type Connection<Node> = Page<Node> & Counts;

/** Loads pages of lists. */
export interface ConnectionLoader<Row, Args> {
  /**
   * One page of the list of one object.
   * @param of the object: the key that the source compares with, and the day it is read as of
   * @param args the list's own arguments, its filter among them
   * @throws BAD_USER_INPUT when the page arguments, the order or the filter break their rules
   */
  load(of: { key: string; asOf: Day }, page: ListArguments, args: Args): Promise<Connection<AsOf<Row>>>;
}

/**
 * A loader of pages. The pages of all objects that are asked for in one turn with the same arguments are one
 * statement, whatever the number of objects or rows; their total counts are another one, run only when asked
 * for, and so is each facet. Each page is found by its cursor's position in the order, so rows written
 * meanwhile move nothing.
 */
export function connectionLoader<Row, Args extends object>(
  reader: Reader,
  source: ConnectionSource<Args>,
): ConnectionLoader<Row, Args> {
  // By what was written, and by what it comes to: `first: 20` is what is left out.
  const asWritten = new Map<string, ListLoaders<Row> | Refused>();
  const loaders = new Map<string, ListLoaders<Row>>();
  const textOf = textOfArguments();
  return {
    async load(of, page, args) {
      const written = `${JSON.stringify(page)} ${textOf(args)}`;
      let batch = asWritten.get(written);
      if (batch === undefined) asWritten.set(written, (batch = loadersOrRefusal(page, args)));
      if ('refusal' in batch) throw batch.refusal;
      const { name, request, pages, totals, facets } = batch;
      const list = { key: of.key, day: of.asOf };
      return connectionOf(name, request, await pages.load(list), {
        totalCount: () => totals.load(list),
        facets: ({ by }: { readonly by: readonly string[] }) => facets.load(list, by),
      });
    },
  };

  function loadersOrRefusal({ orderBy, ...page }: ListArguments, args: Args): ListLoaders<Row> | Refused {
    try {
      const order = listOrder(source.order, source.orderKeys ?? {}, orderBy, parentSql);
      const name = order.name === '' ? source.name : `${source.name} by ${order.name}`;
      const request = pageRequest(page, name, (position) => isPosition(order, position));
      const shape = `${JSON.stringify([name, request])} ${textOf(args)}`;
      let batch = loaders.get(shape);
      if (batch === undefined)
        loaders.set(shape, (batch = listLoaders<Row, Args>(reader, source, name, request, order, args)));
      return batch;
    } catch (refusal) {
      return { refusal };
    }
  }
}

/** What is wrong with the arguments of a list, the same for each object that it is read of. */
interface Refused {
  readonly refusal: unknown;
}

/** Makes the function that writes arguments as text. A filter is written once, for however many objects it is given. */
function textOfArguments(): (args: object) => string {
  const written = new WeakMap<object, string>();
  const textOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    let text = written.get(value);
    if (text === undefined) written.set(value, (text = JSON.stringify(value)));
    return text;
  };
  return (args) =>
    Object.entries(args)
      .map(([name, value]) => `${name}:${textOf(value)}`)
      .join();
}

interface ListLoaders<Row> {
  /** The name of the list in its order, for its cursors. */
  readonly name: string;
  readonly request: PageRequest;
  readonly pages: DataLoader<ListKey, Placed<AsOf<Row>>[], string>;
  readonly totals: DataLoader<ListKey, number, string>;
  readonly facets: FacetLoader;
}

function listLoaders<Row, Args>(
  reader: Reader,
  source: ConnectionSource<Args>,
  name: string,
  request: PageRequest,
  order: ListOrder,
  args: Args,
): ListLoaders<Row> {
  const cacheKeyFn = ({ key, day }: ListKey) => `${day} ${key}`;
  const from = source.from(args, parentSql);
  const where = source.where(args, parentSql);
  return {
    name,
    request,
    pages: new DataLoader<ListKey, Placed<AsOf<Row>>[], string>(
      async (keys) => {
        const rows = await reader.rows(pageStatement<Row>(source.columns, request, order, from, where, keys));
        const pages = keys.map((): Placed<AsOf<Row>>[] => []);
        for (const { parentN, rowN: _rowN, orderPosition, ...row } of rows) {
          const { day } = keys[parentN - 1]!;
          pages[parentN - 1]!.push({ node: { ...(row as Row), asOf: day }, position: orderPosition });
        }
        return pages;
      },
      { cacheKeyFn, ...batching },
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
      { cacheKeyFn, ...batching },
    ),
    facets: facetLoader(reader, source.facets ?? {}, from, conditions(where), parentSql),
  };
}

function pageStatement<Row>(
  columns: RawBuilder<unknown>,
  { direction, size, after, before }: PageRequest,
  order: ListOrder,
  from: RawBuilder<unknown>,
  where: readonly RawBuilder<unknown>[],
  keys: readonly ListKey[],
): RawBuilder<Row & { parentN: number; rowN: string; orderPosition: (string | null)[] }> {
  const within = [
    ...where,
    ...(after ? [beyond(order, after, 'after')] : []),
    ...(before ? [beyond(order, before, 'before')] : []),
  ];
  // The lateral join lets an index on the order serve each parent's page; the row numbers keep its order.
  return sql`
    select parent.n::int as parent_n, row.*
    from ${parentTable(keys)} cross join lateral (
      select row_number() over () as row_n, page.* from (
        select ${columns}, ${positionOf(order)} as order_position
        from ${from} ${conditions(within)}
        order by ${orderedBy(order, direction === 'backward')} limit ${size + 1}
      ) page
    ) row
    order by parent.n, row.row_n`;
}

function conditions(where: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return where.length === 0 ? sql`` : sql`where ${sql.join(where, sql` and `)}`;
}
