import { Migration } from '@mikro-orm/migrations';

/** The first tables of the members subgraph. */
export class First extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const table of tables.toReversed()) this.addSql(`drop table "members"."${table}" cascade`);
  }
}

const tables = [
  'claim',
  'community',
  'community_function',
  'governance_body',
  'municipality',
  'organization',
  'membership',
  'governance_seat',
  'region_affiliation',
  'seeding',
  'source',
];

const statements = [
  `create table "members"."claim" (
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
  `create index "claim_subject_index" on "members"."claim" ("subject")`,
  `create table "members"."community" (
      "id" text collate "C" not null,
      "name" text not null,
      "founded_on" date not null,
      "founded_in" text not null,
      "cvr" text collate "C" not null,
      "gln" text collate "C" not null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create table "members"."community_function" (
      "id" text collate "C" not null,
      "name" text not null,
      "danish_name" text not null,
      "description" text not null,
      "level" text not null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create table "members"."governance_body" (
      "id" text collate "C" not null,
      "kind" text collate "C" not null,
      "name" text not null,
      "description" text not null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create table "members"."municipality" (
      "id" text collate "C" not null,
      "code" text collate "C" not null,
      "code4" text collate "C" not null,
      "nuts3" text collate "C" not null,
      "fk_organisation_uuid" uuid not null,
      "population" int not null,
      "population_year" int not null,
      "fee_class" text not null,
      primary key ("id")
    )`,
  `alter table "members"."municipality" add constraint "municipality_code_unique" unique ("code")`,
  `alter table "members"."municipality" add constraint "municipality_fk_organisation_uuid_unique" unique ("fk_organisation_uuid")`,
  `create table "members"."organization" (
      "id" text collate "C" not null,
      "kind" text not null,
      "name" text not null,
      "short_name" text not null,
      "sort_key" text collate "C" not null,
      "cvr" text collate "C" null,
      "region_code" text collate "C" null,
      "succeeded_by_id" text collate "C" null,
      "valid_from" date null,
      "valid_to" date null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `alter table "members"."organization" add constraint "organization_cvr_unique" unique ("cvr")`,
  `alter table "members"."organization" add constraint "organization_region_code_unique" unique ("region_code")`,
  `create index "organization_sort_key_id_index" on "members"."organization" ("sort_key", "id")`,
  `create table "members"."membership" (
      "id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "founding" boolean not null,
      "valid_from" date null,
      "valid_to" date null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "membership_organization_id_index" on "members"."membership" ("organization_id")`,
  `create table "members"."governance_seat" (
      "id" text collate "C" not null,
      "body_id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "role" text not null,
      "valid_from" date null,
      "valid_to" date null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "governance_seat_body_id_index" on "members"."governance_seat" ("body_id")`,
  `create index "governance_seat_organization_id_index" on "members"."governance_seat" ("organization_id")`,
  `create table "members"."region_affiliation" (
      "id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "region_id" text collate "C" not null,
      "valid_from" date null,
      "valid_to" date null,
      primary key ("id")
    )`,
  `create index "region_affiliation_organization_id_index" on "members"."region_affiliation" ("organization_id")`,
  `create index "region_affiliation_region_id_index" on "members"."region_affiliation" ("region_id")`,
  `create table "members"."seeding" (
      "id" text collate "C" not null,
      "seeded_at" timestamptz not null default now(),
      primary key ("id")
    )`,
  `create table "members"."source" (
      "id" text collate "C" not null,
      "title" text not null,
      "publisher" text null,
      "published_on" date null,
      "published_on_precision" text null,
      "url" text null,
      "retrieved_on" date null,
      primary key ("id")
    )`,
  `alter table "members"."organization" add constraint "organization_succeeded_by_id_foreign" foreign key ("succeeded_by_id") references "members"."organization" ("id") on delete set null`,
  `alter table "members"."membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "members"."organization" ("id")`,
  `alter table "members"."governance_seat" add constraint "governance_seat_body_id_foreign" foreign key ("body_id") references "members"."governance_body" ("id")`,
  `alter table "members"."governance_seat" add constraint "governance_seat_organization_id_foreign" foreign key ("organization_id") references "members"."organization" ("id")`,
  `alter table "members"."region_affiliation" add constraint "region_affiliation_organization_id_foreign" foreign key ("organization_id") references "members"."organization" ("id")`,
  `alter table "members"."region_affiliation" add constraint "region_affiliation_region_id_foreign" foreign key ("region_id") references "members"."organization" ("id")`,
];
