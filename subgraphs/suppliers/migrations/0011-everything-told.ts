import { Migration } from '@mikro-orm/migrations';
import { ownChanges, trackTables, untrackTables } from '@community-graph/kit/feed';

/** The changes of every object that has a type of its own, for the change feed of the whole graph. */
export class EverythingTold extends Migration {
  override up(): void {
    this.addSql(`create index "usage_contact_product_id_id_index" on "suppliers"."usage_contact" ("product_id", "id")`);
    for (const statement of trackTables('suppliers', tracked)) this.addSql(statement);
  }

  override down(): void {
    for (const statement of untrackTables('suppliers', tracked)) this.addSql(statement);
    this.addSql(`drop index "suppliers"."usage_contact_product_id_id_index"`);
  }
}

const deliversToday = `array(
  select e.supplier_id from suppliers.engagement e, (select (now() at time zone 'Europe/Copenhagen')::date as today) day
  where e.product_id = changed.product_id and (e.valid_from is null or e.valid_from <= day.today)
    and (e.valid_to is null or day.today < e.valid_to))`;
const contactsOfUsers = 'array(select u.id from suppliers.usage_contact u where u.product_id = changed.product_id)';
const owners = `coalesce(
  (select owned.owner_ids from suppliers.product_model owned where owned.id = changed.product_id), '{}')`;

const tracked = [
  ...['engagement', 'source'].map(ownChanges),
  // Of what is gone, those may know who could see it.
  { ...ownChanges('agreement'), audience: 'array[supplier_id, organization_id]' },
  { ...ownChanges('supplier_contact'), audience: 'array[supplier_id]' },
  { ...ownChanges('usage_contact'), audience: `array_append(${deliversToday}, organization_id)` },
  { ...ownChanges('correction'), audience: 'array[supplier_id, organization_id]' },
  { ...ownChanges('engagement_declaration'), audience: `array_append(${owners}, supplier_id)` },
  // Who begins to deliver to a product begins to see the contacts of its users.
  { table: 'engagement', entity: 'usageContact', idColumn: `unnest(${contactsOfUsers})` },
];
