import { Migration } from '@mikro-orm/migrations';
import { trackChanges, untrackChanges } from '@community-graph/kit/feed';

/** The changes of organizations, which other subgraphs follow. */
export class Search extends Migration {
  override up(): void {
    for (const statement of trackChanges('members', tracked)) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackChanges('members')) this.addSql(statement);
  }
}

const part = (table: string) => ({ table, entity: 'organization', idColumn: 'organization_id' });
const tracked = [
  { table: 'organization', entity: 'organization', idColumn: 'id' },
  part('population'),
  part('membership'),
  part('region_affiliation'),
];
