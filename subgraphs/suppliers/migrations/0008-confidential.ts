import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '@community-graph/kit/changing';

/** What not everybody may see: agreements, contacts, and the credentials of partners. */
export class Confidential extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const table of tables.toReversed()) this.addSql(`drop table "suppliers"."${table}" cascade`);
  }
}

const tables = ['agreement', 'supplier_contact', 'usage_contact', 'credential'];

const index = (table: string, ...columns: string[]) =>
  `create index "${table}_${columns.join('_')}_index" on "suppliers"."${table}" (${columns.map((column) => `"${column}"`).join(', ')})`;

const ofSupplier = (table: string) =>
  `alter table "suppliers"."${table}" add constraint "${table}_supplier_id_foreign" foreign key ("supplier_id") references "suppliers"."supplier" ("id")`;

const reach = `
      "function" text not null,
      "mailbox" text null,
      "phone" text null,
      "valid_from" date null,
      "valid_to" date null,
      "version" int not null default 1`;

const up = [
  `create table "suppliers"."agreement" (
      "id" text collate "C" not null,
      "supplier_id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "services" text[] not null,
      "yearly_amount" int null,
      "notice_months" int null,
      "contact_function" text null,
      "contact_mailbox" text null,
      "note" text null,
      "valid_from" date null,
      "valid_to" date null,
      "version" int not null default 1,
      primary key ("id")
    )`,
  index('agreement', 'supplier_id', 'product_id', 'organization_id', 'id'),
  index('agreement', 'organization_id', 'supplier_id', 'product_id', 'id'),
  index('agreement', 'product_id', 'supplier_id', 'organization_id', 'id'),
  ofSupplier('agreement'),
  `create table "suppliers"."supplier_contact" (
      "id" text collate "C" not null,
      "supplier_id" text collate "C" not null,${reach},
      primary key ("id")
    )`,
  index('supplier_contact', 'supplier_id', 'id'),
  ofSupplier('supplier_contact'),
  `create table "suppliers"."usage_contact" (
      "id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "product_id" text collate "C" not null,${reach},
      primary key ("id")
    )`,
  index('usage_contact', 'organization_id', 'product_id', 'id'),
  `create table "suppliers"."credential" (
      "id" text collate "C" not null,
      "digest" text collate "C" not null,
      "supplier_id" text collate "C" not null,
      "scopes" text[] not null,
      "label" text not null,
      "issued_at" timestamptz not null default now(),
      "expires_at" timestamptz not null,
      "revoked_at" timestamptz null,
      "last_used_at" timestamptz null,
      "replaced_by_id" text collate "C" null,
      primary key ("id")
    )`,
  index('credential', 'supplier_id', 'id'),
  ofSupplier('credential'),
  ...['agreement', 'supplier_contact', 'usage_contact'].flatMap((table) => auditTable('suppliers', { table })),
  ...auditTable('suppliers', { table: 'credential', leftOut: ['digest', 'last_used_at'] }),
];
