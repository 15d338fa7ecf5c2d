import { createHash } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { sql, type Kysely } from 'kysely';
import { key, type Orm } from '../database/index.ts';
import { system } from '../viewer/index.ts';
import type { FeedItem, FeedPage } from './feedPage.ts';
import type { Peer } from './peer.ts';

/** Rows of another subgraph that are kept here to filter and search by, fed from the owner's change feed. */
export interface ReadModel {
  /** Its name, for example `organization`. */
  readonly name: string;
  /** The subgraph that owns the rows. */
  readonly peer: string;
  /**
   * An operation `($after: String, $first: Int!)` that answers `feed { position hasMore items { id content {…} } }`
   * under the alias `feed`.
   */
  readonly query: string;
  /** Writes a page, in the transaction that also moves the position; an object can come more than once. */
  readonly write: (em: EntityManager, items: readonly FeedItem<never>[]) => Promise<void>;
  /** Brings up to date what follows from the day, in a transaction: once after the start, and whenever a day has begun. */
  readonly onNewDay?: (em: EntityManager) => Promise<void>;
}

/**
 * Makes a read model.
 * @param model `write` is typed by what `query` selects as `content`
 */
export function createReadModel<Content>(
  model: Omit<ReadModel, 'write'> & {
    readonly write: (em: EntityManager, items: readonly FeedItem<Content>[]) => Promise<void>;
  },
): ReadModel {
  return model as unknown as ReadModel;
}

/** The table that tells how far each read model has come. */
export const defineReadModelState = () =>
  defineEntity({
    name: 'ReadModelState',
    tableName: 'read_model',
    properties: {
      name: key().primary(),
      /** The position in the owner's feed; null at its beginning. */
      position: p.text().nullable(),
      /** When it first held everything; null before. */
      syncedAt: p.datetime().nullable(),
    },
  });

/** The statement of a migration that makes that table. */
export const createReadModelState = (schema: string): string => `create table "${schema}"."read_model" (
    "name" text collate "C" not null,
    "position" text null,
    "synced_at" timestamptz null,
    primary key ("name")
  )`;

interface State {
  readonly position: string | null;
  readonly synced: boolean;
}

const pageSize = 500;

/** How long a follower waits for running transactions before it asks again, in milliseconds. */
const shortestWaitMs = 10;
const longestWaitMs = 1_000;

/** Waits for some milliseconds; false when it was cut short for good. */
export type Wait = (ms: number) => Promise<boolean>;

/** The name that a model's place is kept under: a model that reads other fields than before begins anew. */
const placeName = ({ name, query }: ReadModel): string =>
  `${name}#${createHash('sha256').update(query).digest('hex').slice(0, 8)}`;

/** The names of the read models of a schema that have held everything once. */
export async function syncedModels(orm: Orm, schema: string, models: readonly ReadModel[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(`${schema}.read_model`)} where synced_at is not null`.execute(kyselyOf(orm.fork()));
  const places = new Set(rows.map(({ name }) => name));
  return models.filter((model) => places.has(placeName(model))).map(({ name }) => name);
}

/**
 * Brings a read model up to the end of its feed, page by page; each page and its position are one transaction, so that
 * a follower that is killed goes on where it was. Followers of several processes on one database may run together. What a
 * running transaction holds back is waited for.
 * @param wait waits for some milliseconds; false when the follower was closed meanwhile
 * @throws when the peer does not answer, or answers with errors
 */
export async function catchUp(orm: Orm, schema: string, model: ReadModel, peer: Peer, wait: Wait): Promise<void> {
  const table = sql.table(`${schema}.read_model`);
  const place = placeName(model);
  let state = await stateOf(kyselyOf(orm.fork()), table, place);
  let patience = shortestWaitMs;
  for (;;) {
    const page = await ask(peer, model, state.position);
    if (page.items.length > 0 || (!page.hasMore && !state.synced)) {
      state = await orm.fork().transactional(async (em) => {
        const kysely = kyselyOf(em);
        await sql`insert into ${table} (name) values (${place}) on conflict do nothing`.execute(kysely);
        const now = await stateOf(kysely, table, place, sql`for update`);
        // Another process has applied it meanwhile.
        if (now.position !== state.position) return now;
        await model.write(em, page.items as unknown as readonly FeedItem<never>[]);
        await sql`
          update ${table} set position = ${page.position},
            synced_at = case when ${page.hasMore} then synced_at else coalesce(synced_at, now()) end
          where name = ${place}`.execute(kysely);
        return { position: page.position, synced: now.synced || !page.hasMore };
      });
    }
    if (!page.hasMore) return;
    if (page.items.length > 0) patience = shortestWaitMs;
    else if (await wait(patience)) patience = Math.min(2 * patience, longestWaitMs);
    else return;
  }
}

async function stateOf(kysely: Kysely<unknown>, table: ReturnType<typeof sql.table>, name: string, lock = sql``) {
  const { rows } = await sql<State>`
    select position, synced_at is not null as synced from ${table} where name = ${name} ${lock}`.execute(kysely);
  return rows[0] ?? { position: null, synced: false };
}

async function ask(peer: Peer, { name, query }: ReadModel, after: string | null): Promise<FeedPage> {
  const { data, errors } = await peer.execute({
    query,
    variables: { after, first: pageSize },
    requestId: `read-model-${name}`,
    viewer: system(`read-model-${name}`),
  });
  const feed = data?.['feed'] as FeedPage | undefined;
  if (errors !== undefined || !feed) throw new Error(`the feed of ${name} answered ${JSON.stringify(errors ?? data)}`);
  return feed;
}

const kyselyOf = (em: EntityManager) => em.getKysely() as unknown as Kysely<unknown>;
