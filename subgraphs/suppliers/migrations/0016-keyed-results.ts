import { Migration } from '@mikro-orm/migrations';
import { forgetRememberedChange, keyRememberedChange } from '@community-graph/kit/changing';

/** Digests of inputs that nobody can guess the input from. */
export class KeyedResults extends Migration {
  override up(): void {
    for (const statement of keyRememberedChange('suppliers')) this.addSql(statement);
  }

  override down(): void {
    this.addSql(forgetRememberedChange('suppliers'));
  }
}
