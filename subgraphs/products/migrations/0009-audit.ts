import { Migration } from '@mikro-orm/migrations';
import { createAudit, createRememberedChange, dropAudit } from '@community-graph/kit/changing';

/** Who changed what, and what changes answered. */
export class Audit extends Migration {
  override up(): void {
    for (const statement of [...createAudit('products', []), ...createRememberedChange('products')])
      this.addSql(statement);
  }

  override down(): void {
    this.addSql(`drop table "products"."remembered_change"`);
    for (const statement of dropAudit('products')) this.addSql(statement);
  }
}
