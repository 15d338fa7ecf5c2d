import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql } from 'kysely';
import { key, openOrm, type Database, type Orm } from '../../src/database/index.ts';
import { by, compileFilter, type FilterFields } from '../../src/filtering/index.ts';
import { danishSortKey } from '../../src/paging/index.ts';
import {
  connectionLoader,
  createReader,
  type ConnectionLoader,
  type ConnectionSource,
} from '../../src/reading/index.ts';
import { openTestDatabase } from '../../src/testing/index.ts';

const Box = defineEntity({ name: 'Box', tableName: 'box', properties: { id: key().primary(), place: p.text() } });

const Parcel = defineEntity({
  name: 'Parcel',
  tableName: 'parcel',
  properties: {
    id: key().primary(),
    boxId: key(),
    name: p.text(),
    sortKey: key(),
    weight: p.integer().nullable(),
    posted: p.date().nullable(),
    tags: p.array(),
    urgent: p.boolean().nullable(),
  },
});

class CreateParcels extends Migration {
  override up(): void {
    this.addSql(`create table "depot"."box" ("id" text collate "C" primary key, "place" text not null)`);
    this.addSql(`create table "depot"."parcel" (
      "id" text collate "C" primary key, "box_id" text collate "C" not null, "name" text not null,
      "sort_key" text collate "C" not null, "weight" int null, "posted" date null, "tags" text[] not null,
      "urgent" boolean null)`);
  }
}

export type Parcel = InferEntity<typeof Parcel>;

const boxFields: FilterFields = {
  id: by.text('id'),
  place: by.text('place'),
  parcels: by.many(
    (parcel, box) => ({
      from: sql`depot.parcel ${sql.ref(parcel.alias)}`,
      on: [sql`${sql.ref(`${parcel.alias}.box_id`)} = ${sql.ref(`${box.alias}.id`)}`],
    }),
    () => parcelFields,
  ),
};

/** Every kind of field that a filter can have. */
export const parcelFields: FilterFields = {
  id: by.text('id'),
  name: by.text('name', { folded: 'sort_key' }),
  plainName: by.text('name'),
  weight: by.integer('weight'),
  exactWeight: by.number('weight'),
  posted: by.date('posted'),
  tags: by.list('tags'),
  urgent: by.flag(({ alias }) => sql`coalesce(${sql.ref(`${alias}.urgent`)}, false)`),
  saidUrgent: by.flag('urgent', { nullable: true }),
  postedWithinDays: by.rule(
    (days, { alias, day }) => sql`${sql.ref(`${alias}.posted`)} between ${day} - ${days}::int and ${day}`,
  ),
  box: by.one(
    (box, parcel) => ({
      from: sql`depot.box ${sql.ref(box.alias)}`,
      on: [sql`${sql.ref(`${box.alias}.id`)} = ${sql.ref(`${parcel.alias}.box_id`)}`],
    }),
    () => boxFields,
  ),
};

/** The arguments of the list of parcels. */
export interface ParcelArguments {
  readonly filter?: object;
}

const parcels: ConnectionSource<ParcelArguments> = {
  name: 'parcels',
  columns: sql`p.*`,
  from: () => sql`depot.parcel p`,
  where: ({ filter }, { day }) => compileFilter(parcelFields, filter, { alias: 'p', day }),
  order: ['p.sort_key', 'p.id'],
  orderKeys: {
    NAME: { expression: () => sql`p.sort_key`, type: 'text' },
    WEIGHT: { expression: () => sql`p.weight`, type: 'integer', nullable: true },
    POSTED: { expression: () => sql`p.posted`, type: 'date', nullable: true },
    BOX: { expression: () => sql`p.box_id`, type: 'text' },
    TAGS: { expression: () => sql`cardinality(p.tags)`, type: 'integer' },
  },
  facets: {
    BOX: { expression: () => sql`p.box_id` },
    WEIGHT: { expression: () => sql`p.weight` },
    TAG: { expression: () => sql`p.tags`, many: true },
  },
};

/** A table of parcels to filter, order and count, on a database of its own. */
export interface Depot {
  readonly statements: string[];
  loader(): ConnectionLoader<Parcel, ParcelArguments>;
  write(rows: readonly (Partial<Parcel> & Pick<Parcel, 'id'>)[]): Promise<void>;
  remove(...ids: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens an empty table of parcels and two boxes, `north` in Skagen and `south` in Gedser. */
export async function openDepot(): Promise<Depot> {
  const database: Database = await openTestDatabase();
  const statements: string[] = [];
  const orm: Orm = await openOrm({
    database,
    schema: 'depot',
    entities: [Box, Parcel],
    migrations: { '0001-parcels': CreateParcels },
    onStatement: (text) => statements.push(text),
  });
  await orm.migrateUp();
  const boxes = [
    { id: 'north', place: 'Skagen' },
    { id: 'south', place: 'Gedser' },
  ];
  await orm.fork().insertMany(Box, boxes);
  return {
    statements,
    loader: () => connectionLoader<Parcel, ParcelArguments>(createReader(orm.fork()), parcels),
    async write(rows) {
      const whole = rows.map(({ name = 'pakke', ...row }) => ({
        boxId: 'north',
        tags: [],
        ...row,
        name,
        sortKey: danishSortKey(name),
      }));
      await orm.fork().insertMany(Parcel, whole as never);
    },
    remove: async (...ids) => void (await orm.fork().nativeDelete(Parcel, { id: { $in: ids } })),
    async close() {
      await orm.close();
      await database.close();
    },
  };
}
