import { Migration } from '@mikro-orm/migrations';

/** The orders that no index served yet: by kind in byte order, and by a bound from the latest, what has none last. */
export class Orders extends Migration {
  override up(): void {
    this.addSql(`alter table "suppliers"."supplier" alter column "kind" type text collate "C"`);
    for (const { create } of latestFirst) this.addSql(create);
  }

  override down(): void {
    for (const { drop } of latestFirst) this.addSql(drop);
    this.addSql(`alter table "suppliers"."supplier" alter column "kind" type text collate "default"`);
  }
}

const latestFirst = ['valid_from', 'valid_to'].map((bound) => ({
  create: `create index "engagement_latest_${bound}_index" on "suppliers"."engagement" ("${bound}" desc nulls last, "id" desc)`,
  drop: `drop index "suppliers"."engagement_latest_${bound}_index"`,
}));
