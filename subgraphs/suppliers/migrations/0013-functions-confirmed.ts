import { Migration } from '@mikro-orm/migrations';

/** What a supplier confirmed of a contact that looks like a person's. */
export class FunctionsConfirmed extends Migration {
  override up(): void {
    this.addSql(
      `alter table "suppliers"."supplier_contact" add column "is_function_confirmed" boolean not null default false`,
    );
  }

  override down(): void {
    this.addSql(`alter table "suppliers"."supplier_contact" drop column "is_function_confirmed"`);
  }
}
