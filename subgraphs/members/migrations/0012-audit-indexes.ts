import { Migration } from '@mikro-orm/migrations';
import { indexAudit, unindexAudit } from '@community-graph/kit/changing';

/** Indexes on the audit log, for the erasure of an actor and for retention. */
export class AuditIndexes extends Migration {
  override up(): void {
    for (const statement of indexAudit('members')) this.addSql(statement);
  }

  override down(): void {
    for (const statement of unindexAudit('members')) this.addSql(statement);
  }
}
