import { Migration } from '@mikro-orm/migrations';

/**
 * Texts in Danish and English, look-ups by former ids, names and repositories, an index for each list, and the read
 * model of organizations. Until here only shipped rows exist, so they are taken out and come in anew at the next start.
 */
export class TextsAndLists extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const statement of down) this.addSql(statement);
  }
}

const empty = `truncate ${[
  'claim',
  'external_system',
  'product',
  'participation',
  'integration',
  'product_module',
  'seeding',
  'source',
  'usage',
]
  .map((table) => `"products"."${table}"`)
  .join(', ')} cascade`;

/** The indexes of the first migration that longer ones replace. */
const shorter = {
  participation_product_id_index: '"products"."participation" ("product_id")',
  participation_organization_id_index: '"products"."participation" ("organization_id")',
  product_module_product_id_index: '"products"."product_module" ("product_id")',
  usage_product_id_index: '"products"."usage" ("product_id")',
  usage_organization_id_index: '"products"."usage" ("organization_id")',
};

const longer = {
  product_lifecycle_id_index: '"products"."product" ("lifecycle", "id")',
  product_former_ids_index: '"products"."product" using gin ("former_ids")',
  product_name_keys_index: '"products"."product" using gin ("name_keys")',
  product_repository_keys_index: '"products"."product" using gin ("repository_keys")',
  product_kle_numbers_index: '"products"."product" using gin ("kle_numbers")',
  product_module_product_id_id_index: '"products"."product_module" ("product_id", "id")',
  participation_product_id_organization_id_role_id_index:
    '"products"."participation" ("product_id", "organization_id", "role", "id")',
  participation_organization_id_product_id_role_id_index:
    '"products"."participation" ("organization_id", "product_id", "role", "id")',
  usage_product_id_organization_id_id_index: '"products"."usage" ("product_id", "organization_id", "id")',
  usage_product_id_status_id_index: '"products"."usage" ("product_id", "status", "id")',
  usage_organization_id_product_id_id_index: '"products"."usage" ("organization_id", "product_id", "id")',
  usage_organization_id_status_id_index: '"products"."usage" ("organization_id", "status", "id")',
  organization_model_kind_id_index: '"products"."organization_model" ("kind", "id")',
  organization_model_sort_key_id_index: '"products"."organization_model" ("sort_key", "id")',
  organization_region_region_id_organization_id_index:
    '"products"."organization_region" ("region_id", "organization_id")',
};

const make = (indexes: Readonly<Record<string, string>>) =>
  Object.entries(indexes).map(([name, on]) => `create index "${name}" on ${on}`);

const readModel = ['organization_population', 'organization_region', 'organization_membership', 'organization_model'];

const up = [
  empty,
  `alter table "products"."product"
     drop column "purpose",
     add column "summary" jsonb not null,
     add column "former_ids" text[] not null,
     add column "name_keys" text[] not null,
     add column "repository_keys" text[] not null`,
  `alter table "products"."product_module" drop column "purpose", add column "summary" jsonb not null`,
  `create table "products"."organization_model" (
      "id" text collate "C" not null,
      "kind" text collate "C" not null,
      "name" text not null,
      "short_name" text not null,
      "sort_key" text collate "C" not null,
      "valid_from" date null,
      "valid_to" date null,
      primary key ("id")
    )`,
  `create table "products"."organization_membership" (
      "organization_id" text collate "C" not null,
      "n" int not null,
      "valid_from" date null,
      "valid_to" date null,
      primary key ("organization_id", "n")
    )`,
  `create table "products"."organization_region" (
      "organization_id" text collate "C" not null,
      "n" int not null,
      "region_id" text collate "C" not null,
      "valid_from" date null,
      "valid_to" date null,
      primary key ("organization_id", "n")
    )`,
  `create table "products"."organization_population" (
      "organization_id" text collate "C" not null,
      "year" int not null,
      "population" int not null,
      primary key ("organization_id", "year")
    )`,
  ...Object.keys(shorter).map((name) => `drop index "products"."${name}"`),
  ...make(longer),
];

const down = [
  empty,
  ...readModel.map((table) => `drop table "products"."${table}"`),
  ...Object.keys(longer)
    .filter((name) => !name.startsWith('organization_'))
    .map((name) => `drop index "products"."${name}"`),
  ...make(shorter),
  `alter table "products"."product_module" drop column "summary", add column "purpose" text not null`,
  `alter table "products"."product"
     drop column "summary",
     drop column "former_ids",
     drop column "name_keys",
     drop column "repository_keys",
     add column "purpose" text not null`,
];
