import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../errors/index.ts';
import { decodeCursor, encodeCursor } from '../paging/index.ts';
import type { Reader } from '../reading/index.ts';

/** What a feed tells. */
export interface FeedSource {
  /** The PostgreSQL schema. */
  readonly schema: string;
  /** The entity, as the tracked tables name it. */
  readonly entity: string;
  /** One object as a `select` of one `jsonb` value, given its id; no row when it is not there. */
  readonly record: (id: RawBuilder<string>) => RawBuilder<unknown>;
}

/** An object that changed. */
export interface FeedItem<Content = object> {
  readonly id: string;
  /** The object as it is now; null when it was deleted. */
  readonly content: Content | null;
}

/** Which part of a feed is wanted. */
export interface FeedRequest {
  /** The position to go on from; the beginning when left out. */
  readonly after?: string | null;
  /** How many at most, 1 to 1000. */
  readonly first: number;
}

/** A part of a feed. */
export interface FeedPage<Content = object> {
  readonly items: FeedItem<Content>[];
  /** Where to go on, now or later; null while nothing was ever told. */
  readonly position: string | null;
  /** Whether more was committed already, be it to be told now or when the transactions that still run have ended. */
  readonly hasMore: boolean;
}

interface Change {
  readonly id: string;
  readonly changed: string;
}

/** A change, or nulls in its place where there is none. */
type Row = (Change | { readonly id: null }) & { readonly content: object | null; readonly isHeldBack: boolean };

/** Whether a cursor holds the number of a transaction and an id. */
const isPosition = ([changed, id, ...more]: readonly (string | null)[]): boolean =>
  /^\d{1,19}$/.test(changed ?? '') && id !== null && id !== undefined && more.length === 0;

/** The largest page of a feed. */
export const maximumFeedPage = 1000;

/**
 * The next objects that changed after a position, in the order of the transactions that changed them, each as it is
 * now. Told are only transactions before which none is still running, so that a position, once reached, has nothing
 * missing before it: whoever goes on from it misses nothing and, but for objects that change again, sees nothing twice.
 * @throws BAD_USER_INPUT when the position is none of this feed, or the page too small or too large
 */
export async function feedPage<Content extends object>(
  reader: Reader,
  { schema, entity, record }: FeedSource,
  { after, first }: FeedRequest,
): Promise<FeedPage<Content>> {
  if (first < 1 || first > maximumFeedPage) throw badInput('first', `between 1 and ${maximumFeedPage}`, first);
  const feed = `${entity}Feed`;
  const [changed, id] = after ? decodeCursor(after, feed, isPosition, 'after') : [];
  const beyond = changed === undefined ? sql`` : sql`and (c.changed, c.id) > (${changed}::xid8, ${id})`;
  const changes = sql.table(`${schema}.change`);
  const running = sql`pg_snapshot_xmin(pg_current_snapshot())`;
  // One statement, so that what is told and what is held back are of one moment.
  const rows = await reader.rows(sql<Row>`
    select page.id, page.changed::text, (${record(sql`page.id`)}) as content,
      exists (select from ${changes} c where c.entity = ${entity} and c.changed >= ${running}) as is_held_back
    from (select 1) one left join (
      select c.id, c.changed from ${changes} c
      where c.entity = ${entity} and c.changed < ${running} ${beyond}
      order by c.changed, c.id limit ${first + 1}
    ) page on true
    order by page.changed, page.id`);
  const found = rows.filter((row): row is Row & Change => row.id !== null);
  const told = found.slice(0, first);
  const last = told.at(-1);
  return {
    items: told.map((row) => ({ id: row.id, content: row.content as Content | null })),
    position: last ? encodeCursor(feed, [last.changed, last.id]) : (after ?? null),
    hasMore: found.length > first || rows.some(({ isHeldBack }) => isHeldBack),
  };
}
