import { Migration } from '@mikro-orm/migrations';

/** Texts in two languages, former ids, and an index for each order in which lists are paged. */
export class TextsAndFormerIds extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const statement of down) this.addSql(statement);
  }
}

const index = (table: string, ...columns: string[]) => ({
  create: `create index "${table}_${columns.join('_')}_index" on "suppliers"."${table}" (${columns
    .map((column) => `"${column}"`)
    .join(', ')})`,
  drop: `drop index "suppliers"."${table}_${columns.join('_')}_index"`,
});

const before = [index('engagement', 'supplier_id'), index('engagement', 'product_id')];
const after = [
  index('supplier', 'kind', 'id'),
  index('engagement', 'supplier_id', 'product_id', 'id'),
  index('engagement', 'product_id', 'supplier_id', 'id'),
  index('engagement', 'valid_from', 'id'),
  index('engagement', 'valid_to', 'id'),
];

const up = [
  // Only shipped rows are there so far: they come in anew, with the new columns, when the subgraph starts.
  `truncate "suppliers"."seeding", "suppliers"."source", "suppliers"."supplier", "suppliers"."engagement" cascade`,
  `alter table "suppliers"."supplier" add column "summary" jsonb not null, add column "former_ids" text[] not null`,
  `create index "supplier_former_ids_index" on "suppliers"."supplier" using gin ("former_ids")`,
  ...before.map(({ drop }) => drop),
  ...after.map(({ create }) => create),
];

const down = [
  ...after.map(({ drop }) => drop),
  ...before.map(({ create }) => create),
  `alter table "suppliers"."supplier" drop column "summary", drop column "former_ids"`,
];
