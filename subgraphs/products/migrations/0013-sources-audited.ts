import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '@community-graph/kit/changing';

/** An audit of the sources that reports make, as in the other subgraphs. */
export class SourcesAudited extends Migration {
  override up(): void {
    for (const statement of auditTable('products', { table: 'source' })) this.addSql(statement);
  }

  override down(): void {
    for (const when of ['inserted', 'updated', 'deleted']) {
      this.addSql(`drop trigger "source_audit_${when}" on "products"."source"`);
    }
  }
}
