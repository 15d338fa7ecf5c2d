import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../errors/index.ts';
import { decodeCursor, encodeCursor } from '../paging/index.ts';
import type { Reader } from '../reading/index.ts';
import { grantsOf, type Scope, type Viewer } from '../viewer/index.ts';
import { entityOfTable } from './changeTable.ts';
import { maximumFeedPage, type FeedRequest } from './feedPage.ts';

/** A table whose rows are objects of the graph. */
export interface ToldTable {
  /** Its name, for example `governance_seat`: it is tracked as `governanceSeat` and told as `GovernanceSeat`. */
  readonly table: string;
  /** Whether its rows end, by the column `valid_to`. */
  readonly hasPeriod?: boolean;
  /** Of a confidential table: the scopes of which a viewer needs one to be told that a row of its own was deleted. */
  readonly tombstonesFor?: readonly Scope[];
}

/** What happened to an object: it came or changed; it has an end, which may lie ahead; it is no longer there. */
export type ChangeKind = 'CHANGED' | 'ENDED' | 'DELETED';

/** An object of the graph that changed. */
export interface ChangeItem {
  readonly id: string;
  /** Its GraphQL type. */
  readonly type: string;
  readonly kind: ChangeKind;
  /** The day after its last day; null without an end, and of what was deleted. */
  readonly validTo: string | null;
  /** When the transaction that changed it began. */
  readonly changedAt: string;
}

/** A part of the change feed of a subgraph. */
export interface ChangeFeedPage {
  readonly items: ChangeItem[];
  /** Where to go on, now or later; null while nothing was ever told. */
  readonly position: string | null;
  /** Whether more was committed already, be it to be told now or when the transactions that still run have ended. */
  readonly hasMore: boolean;
  /** The position behind everything that can be told now: from it on, only what comes is told. */
  readonly end: string;
}

interface Row {
  readonly id: string | null;
  readonly entity: string;
  readonly changed: string;
  readonly changedAt: string;
  readonly isThere: boolean;
  readonly validTo: string | null;
  readonly isHeldBack: boolean;
  /** The first transaction that still runs. */
  readonly running: string;
  /** The first that has not begun. */
  readonly coming: string;
}

/** Stands behind every entity and every id, which begin with a small letter. */
const behindAll = '~';

const feedOf = (schema: string) => `${schema}Changes`;

const isPosition = ([changed, entity, id, ...more]: readonly (string | null)[]): boolean =>
  /^\d{1,19}$/.test(changed ?? '') && typeof entity === 'string' && typeof id === 'string' && more.length === 0;

/** Checks that a text is a position that the change feed of a subgraph gave out. @throws BAD_USER_INPUT */
export function checkChangePosition(schema: string, position: string, argument: string): void {
  decodeCursor(position, feedOf(schema), isPosition, argument);
}

/**
 * The next objects of a subgraph, of whatever type, that changed after a position, in the order of the transactions that
 * changed them, each as it is now. Told are only transactions before which none is still running, and of confidential
 * tables only rows that the viewer sees and tombstones of such that it could see: the others count nowhere.
 * @throws BAD_USER_INPUT when the position is none of this feed or lies ahead of it, or the page is too small or too large
 */
export async function changeFeed(
  reader: Reader,
  schema: string,
  told: readonly ToldTable[],
  { after, first }: FeedRequest,
  viewer: Viewer,
): Promise<ChangeFeedPage> {
  if (first < 1 || first > maximumFeedPage) throw badInput('first', `between 1 and ${maximumFeedPage}`, first);
  const from = after ? decodeCursor(after, feedOf(schema), isPosition, 'after') : undefined;
  const seen = told.map((table) => ({
    ...table,
    entity: entityOfTable(table.table),
    condition: seenBy(schema, table, viewer),
  }));
  const changes = sql.table(`${schema}.change`);
  const running = sql`pg_snapshot_xmin(pg_current_snapshot())`;
  // Each entity by its own part of the index, so that a page costs the same whatever lies before and behind it.
  const parts = seen.map(
    ({ entity, condition }) => sql`
      (select c.entity, c.id, c.changed, c.changed_at from ${changes} c
       where c.entity = ${sql.lit(entity)} and c.changed < ${running} ${beyond(entity, from)} ${condition}
       order by c.changed, c.id limit ${first + 1})`,
  );
  const heldBack = seen.map(
    ({ entity, condition }) => sql`
      exists (select from ${changes} c
        where c.entity = ${sql.lit(entity)} and c.changed >= ${running} ${condition})`,
  );
  const records = seen.map(
    ({ entity, table, hasPeriod = false }) => sql`
      select ${hasPeriod ? sql`r.valid_to` : sql`null::date`} as valid_to
      from ${sql.table(`${schema}.${table}`)} r where page.entity = ${sql.lit(entity)} and r.id = page.id`,
  );
  // One statement, so that what is told and what is held back are of one moment.
  const rows = await reader.rows(sql<Row>`
    select page.id, page.entity, page.changed::text, page.changed_at, record.is_there, record.valid_to,
      one.is_held_back, one.running, one.coming
    from (select ${sql.join(heldBack, sql` or `)} as is_held_back, ${running}::text as running,
      pg_snapshot_xmax(pg_current_snapshot())::text as coming) one
    left join (
      select * from (${sql.join(parts, sql` union all `)}) part
      order by changed, entity, id limit ${first + 1}
    ) page on true
    left join lateral (
      select true as is_there, found.valid_to from (${sql.join(records, sql` union all `)}) found
    ) record on true
    order by page.changed, page.entity, page.id`);
  const { running: firstRunning, coming } = rows[0]!;
  // Of a server whose place this one took, from a dump for example: who went on would miss what happened until the numbers meet.
  if (from !== undefined && BigInt(from[0]!) >= BigInt(coming)) {
    throw badInput('after', 'a position of this database, which has not come so far', after);
  }
  const found = rows.filter((row) => row.id !== null);
  const page = found.slice(0, first);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    position: last ? encodeCursor(feedOf(schema), [last.changed, last.entity, last.id]) : (after ?? null),
    hasMore: found.length > first || rows.some(({ isHeldBack }) => isHeldBack),
    end: encodeCursor(feedOf(schema), [`${BigInt(firstRunning) - 1n}`, behindAll, behindAll]),
  };
}

function itemOf({ id, entity, changedAt, isThere, validTo }: Row): ChangeItem {
  const kind = !isThere ? 'DELETED' : validTo === null ? 'CHANGED' : 'ENDED';
  return { id: id!, type: entity.charAt(0).toUpperCase() + entity.slice(1), kind, validTo, changedAt };
}

/** What lies beyond a position within one entity: the order of the whole is by transaction, entity, id. */
function beyond(entity: string, from: readonly (string | null)[] | undefined): RawBuilder<unknown> {
  if (from === undefined) return sql``;
  const [changed, within, id] = from;
  if (entity === within) return sql`and (c.changed, c.id) > (${changed}::xid8, ${id})`;
  return entity < within! ? sql`and c.changed > ${changed}::xid8` : sql`and c.changed >= ${changed}::xid8`;
}

/** The condition on a change `c` of a confidential table that it may be told to a viewer. */
function seenBy(schema: string, { table, tombstonesFor }: ToldTable, viewer: Viewer): RawBuilder<unknown> {
  if (tombstonesFor === undefined) return sql``;
  const visible = sql`exists (select from ${sql.table(`${schema}.${table}`)} r where r.id = c.id)`;
  const { scopes } = grantsOf(viewer);
  if (!tombstonesFor.some((scope) => scopes.has(scope))) return sql`and ${visible}`;
  const own = [viewer.supplierId, viewer.organizationId].filter((id) => id !== null);
  const gone = viewer.role === 'SECRETARIAT' ? sql`c.audience is not null` : sql`c.audience && ${own}::text[]`;
  return sql`and (${visible} or ${gone})`;
}
