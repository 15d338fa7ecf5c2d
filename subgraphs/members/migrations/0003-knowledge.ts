import { Migration } from '@mikro-orm/migrations';

/** What is known about the community as a whole: events, reports, areas to improve, strategies, partners, documents. */
export class Knowledge extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const table of tables) this.addSql(`drop table "members"."${table}" cascade`);
    this.addSql(`alter table "members"."community_function" drop column "minimum_fte", drop column "maximum_fte"`);
  }
}

const tables = [
  'agreement_kind_definition',
  'community_document',
  'community_value',
  'cooperation_agreement',
  'event',
  'event_participation',
  'external_organization',
  'finding',
  'improvement_area',
  'improvement_measure',
  'partner_kind_definition',
  'presentation',
  'recommendation',
  'report',
  'strategy',
  'testimonial',
  'working_group_seat',
];

const statements = [
  `alter table "members"."community_function"
    add column "minimum_fte" double precision null, add column "maximum_fte" double precision null`,
  `create table "members"."agreement_kind_definition" (
    "id" text collate "C" not null, "position" int not null, "kind" text not null, "name" jsonb not null,
    "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create table "members"."community_value" (
    "id" text collate "C" not null, "position" int not null, "tag" text not null, "name" jsonb not null,
    "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create table "members"."cooperation_agreement" (
    "id" text collate "C" not null, "partner_id" text collate "C" not null, "partner_kind" text null,
    "form" text null, "status" text not null, "agreement_kind" text null, "sort_key" text collate "C" not null,
    "valid_from" date null, "valid_to" date null, "summary" jsonb not null, "provenance" jsonb not null,
    primary key ("id")
  )`,
  `create index "cooperation_agreement_partner_id_index" on "members"."cooperation_agreement" ("partner_id")`,
  `create index "cooperation_agreement_sort_key_id_index" on "members"."cooperation_agreement" ("sort_key", "id")`,
  `create table "members"."event" (
    "id" text collate "C" not null, "kind" text not null, "title" jsonb not null,
    "sort_key" text collate "C" not null, "held_on" date null, "held_on_precision" text null,
    "place" text null, "country" text collate "C" null, "recurrence" text not null, "summary" jsonb not null,
    "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "event_sort_key_id_index" on "members"."event" ("sort_key", "id")`,
  `create index "event_held_on_id_index" on "members"."event" ("held_on", "id")`,
  `create table "members"."event_participation" (
    "id" text collate "C" not null, "event_id" text collate "C" not null, "party_id" text collate "C" not null,
    "role" text not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "event_participation_event_id_index" on "members"."event_participation" ("event_id")`,
  `create index "event_participation_party_id_index" on "members"."event_participation" ("party_id")`,
  `create table "members"."external_organization" (
    "id" text collate "C" not null, "kind" text not null, "name" text not null,
    "sort_key" text collate "C" not null, "country" text collate "C" null, "website" text null,
    "counterpart_of_id" text collate "C" null, "summary" jsonb not null, "provenance" jsonb not null,
    primary key ("id")
  )`,
  `create index "external_organization_sort_key_id_index" on "members"."external_organization" ("sort_key", "id")`,
  `create table "members"."partner_kind_definition" (
    "id" text collate "C" not null, "position" int not null, "kind" text not null, "name" jsonb not null,
    "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create table "members"."presentation" (
    "id" text collate "C" not null, "event_id" text collate "C" not null,
    "presenter_id" text collate "C" not null, "title" jsonb not null, "stage" text null,
    "duration_minutes" int null, "question_minutes" int null, "full_house" boolean null, "language" text null,
    "topics" text[] not null, "question_topics" text[] not null, "summary" jsonb not null,
    "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "presentation_event_id_index" on "members"."presentation" ("event_id")`,
  `create table "members"."community_document" (
    "id" text collate "C" not null, "kind" text not null, "title" jsonb not null,
    "sort_key" text collate "C" not null, "language" text not null, "format" text null,
    "published_on" date null, "published_on_precision" text null, "url" text null,
    "presentation_id" text collate "C" null, "summary" jsonb not null, "provenance" jsonb not null,
    primary key ("id")
  )`,
  `create index "community_document_presentation_id_index" on "members"."community_document" ("presentation_id")`,
  `create index "community_document_sort_key_id_index" on "members"."community_document" ("sort_key", "id")`,
  `create index "community_document_published_on_id_index" on "members"."community_document" ("published_on", "id")`,
  `create table "members"."report" (
    "id" text collate "C" not null, "kind" text not null, "title" jsonb not null,
    "sort_key" text collate "C" not null, "publisher_id" text collate "C" null,
    "prepared_by_id" text collate "C" null, "published_on" date null, "published_on_precision" text null,
    "mentions_community" boolean not null, "product_ids" text[] not null, "url" text null,
    "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "report_sort_key_id_index" on "members"."report" ("sort_key", "id")`,
  `create index "report_published_on_id_index" on "members"."report" ("published_on", "id")`,
  `create table "members"."recommendation" (
    "id" text collate "C" not null, "report_id" text collate "C" not null,
    "sort_key" text collate "C" not null, "part_of_id" text collate "C" null, "addressees" text[] not null,
    "owner_id" text collate "C" null, "outside_community" boolean not null, "candidate_ids" text[] not null,
    "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "recommendation_part_of_id_index" on "members"."recommendation" ("part_of_id")`,
  `create index "recommendation_report_id_sort_key_id_index" on "members"."recommendation" ("report_id", "sort_key", "id")`,
  `create table "members"."improvement_area" (
    "id" text collate "C" not null, "report_id" text collate "C" not null, "position" int not null,
    "kind" text not null, "title" jsonb not null, "coverage" text not null, "assessed_on" date not null,
    "evidence" jsonb not null, "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "improvement_area_report_id_index" on "members"."improvement_area" ("report_id")`,
  `create table "members"."improvement_measure" (
    "id" text collate "C" not null, "area_id" text collate "C" not null, "position" int not null,
    "kind" text not null, "product_id" text collate "C" null, "event_id" text collate "C" null,
    "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "improvement_measure_area_id_index" on "members"."improvement_measure" ("area_id")`,
  `create index "improvement_measure_product_id_index" on "members"."improvement_measure" ("product_id")`,
  `create table "members"."finding" (
    "id" text collate "C" not null, "report_id" text collate "C" not null, "position" int not null,
    "kind" text not null, "motivations" text[] not null, "summary" jsonb not null, "provenance" jsonb not null,
    primary key ("id")
  )`,
  `create index "finding_report_id_index" on "members"."finding" ("report_id")`,
  `create table "members"."strategy" (
    "id" text collate "C" not null, "kind" text not null, "title" jsonb not null,
    "sort_key" text collate "C" not null, "publisher_ids" text[] not null, "published_on" date null,
    "published_on_precision" text null, "valid_from" date null, "valid_to" date null,
    "recognizes_community" boolean null, "url" text null,
    "summary" jsonb not null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "strategy_sort_key_id_index" on "members"."strategy" ("sort_key", "id")`,
  `create index "strategy_published_on_id_index" on "members"."strategy" ("published_on", "id")`,
  `create table "members"."testimonial" (
    "id" text collate "C" not null, "organization_id" text collate "C" not null, "motivations" text[] not null,
    "stated_on" date null, "stated_on_precision" text null, "summary" jsonb not null,
    "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "testimonial_organization_id_index" on "members"."testimonial" ("organization_id")`,
  `create table "members"."working_group_seat" (
    "id" text collate "C" not null, "group" text not null, "role" text not null,
    "organization_id" text collate "C" not null, "product_id" text collate "C" not null, "valid_from" date null,
    "valid_to" date null, "provenance" jsonb not null, primary key ("id")
  )`,
  `create index "working_group_seat_organization_id_product_id_id_index" on "members"."working_group_seat" ("organization_id", "product_id", "id")`,
  `create index "working_group_seat_product_id_id_index" on "members"."working_group_seat" ("product_id", "id")`,
  `alter table "members"."event_participation"
    add constraint "event_participation_event_id_foreign" foreign key ("event_id") references "members"."event" ("id")`,
  `alter table "members"."presentation"
    add constraint "presentation_event_id_foreign" foreign key ("event_id") references "members"."event" ("id")`,
  `alter table "members"."community_document"
    add constraint "community_document_presentation_id_foreign" foreign key ("presentation_id") references "members"."presentation" ("id") on delete set null`,
  `alter table "members"."recommendation"
    add constraint "recommendation_report_id_foreign" foreign key ("report_id") references "members"."report" ("id")`,
  `alter table "members"."recommendation"
    add constraint "recommendation_part_of_id_foreign" foreign key ("part_of_id") references "members"."recommendation" ("id") on delete set null`,
  `alter table "members"."improvement_area"
    add constraint "improvement_area_report_id_foreign" foreign key ("report_id") references "members"."report" ("id")`,
  `alter table "members"."improvement_measure"
    add constraint "improvement_measure_area_id_foreign" foreign key ("area_id") references "members"."improvement_area" ("id")`,
  `alter table "members"."improvement_measure"
    add constraint "improvement_measure_event_id_foreign" foreign key ("event_id") references "members"."event" ("id") on delete set null`,
  `alter table "members"."finding"
    add constraint "finding_report_id_foreign" foreign key ("report_id") references "members"."report" ("id")`,
  `alter table "members"."testimonial"
    add constraint "testimonial_organization_id_foreign" foreign key ("organization_id") references "members"."organization" ("id")`,
  `alter table "members"."working_group_seat"
    add constraint "working_group_seat_organization_id_foreign" foreign key ("organization_id") references "members"."organization" ("id")`,
];
