import { Migration } from '@mikro-orm/migrations';

/** Projects, the stages they went through, and who takes part in them. */
export class Projects extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const table of ['project_party', 'project_stage', 'project']) this.addSql(`drop table "products"."${table}"`);
  }
}

const statements = [
  `create table "products"."project" (
      "id" text collate "C" not null,
      "name" text not null,
      "sort_key" text collate "C" not null,
      "product_id" text collate "C" null,
      "summary" jsonb not null,
      "url" text null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "project_sort_key_id_index" on "products"."project" ("sort_key", "id")`,
  `create index "project_product_id_sort_key_id_index" on "products"."project" ("product_id", "sort_key", "id")`,
  `create table "products"."project_stage" (
      "project_id" text collate "C" not null,
      "n" int not null,
      "stage" text collate "C" not null,
      "valid_from" date null,
      "valid_to" date null,
      "provenance" jsonb not null,
      primary key ("project_id", "n")
    )`,
  `create table "products"."project_party" (
      "project_id" text collate "C" not null,
      "organization_id" text collate "C" not null,
      "role" text collate "C" not null,
      "provenance" jsonb not null,
      primary key ("project_id", "organization_id", "role")
    )`,
  `create index "project_party_organization_id_project_id_index" on "products"."project_party" ("organization_id", "project_id")`,
  `alter table "products"."project" add constraint "project_product_id_foreign" foreign key ("product_id") references "products"."product" ("id") on delete set null`,
  `alter table "products"."project_stage" add constraint "project_stage_project_id_foreign" foreign key ("project_id") references "products"."project" ("id")`,
  `alter table "products"."project_party" add constraint "project_party_project_id_foreign" foreign key ("project_id") references "products"."project" ("id")`,
];
