import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql, type Kysely } from 'kysely';
import { key, openOrm, type Database, type Orm } from '../../src/database/index.ts';
import {
  changeFeed,
  defineChange,
  ownChanges,
  timeChanges,
  trackChanges,
  trackTables,
  untrackChanges,
  type ChangeFeedPage,
  type ToldTable,
} from '../../src/feed/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { anonymous, type Viewer } from '../../src/viewer/index.ts';
import { nobody, seenBy, visibleTo } from '../../src/visibility/index.ts';

/** Papers with sheets, which are public, and secret letters, each for one supplier; what happens to them is told. */
export interface Archive {
  readonly orm: Orm;
  readonly kysely: Kysely<unknown>;
  /** A page of what happened, as a viewer is told it; nobody in particular when left out. */
  page(after?: string | null, first?: number, viewer?: Viewer): Promise<ChangeFeedPage>;
  close(): Promise<void>;
}

const told: readonly ToldTable[] = [
  { table: 'paper', hasPeriod: true },
  { table: 'desk' },
  { table: 'secret_letter', hasPeriod: true, tombstonesFor: ['agreements:read'] },
];

class CreateArchive extends Migration {
  override up(): void {
    const id = '"id" text collate "C" primary key';
    this.addSql(`create table "archive"."desk" (${id})`);
    this.addSql(`create table "archive"."paper" (${id}, "valid_to" date null)`);
    this.addSql(`create table "archive"."sheet" ("paper_ids" text[] not null)`);
    this.addSql(
      `create table "archive"."secret_letter" (${id}, "supplier_id" text collate "C" not null, "valid_to" date)`,
    );
    this.addSql(`insert into "archive"."paper" values ('paper:first')`);
    const statements = [
      ...trackChanges('archive', [ownChanges('paper')]),
      ...timeChanges('archive'),
      ...trackTables('archive', [
        ownChanges('desk'),
        { table: 'sheet', entity: 'paper', idColumn: 'unnest(paper_ids)' },
        { ...ownChanges('secret_letter'), audience: 'array[changed.supplier_id]' },
      ]),
    ];
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackChanges('archive')) this.addSql(statement);
    this.addSql(`drop table "archive"."secret_letter", "archive"."sheet", "archive"."paper", "archive"."desk"`);
  }
}

/** Opens an archive, empty but for `paper:first`. */
export async function openArchive(database: Database): Promise<Archive> {
  const SecretLetter = defineEntity({
    name: 'SecretLetter',
    tableName: 'secret_letter',
    properties: { id: key().primary(), supplierId: key(), validTo: p.date().nullable() },
    filters: visibleTo<{ id: string; supplierId: string }>(({ role, supplierId, scopes }) => {
      if (!scopes.includes('agreements:read')) return nobody;
      if (role === 'SECRETARIAT') return {};
      return role === 'SUPPLIER' && supplierId !== null ? { supplierId } : nobody;
    }),
  });
  const orm = await openOrm({
    database,
    schema: 'archive',
    entities: [SecretLetter, defineChange()],
    migrations: { '0001-archive': CreateArchive },
  });
  await orm.migrateUp();
  return {
    orm,
    kysely: orm.fork().getKysely() as unknown as Kysely<unknown>,
    page: (after = null, first = 500, viewer = anonymous) =>
      changeFeed(createReader(seenBy(orm.fork(), viewer, '2026-11-21')), 'archive', told, { after, first }, viewer),
    close: () => orm.close(),
  };
}

/** The rows of the archive that are there: the id of each with the day that it ends. */
export async function rowsOf({ kysely }: Archive): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ id: string; valid_to: string | null }>`
    select id, valid_to::text from archive.paper
    union all select id, null from archive.desk
    union all select id, valid_to::text from archive.secret_letter`.execute(kysely);
  return new Map(rows.map(({ id, valid_to: validTo }) => [id, validTo]));
}
