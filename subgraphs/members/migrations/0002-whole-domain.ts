import { Migration } from '@mikro-orm/migrations';

/**
 * What the whole domain needs of the core: dated populations, regions with provenance, former ids, fees, claims about
 * everything, and an index for each order of a list.
 */
export class WholeDomain extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const statement of down) this.addSql(statement);
  }
}

const filled = [
  'claim',
  'community',
  'community_function',
  'governance_body',
  'governance_seat',
  'membership',
  'municipality',
  'organization',
  'region_affiliation',
  'seeding',
  'source',
];

// Until now only shipped rows exist: they come in anew, with the new columns, when the subgraph starts.
const empty = `truncate ${filled.map((table) => `"members"."${table}"`).join(', ')} cascade`;

const index = (table: string, ...columns: string[]) => ({
  create: `create index "${table}_${columns.join('_')}_index" on "members"."${table}" (${columns
    .map((column) => `"${column}"`)
    .join(', ')})`,
  drop: `drop index "members"."${table}_${columns.join('_')}_index"`,
});

const shorter = [index('claim', 'subject')];
const longer = [
  index('organization', 'name_sort_key', 'id'),
  index('organization', 'population', 'id'),
  index('organization', 'kind', 'sort_key', 'id'),
  index('membership', 'valid_from', 'id'),
  index('claim', 'subject_id', 'metric', 'id'),
  index('claim', 'metric', 'claim_as_of', 'id'),
  index('claim', 'claim_as_of', 'id'),
];

const up = [
  empty,
  ...shorter.map(({ drop }) => drop),
  `alter table "members"."organization"
    alter column "kind" type text collate "C",
    add column "former_ids" text[] not null,
    add column "name_sort_key" text collate "C" not null,
    add column "population" int null,
    add column "fee_class" text null`,
  `create index "organization_population_desc_index" on "members"."organization" ("population" desc nulls last, "id" desc)`,
  `create index "organization_former_ids_index" on "members"."organization" using gin ("former_ids")`,
  `alter table "members"."municipality"
    drop column "population",
    drop column "population_year",
    drop column "fee_class"`,
  `create table "members"."population" (
    "id" text collate "C" not null,
    "organization_id" text collate "C" not null,
    "year" int not null,
    "population" int not null,
    "provenance" jsonb not null,
    primary key ("id")
  )`,
  `alter table "members"."population"
    add constraint "population_organization_id_year_unique" unique ("organization_id", "year")`,
  `alter table "members"."population" add constraint "population_organization_id_foreign"
    foreign key ("organization_id") references "members"."organization" ("id")`,
  `alter table "members"."region_affiliation" add column "provenance" jsonb not null`,
  `alter table "members"."community" add column "summary" jsonb not null`,
  `alter table "members"."governance_body"
    drop column "name",
    drop column "description",
    add column "name" jsonb not null,
    add column "summary" jsonb not null`,
  `alter table "members"."community_function"
    drop column "name",
    drop column "danish_name",
    drop column "description",
    add column "name" jsonb not null,
    add column "summary" jsonb not null`,
  `create table "members"."fee_schedule" (
    "id" text collate "C" not null,
    "membership_fee" int not null,
    "currency" text not null,
    "half_fee_after" text not null,
    "summary" jsonb not null,
    "valid_from" date null,
    "valid_to" date null,
    "provenance" jsonb not null,
    primary key ("id")
  )`,
  `alter table "members"."claim" rename column "subject" to "subject_id"`,
  `alter table "members"."claim" rename column "stated_on" to "claim_as_of"`,
  `alter table "members"."claim" rename column "stated_on_precision" to "claim_as_of_precision"`,
  ...longer.map(({ create }) => create),
];

const down = [
  empty,
  ...longer.map(({ drop }) => drop),
  `alter table "members"."claim" rename column "claim_as_of_precision" to "stated_on_precision"`,
  `alter table "members"."claim" rename column "claim_as_of" to "stated_on"`,
  `alter table "members"."claim" rename column "subject_id" to "subject"`,
  `drop table "members"."fee_schedule"`,
  `alter table "members"."community_function"
    drop column "name",
    drop column "summary",
    add column "name" text not null,
    add column "danish_name" text not null,
    add column "description" text not null`,
  `alter table "members"."governance_body"
    drop column "name",
    drop column "summary",
    add column "name" text not null,
    add column "description" text not null`,
  `alter table "members"."community" drop column "summary"`,
  `alter table "members"."region_affiliation" drop column "provenance"`,
  `drop table "members"."population"`,
  `alter table "members"."municipality"
    add column "population" int not null,
    add column "population_year" int not null,
    add column "fee_class" text not null`,
  `alter table "members"."organization"
    drop column "former_ids",
    drop column "name_sort_key",
    drop column "population",
    drop column "fee_class"`,
  ...shorter.map(({ create }) => create),
];
