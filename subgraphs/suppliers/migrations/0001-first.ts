import { Migration } from '@mikro-orm/migrations';

/** The first tables of the suppliers subgraph. */
export class First extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const table of tables.toReversed()) this.addSql(`drop table "suppliers"."${table}" cascade`);
  }
}

const tables = ['seeding', 'source', 'supplier', 'engagement'];

const statements = [
  `create table "suppliers"."seeding" (
      "id" text collate "C" not null,
      "seeded_at" timestamptz not null default now(),
      primary key ("id")
    )`,
  `create table "suppliers"."source" (
      "id" text collate "C" not null,
      "title" text not null,
      "publisher" text null,
      "published_on" date null,
      "published_on_precision" text null,
      "url" text null,
      "retrieved_on" date null,
      primary key ("id")
    )`,
  `create table "suppliers"."supplier" (
      "id" text collate "C" not null,
      "name" text not null,
      "sort_key" text collate "C" not null,
      "other_names" text[] not null,
      "kind" text not null,
      "cvr" text collate "C" null,
      "website" text null,
      "organization_id" text collate "C" null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `alter table "suppliers"."supplier" add constraint "supplier_cvr_unique" unique ("cvr")`,
  `create index "supplier_sort_key_id_index" on "suppliers"."supplier" ("sort_key", "id")`,
  `create table "suppliers"."engagement" (
      "id" text collate "C" not null,
      "supplier_id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "services" text[] not null,
      "note" text null,
      "valid_from" date null,
      "valid_to" date null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "engagement_supplier_id_index" on "suppliers"."engagement" ("supplier_id")`,
  `create index "engagement_product_id_index" on "suppliers"."engagement" ("product_id")`,
  `alter table "suppliers"."engagement" add constraint "engagement_supplier_id_foreign" foreign key ("supplier_id") references "suppliers"."supplier" ("id")`,
];
