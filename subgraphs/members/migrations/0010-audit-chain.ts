import { Migration } from '@mikro-orm/migrations';
import { chainAudit, unchainAudit } from '@community-graph/kit/changing';

/** A chain of hashes that shows whether the audit log is as it was written, and the erasure of values that it allows. */
export class AuditChain extends Migration {
  override up(): void {
    for (const statement of chainAudit('members')) this.addSql(statement);
  }

  override down(): void {
    for (const statement of unchainAudit('members')) this.addSql(statement);
  }
}
