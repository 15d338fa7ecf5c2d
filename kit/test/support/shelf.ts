import { defineEntity } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql, type Kysely } from 'kysely';
import { key, openOrm, type Database, type Orm } from '../../src/database/index.ts';
import {
  createReadModel,
  createReadModelState,
  defineChange,
  defineReadModelState,
  feedPage,
  trackChanges,
  untrackChanges,
  type FeedPage,
  type FeedSource,
  type Peer,
} from '../../src/feed/index.ts';
import { createReader } from '../../src/reading/index.ts';

/** What the feed tells of a box. */
export interface BoxContent {
  readonly label: string;
  readonly parts: readonly string[];
}

/** Boxes with parts on a shelf whose changes are told, and a copy of it that is fed. */
export interface Shelf {
  readonly orm: Orm;
  readonly kysely: Kysely<unknown>;
  /** A page of the feed; what a peer would answer. */
  page(after?: string | null, first?: number): Promise<FeedPage<BoxContent>>;
  /** The owner as its followers meet it. */
  readonly peer: Peer;
  /** The boxes and their parts as the owner has them, in the order of their ids. */
  boxes(): Promise<(BoxContent & { id: string })[]>;
  close(): Promise<void>;
}

class CreateShelf extends Migration {
  override up(): void {
    this.addSql(`create table "shelf"."box" ("id" text collate "C" primary key, "label" text not null)`);
    this.addSql(
      `create table "shelf"."part" ("id" text collate "C" primary key, "box_id" text collate "C" not null references "shelf"."box" on delete cascade)`,
    );
    this.addSql(`insert into "shelf"."box" values ('box:first', 'there before its changes were told')`);
    const tracked = [
      { table: 'box', entity: 'box', idColumn: 'id' },
      { table: 'part', entity: 'box', idColumn: 'box_id' },
    ];
    for (const statement of trackChanges('shelf', tracked)) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackChanges('shelf')) this.addSql(statement);
    this.addSql(`drop table "shelf"."part", "shelf"."box"`);
  }
}

const boxFeed: FeedSource = {
  schema: 'shelf',
  entity: 'box',
  record: (id) => sql`
    select jsonb_build_object(
      'label', b.label,
      'parts', (select coalesce(jsonb_agg(p.id order by p.id), '[]') from shelf.part p where p.box_id = b.id))
    from shelf.box b where b.id = ${id}`,
};

/** Opens an empty shelf but for the box `box:first`. */
export async function openShelf(database: Database): Promise<Shelf> {
  const Box = defineEntity({ name: 'Box', tableName: 'box', properties: { id: key().primary(), label: key() } });
  const orm = await openOrm({
    database,
    schema: 'shelf',
    entities: [Box, defineChange()],
    migrations: { '0001-shelf': CreateShelf },
  });
  await orm.migrateUp();
  const kysely = orm.fork().getKysely() as unknown as Kysely<unknown>;
  const page: Shelf['page'] = async (after = null, first = 500) =>
    feedPage<BoxContent>(createReader(orm.fork()), boxFeed, { after, first });
  return {
    orm,
    kysely,
    page,
    peer: { execute: async ({ variables }) => ({ data: { feed: await page(variables!['after'] as never) } }) },
    boxes: async () =>
      (
        await sql<BoxContent & { id: string }>`
          select b.id, b.label,
            array(select p.id::text from shelf.part p where p.box_id = b.id order by p.id) as parts
          from shelf.box b order by b.id`.execute(kysely)
      ).rows,
    close: () => orm.close(),
  };
}

class CreateCopy extends Migration {
  override up(): void {
    this.addSql(createReadModelState('copy'));
    this.addSql(`create table "copy"."box" ("id" text collate "C" primary key, "content" jsonb not null)`);
  }
}

/** Opens an ORM on the schema `copy`, where boxes are copied to. */
export async function openCopy(database: Database) {
  const orm = await openOrm({
    database,
    schema: 'copy',
    entities: [defineReadModelState()],
    migrations: { '0001-copy': CreateCopy },
  });
  await orm.migrateUp();
  const kysely = orm.fork().getKysely() as unknown as Kysely<unknown>;
  return {
    orm,
    kysely,
    boxes: async () =>
      (
        await sql<{ id: string; content: BoxContent }>`select id, content from copy.box order by id`.execute(kysely)
      ).rows.map(({ id, content }) => ({ id, ...content })),
  };
}

/** The copy of the boxes. */
export const boxModel = createReadModel<BoxContent>({
  name: 'box',
  peer: 'shelf',
  query: 'query ($after: String, $first: Int!) { feed: boxFeed(after: $after, first: $first) { position } }',
  async write(em, items) {
    const kysely = em.getKysely() as unknown as Kysely<unknown>;
    for (const { id, content } of items) {
      if (content === null) await sql`delete from copy.box where id = ${id}`.execute(kysely);
      else {
        await sql`
          insert into copy.box values (${id}, ${JSON.stringify(content)})
          on conflict (id) do update set content = excluded.content`.execute(kysely);
      }
    }
  },
});
