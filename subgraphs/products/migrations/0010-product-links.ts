import { Migration } from '@mikro-orm/migrations';
import { timeChanges, trackTables, untimeChanges, untrackTables } from '@community-graph/kit/feed';

/** When changes were made, and a feed of products that tells one when anything that belongs to it changes. */
export class ProductLinks extends Migration {
  override up(): void {
    for (const statement of [...timeChanges('products'), ...trackTables('products', tracked)]) this.addSql(statement);
  }

  override down(): void {
    for (const statement of [...untrackTables('products', tracked), ...untimeChanges('products')])
      this.addSql(statement);
  }
}

const link = (table: string, idColumn = 'product_id') => ({ table, entity: 'productLink', idColumn });
const ofProject = '(select p.product_id from products.project p where p.id = project_id)';
const tracked = [
  link('product', 'id'),
  ...[
    'product_module',
    'participation',
    'usage',
    'product_trait',
    'product_document',
    'decision',
    'tender',
    'product_maintenance',
    'strategy_link',
    'license_finding',
    'product_fee',
    'governance_assessment',
    'criterion_result',
    'project',
  ].map((table) => link(table)),
  link('integration', 'unnest(array[product_id, other_product_id])'),
  link('requirement', 'unnest(product_ids)'),
  link('project_stage', ofProject),
  link('project_party', ofProject),
];
