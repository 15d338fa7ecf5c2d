import { Migration } from '@mikro-orm/migrations';

/**
 * What is known about products besides who takes part in and uses them: what they are good for, documents, decisions,
 * tenders, requirements, upkeep, strategies, licenses found, fees, and the projects that they come from.
 */
export class Knowledge extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const statement of down) this.addSql(statement);
  }
}

const id = '"id" text collate "C" not null';
const product = '"product_id" text collate "C" not null';
const provenance = '"provenance" jsonb not null';

const tables: Readonly<Record<string, readonly string[]>> = {
  product_trait: [
    product,
    '"kind" text collate "C" not null',
    '"value" text collate "C" not null',
    provenance,
    'primary key ("product_id", "kind", "value")',
  ],
  product_document: [
    id,
    product,
    '"kind" text collate "C" not null',
    '"title" jsonb not null',
    '"language" text collate "C" null',
    '"url" text null',
    '"organization_id" text collate "C" null',
    provenance,
    'primary key ("id")',
  ],
  decision: [
    id,
    product,
    '"body" text collate "C" not null',
    '"decided_on" date not null',
    '"decided_on_precision" text not null',
    '"kind" text collate "C" not null',
    '"status" text collate "C" not null',
    '"title" jsonb not null',
    '"decision" jsonb not null',
    '"reference" text null',
    provenance,
    'primary key ("id")',
  ],
  tender: [
    id,
    product,
    '"kind" text collate "C" not null',
    '"services" text[] not null',
    '"announced_on" date null',
    '"announced_on_precision" text null',
    '"duration_months" int null',
    '"subject" jsonb not null',
    '"organization_ids" text[] not null',
    '"awarded_to_id" text collate "C" null',
    provenance,
    'primary key ("id")',
  ],
  requirement: [
    id,
    '"category" text collate "C" not null',
    '"title" jsonb not null',
    '"requirement" jsonb not null',
    '"product_ids" text[] not null',
    provenance,
    'primary key ("id")',
  ],
  product_maintenance: [
    product,
    '"type" text collate "C" null',
    '"organization_ids" text[] not null',
    '"supplier_ids" text[] not null',
    '"ip_owner_kind" text collate "C" null',
    '"ip_owner_supplier_id" text collate "C" null',
    provenance,
    'primary key ("product_id")',
  ],
  strategy_link: [
    id,
    product,
    '"strategy_id" text collate "C" null',
    '"title" jsonb not null',
    '"url" text null',
    '"statement" jsonb not null',
    provenance,
    'primary key ("id")',
  ],
  license_finding: [
    id,
    product,
    '"place" text collate "C" not null',
    '"license" text null',
    provenance,
    'primary key ("id")',
  ],
  product_fee: [
    id,
    product,
    '"fee_class" text collate "C" null',
    '"member_fee" int not null',
    '"non_member_fee" int not null',
    '"connection_fee" int null',
    '"valid_from" date null',
    '"valid_to" date null',
    provenance,
    'primary key ("id")',
  ],
};

const indexes: readonly (readonly [string, string])[] = [
  ['product_trait', '"kind", "value", "product_id"'],
  ['product_document', '"product_id", "id"'],
  ['decision', '"product_id", "decided_on", "id"'],
  ['decision', '"decided_on", "id"'],
  ['tender', '"product_id", "id"'],
  ['strategy_link', '"product_id", "id"'],
  ['strategy_link', '"strategy_id", "id"'],
  ['license_finding', '"product_id", "id"'],
  ['product_fee', '"product_id", "id"'],
];

const withProduct = Object.keys(tables).filter((table) => table !== 'requirement');

const up = [
  ...Object.entries(tables).map(([name, lines]) => `create table "products"."${name}" (${lines.join(', ')})`),
  ...indexes.map(([table, columns]) => {
    const name = `${table}_${columns.replaceAll('"', '').replaceAll(', ', '_')}_index`;
    return `create index "${name}" on "products"."${table}" (${columns})`;
  }),
  `create index "requirement_product_ids_index" on "products"."requirement" using gin ("product_ids")`,
  ...withProduct.map(
    (table) =>
      `alter table "products"."${table}" add constraint "${table}_product_id_foreign" foreign key ("product_id") references "products"."product" ("id")${table === 'product_maintenance' ? ' on update cascade on delete cascade' : ''}`,
  ),
  `alter table "products"."participation"
     add column "contribution_kinds" text[] not null default '{}',
     add column "cost_share" double precision null`,
  `alter table "products"."product_module"
     add column "features" jsonb not null default '[]',
     add column "is_initiated_outside" boolean null`,
];

const down = [
  ...Object.keys(tables).map((table) => `drop table "products"."${table}"`),
  `alter table "products"."participation" drop column "contribution_kinds", drop column "cost_share"`,
  `alter table "products"."product_module" drop column "features", drop column "is_initiated_outside"`,
];
