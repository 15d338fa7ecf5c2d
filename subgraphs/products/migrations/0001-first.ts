import { Migration } from '@mikro-orm/migrations';

/** The first tables of the products subgraph. */
export class First extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const table of tables.toReversed()) this.addSql(`drop table "products"."${table}" cascade`);
  }
}

const tables = [
  'claim',
  'external_system',
  'product',
  'participation',
  'integration',
  'product_module',
  'seeding',
  'source',
  'usage',
];

const statements = [
  `create table "products"."claim" (
      "id" text collate "C" not null,
      "metric" text collate "C" not null,
      "subject" text collate "C" not null,
      "value" double precision not null,
      "comparison" text not null,
      "unit" text not null,
      "statement" text not null,
      "stated_on" date null,
      "stated_on_precision" text null,
      "source" text collate "C" not null,
      "confidence" text not null,
      primary key ("id")
    )`,
  `create index "claim_subject_index" on "products"."claim" ("subject")`,
  `create table "products"."external_system" (
      "id" text collate "C" not null,
      "name" text not null,
      "sort_key" text collate "C" not null,
      primary key ("id")
    )`,
  `create table "products"."product" (
      "id" text collate "C" not null,
      "name" text not null,
      "sort_key" text collate "C" not null,
      "other_names" text[] not null,
      "purpose" text not null,
      "lifecycle" text not null,
      "status_note" text null,
      "governance_level" text not null,
      "license" text null,
      "license_note" text null,
      "kle_numbers" text[] not null,
      "task_area" text null,
      "repositories" jsonb not null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "product_sort_key_id_index" on "products"."product" ("sort_key", "id")`,
  `create table "products"."participation" (
      "id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "role" text collate "C" not null,
      "valid_from" date null,
      "valid_to" date null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "participation_product_id_index" on "products"."participation" ("product_id")`,
  `create index "participation_organization_id_index" on "products"."participation" ("organization_id")`,
  `create table "products"."integration" (
      "id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "other_product_id" text collate "C" null,
      "external_system_id" text collate "C" null,
      "status" text not null,
      "note" text null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "integration_product_id_index" on "products"."integration" ("product_id")`,
  `create index "integration_other_product_id_index" on "products"."integration" ("other_product_id")`,
  `create index "integration_external_system_id_index" on "products"."integration" ("external_system_id")`,
  `create table "products"."product_module" (
      "id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "name" text not null,
      "purpose" text not null,
      "initiator_ids" text[] not null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "product_module_product_id_index" on "products"."product_module" ("product_id")`,
  `create table "products"."seeding" (
      "id" text collate "C" not null,
      "seeded_at" timestamptz not null default now(),
      primary key ("id")
    )`,
  `create table "products"."source" (
      "id" text collate "C" not null,
      "title" text not null,
      "publisher" text null,
      "published_on" date null,
      "published_on_precision" text null,
      "url" text null,
      "retrieved_on" date null,
      primary key ("id")
    )`,
  `create table "products"."usage" (
      "id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "status" text not null,
      "valid_from" date null,
      "valid_to" date null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "usage_product_id_index" on "products"."usage" ("product_id")`,
  `create index "usage_organization_id_index" on "products"."usage" ("organization_id")`,
  `alter table "products"."participation" add constraint "participation_product_id_foreign" foreign key ("product_id") references "products"."product" ("id")`,
  `alter table "products"."integration" add constraint "integration_product_id_foreign" foreign key ("product_id") references "products"."product" ("id")`,
  `alter table "products"."integration" add constraint "integration_other_product_id_foreign" foreign key ("other_product_id") references "products"."product" ("id") on delete set null`,
  `alter table "products"."integration" add constraint "integration_external_system_id_foreign" foreign key ("external_system_id") references "products"."external_system" ("id") on delete set null`,
  `alter table "products"."product_module" add constraint "product_module_product_id_foreign" foreign key ("product_id") references "products"."product" ("id")`,
  `alter table "products"."usage" add constraint "usage_product_id_foreign" foreign key ("product_id") references "products"."product" ("id")`,
];
