import { Migration } from '@mikro-orm/migrations';

/** Claims about products stand with all others, in the members subgraph. */
export class ClaimsMoved extends Migration {
  override up(): void {
    this.addSql(`drop table "products"."claim"`);
  }

  override down(): void {
    this.addSql(
      `create table "products"."claim" (
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
    );
    this.addSql(`create index "claim_subject_index" on "products"."claim" ("subject")`);
  }
}
