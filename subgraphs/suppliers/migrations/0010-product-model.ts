import { Migration } from '@mikro-orm/migrations';
import { createReadModelState, timeChanges, untimeChanges } from '@community-graph/kit/feed';

/** What is kept here of products: who owns them, and when anything about them changed; and when changes were made. */
export class ProductModel extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const statement of down) this.addSql(statement);
  }
}

const up = [
  ...timeChanges('suppliers'),
  createReadModelState('suppliers'),
  `create table "suppliers"."product_model" (
      "id" text collate "C" not null,
      "owners" jsonb not null,
      "owner_ids" text[] not null,
      "updated_at" timestamptz not null default now(),
      primary key ("id")
    )`,
];

const down = [
  `drop table "suppliers"."product_model"`,
  `drop table "suppliers"."read_model"`,
  ...untimeChanges('suppliers'),
];
