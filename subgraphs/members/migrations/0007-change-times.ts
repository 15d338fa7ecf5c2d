import { Migration } from '@mikro-orm/migrations';
import { timeChanges, untimeChanges } from '@community-graph/kit/feed';

/** When changes were made. */
export class ChangeTimes extends Migration {
  override up(): void {
    for (const statement of timeChanges('members')) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untimeChanges('members')) this.addSql(statement);
  }
}
