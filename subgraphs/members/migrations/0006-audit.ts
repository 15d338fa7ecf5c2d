import { Migration } from '@mikro-orm/migrations';
import { createAudit, createRememberedChange, dropAudit } from '@community-graph/kit/changing';

/** Who changed what, and what changes answered. */
export class Audit extends Migration {
  override up(): void {
    for (const statement of [...createAudit('members', []), ...createRememberedChange('members')])
      this.addSql(statement);
  }

  override down(): void {
    this.addSql(`drop table "members"."remembered_change"`);
    for (const statement of dropAudit('members')) this.addSql(statement);
  }
}
