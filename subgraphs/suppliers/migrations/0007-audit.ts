import { Migration } from '@mikro-orm/migrations';
import { createAudit, createRememberedChange, dropAudit } from '@community-graph/kit/changing';

/** Who changed what, and what changes answered. */
export class Audit extends Migration {
  override up(): void {
    for (const statement of [...createAudit('suppliers', []), ...createRememberedChange('suppliers')])
      this.addSql(statement);
  }

  override down(): void {
    this.addSql(`drop table "suppliers"."remembered_change"`);
    for (const statement of dropAudit('suppliers')) this.addSql(statement);
  }
}
