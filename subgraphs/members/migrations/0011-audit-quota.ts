import { Migration } from '@mikro-orm/migrations';
import { createAuditQuota, dropAuditQuota } from '@community-graph/kit/changing';

/** How much is written into the audit log on a day, and by which partner. */
export class AuditQuota extends Migration {
  override up(): void {
    for (const statement of createAuditQuota('members')) this.addSql(statement);
  }

  override down(): void {
    for (const statement of dropAuditQuota('members')) this.addSql(statement);
  }
}
