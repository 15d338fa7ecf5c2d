import { Migration } from '@mikro-orm/migrations';

/** What organizations are listed by: their newest count of inhabitants, and their official name in Danish order. */
export class WholeDomain extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const statement of undoing) this.addSql(statement);
  }
}

const statements = [
  // Until now only shipped rows exist; the next start puts the new ones in.
  `truncate "members"."claim", "members"."community", "members"."community_function", "members"."governance_body",
    "members"."municipality", "members"."organization", "members"."membership", "members"."governance_seat",
    "members"."region_affiliation", "members"."source", "members"."seeding" cascade`,
  `alter table "members"."organization"
    add column "name_sort_key" text collate "C" not null,
    add column "population" int null,
    add column "fee_class" text null`,
  `create index "organization_name_sort_key_id_index" on "members"."organization" ("name_sort_key", "id")`,
  `create index "organization_population_id_index" on "members"."organization" ("population", "id")`,
  `create index "organization_kind_sort_key_id_index" on "members"."organization" ("kind", "sort_key", "id")`,
];

const undoing = [
  `drop index "members"."organization_kind_sort_key_id_index"`,
  `alter table "members"."organization" drop column "name_sort_key", drop column "population", drop column "fee_class"`,
];
