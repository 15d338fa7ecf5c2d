import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '@community-graph/kit/changing';

/**
 * What suppliers and the secretariat change: versions of what is public, what a supplier offers, and, seen by few until
 * they are decided, declarations of engagements and corrections.
 */
export class Declarations extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const statement of down) this.addSql(statement);
  }
}

const audited = ['source', 'supplier', 'engagement', 'engagement_declaration', 'correction'];

const index = (table: string, ...columns: string[]) =>
  `create index "${table}_${columns.join('_')}_index" on "suppliers"."${table}" (${columns
    .map((column) => `"${column}"`)
    .join(', ')})`;

const up = [
  `alter table "suppliers"."supplier" add column "offered_services" text[] not null default '{}',
    add column "version" int not null default 1`,
  `alter table "suppliers"."engagement" add column "version" int not null default 1`,
  `create table "suppliers"."engagement_declaration" (
      "id" text collate "C" not null,
      "kind" text collate "C" not null,
      "supplier_id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "engagement_id" text collate "C" null,
      "engagement_version" int null,
      "continued_by_id" text collate "C" null,
      "services" text[] not null,
      "note" text null,
      "effective_from" date null,
      "valid_from" date null,
      "valid_to" date null,
      "status" text collate "C" not null,
      "declared_at" timestamptz not null,
      "decided_at" timestamptz null,
      "decided_by" text collate "C" null,
      "decided_by_organization_id" text collate "C" null,
      "reason" text null,
      "version" int not null default 1,
      primary key ("id")
    )`,
  ...[
    ['supplier_id', 'supplier'],
    ['engagement_id', 'engagement'],
    ['continued_by_id', 'engagement'],
  ].map(
    ([column, table]) => `alter table "suppliers"."engagement_declaration"
      add constraint "engagement_declaration_${column}_foreign" foreign key ("${column}") references "suppliers"."${table}" ("id")`,
  ),
  index('engagement_declaration', 'supplier_id', 'id'),
  index('engagement_declaration', 'product_id', 'id'),
  index('engagement_declaration', 'status', 'id'),
  `create table "suppliers"."correction" (
      "id" text collate "C" not null,
      "supplier_id" text collate "C" null,
      "organization_id" text collate "C" null,
      "subject_id" text collate "C" not null,
      "field" text not null,
      "text" text not null,
      "source_url" text null,
      "status" text collate "C" not null,
      "proposed_at" timestamptz not null,
      "decided_at" timestamptz null,
      "reason" text null,
      "version" int not null default 1,
      primary key ("id")
    )`,
  index('correction', 'supplier_id', 'id'),
  index('correction', 'organization_id', 'id'),
  index('correction', 'subject_id', 'id'),
  index('correction', 'status', 'id'),
  ...audited.flatMap((table) => auditTable('suppliers', { table })),
];

const down = [
  `drop table "suppliers"."correction"`,
  `drop table "suppliers"."engagement_declaration"`,
  ...['source', 'supplier', 'engagement'].flatMap((table) =>
    ['inserted', 'updated', 'deleted'].map((name) => `drop trigger "${table}_audit_${name}" on "suppliers"."${table}"`),
  ),
  `alter table "suppliers"."engagement" drop column "version"`,
  `alter table "suppliers"."supplier" drop column "version", drop column "offered_services"`,
];
