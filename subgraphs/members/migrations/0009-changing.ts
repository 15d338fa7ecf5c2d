import { Migration } from '@mikro-orm/migrations';
import { auditTable } from '@community-graph/kit/changing';

/** Versions of memberships, and an audit of what the secretariat changes. */
export class Changing extends Migration {
  override up(): void {
    this.addSql(`alter table "members"."membership" add column "version" int not null default 1`);
    for (const statement of audited.flatMap((table) => auditTable('members', { table }))) this.addSql(statement);
  }

  override down(): void {
    for (const table of audited) {
      for (const when of ['inserted', 'updated', 'deleted']) {
        this.addSql(`drop trigger "${table}_audit_${when}" on "members"."${table}"`);
      }
    }
    this.addSql(`alter table "members"."membership" drop column "version"`);
  }
}

const audited = ['membership', 'claim', 'source'];
