import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '@community-graph/kit/changing';

/** Versions of what is changed, what is stated of usages besides their period, and what is proposed about projects. */
export class Changing extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const statement of down) this.addSql(statement);
  }
}

const versioned = ['usage', 'product', 'product_module', 'integration', 'project', 'participation'];

const audited = [
  ...[...versioned, 'external_system', 'project_proposal', 'partnership_proposal'].map((table) => ({ table })),
  ...['project_stage', 'project_party'].map((table) => ({ table, idColumn: 'project_id' })),
];

const decided = [
  '"status" text collate "C" not null',
  '"proposed_at" timestamptz not null',
  '"decided_at" timestamptz null',
  '"reason" text null',
  '"version" int not null default 1',
  'primary key ("id")',
];

const up = [
  ...versioned.map((table) => `alter table "products"."${table}" add column "version" int not null default 1`),
  `alter table "products"."usage"
     add column "note" text null,
     add column "confirmed_at" timestamptz null,
     add column "confirmed_by" text collate "C" null`,
  `create table "products"."project_proposal" (
      "id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "name" text not null,
      "summary" jsonb not null,
      "product_id" text collate "C" null,
      "url" text null,
      "project_id" text collate "C" null,
      ${decided.join(', ')}
    )`,
  `create table "products"."partnership_proposal" (
      "id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "project_id" text collate "C" not null,
      "contribution" text not null,
      "amount" int null,
      "hours" int null,
      ${decided.join(', ')}
    )`,
  ...['project_proposal', 'partnership_proposal'].flatMap((table) => [
    `create index "${table}_organization_id_id_index" on "products"."${table}" ("organization_id", "id")`,
    `create index "${table}_status_id_index" on "products"."${table}" ("status", "id")`,
    `alter table "products"."${table}" add constraint "${table}_project_id_foreign" foreign key ("project_id") references "products"."project" ("id")${table === 'project_proposal' ? ' on delete set null' : ''}`,
  ]),
  `alter table "products"."project_proposal" add constraint "project_proposal_product_id_foreign" foreign key ("product_id") references "products"."product" ("id") on delete set null`,
  ...audited.flatMap((table) => auditTable('products', table)),
];

const down = [
  ...audited.flatMap(({ table }) =>
    ['inserted', 'updated', 'deleted'].map((when) => `drop trigger "${table}_audit_${when}" on "products"."${table}"`),
  ),
  `drop table "products"."partnership_proposal", "products"."project_proposal"`,
  `alter table "products"."usage" drop column "note", drop column "confirmed_at", drop column "confirmed_by"`,
  ...versioned.map((table) => `alter table "products"."${table}" drop column "version"`),
];
