import { Migration } from '@mikro-orm/migrations';
import { createReadModelState, trackChanges, untrackChanges } from '@community-graph/kit/feed';

/** How far the read model of organizations has come, and the changes of products, which other subgraphs follow. */
export class Search extends Migration {
  override up(): void {
    this.addSql(createReadModelState('products'));
    for (const statement of trackChanges('products', tracked)) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackChanges('products')) this.addSql(statement);
    this.addSql(`drop table "products"."read_model"`);
  }
}

const tracked = [
  { table: 'product', entity: 'product', idColumn: 'id' },
  { table: 'product_module', entity: 'product', idColumn: 'product_id' },
];
