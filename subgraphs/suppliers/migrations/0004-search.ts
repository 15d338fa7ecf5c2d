import { Migration } from '@mikro-orm/migrations';
import { trackChanges, untrackChanges } from '@community-graph/kit/feed';

/** The changes of suppliers, which other subgraphs follow. */
export class Search extends Migration {
  override up(): void {
    const tracked = [{ table: 'supplier', entity: 'supplier', idColumn: 'id' }];
    for (const statement of trackChanges('suppliers', tracked)) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackChanges('suppliers')) this.addSql(statement);
  }
}
