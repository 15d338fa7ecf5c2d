import { Migration } from '@mikro-orm/migrations';

/** The criteria of the governance model, the assessments of products, and what they say criterion by criterion. */
export class Governance extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const table of tables.toReversed()) this.addSql(`drop table "products"."${table}"`);
  }
}

const tables = ['governance_criterion', 'governance_assessment', 'criterion_result'];

const statements = [
  `create table "products"."governance_criterion" (
      "id" text collate "C" not null,
      "n" int not null,
      "code" text collate "C" not null,
      "category" text collate "C" not null,
      "level" text collate "C" not null,
      "is_recommendation" boolean not null,
      "name" jsonb not null,
      "guidance" jsonb not null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create table "products"."governance_assessment" (
      "id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "kind" text collate "C" not null,
      "assessed_on" date not null,
      "is_draft" boolean not null,
      "recommended_level" text collate "C" null,
      "provenance" jsonb not null,
      primary key ("id")
    )`,
  `create index "governance_assessment_product_id_assessed_on_id_index" on "products"."governance_assessment" ("product_id", "assessed_on", "id")`,
  `create index "governance_assessment_assessed_on_id_index" on "products"."governance_assessment" ("assessed_on", "id")`,
  `create table "products"."criterion_result" (
      "id" text collate "C" not null,
      "assessment_id" text collate "C" not null,
      "criterion_id" text collate "C" not null,
      "product_id" text collate "C" not null,
      "outcome" text collate "C" not null,
      primary key ("id")
    )`,
  `create index "criterion_result_assessment_id_criterion_id_index" on "products"."criterion_result" ("assessment_id", "criterion_id")`,
  `create index "criterion_result_criterion_id_product_id_id_index" on "products"."criterion_result" ("criterion_id", "product_id", "id")`,
  `alter table "products"."governance_assessment" add constraint "governance_assessment_product_id_foreign" foreign key ("product_id") references "products"."product" ("id")`,
  `alter table "products"."criterion_result" add constraint "criterion_result_assessment_id_foreign" foreign key ("assessment_id") references "products"."governance_assessment" ("id")`,
  `alter table "products"."criterion_result" add constraint "criterion_result_criterion_id_foreign" foreign key ("criterion_id") references "products"."governance_criterion" ("id")`,
  `alter table "products"."criterion_result" add constraint "criterion_result_product_id_foreign" foreign key ("product_id") references "products"."product" ("id")`,
];
