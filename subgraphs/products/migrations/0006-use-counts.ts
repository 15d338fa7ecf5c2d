import { Migration } from '@mikro-orm/migrations';

/**
 * How many users each product had and how many products each organization used, on every day there was: kept by the
 * database itself whenever usages change, because counting two million of them for each question would take seconds.
 */
export class UseCounts extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const name of ['inserted', 'updated', 'deleted', 'truncated', 'taking_turns']) {
      this.addSql(`drop trigger "use_count_${name}" on "products"."usage"`);
    }
    this.addSql(`drop function "products"."note_use"(), "products"."take_turns_with_use"()`);
    this.addSql(`drop function "products"."count_use"(text[], text[])`);
    this.addSql(`drop table "products"."product_use_count", "products"."organization_use_count"`);
  }
}

interface Counted {
  readonly table: string;
  /** Whom the counts are of. */
  readonly of: string;
  /** The ids to count for; null for all. */
  readonly ids: string;
  /** Column and what one period of use adds to it. */
  readonly counts: Readonly<Record<string, string>>;
}

/**
 * Statements that count anew for some ids. The periods of one user of one product are first made one where they meet or
 * overlap; then each first day adds and each day after the last takes away, and the running sum is the count.
 */
function recount({ table, of, ids, counts }: Counted): string {
  const names = Object.keys(counts);
  const list = (write: (name: string) => string) => names.map(write).join(', ');
  return `
    delete from products.${table} where ${ids} is null or ${of} = any(${ids});
    insert into products.${table} (${of}, valid_from, valid_to, ${names.join(', ')})
    with period as (
      select u.product_id, u.organization_id, unnest(range_agg(daterange(u.valid_from, u.valid_to))) as days
      from products.usage u
      where (${ids} is null or u.${of} = any(${ids})) and u.status not in ('PLANNED', 'ENDED')
        and (u.valid_from is null or u.valid_to is null or u.valid_from < u.valid_to)
      group by u.product_id, u.organization_id
    ), step as (
      select ${of}, coalesce(lower(days), '-infinity'::date) as day, ${list((name) => `${counts[name]} as ${name}`)} from period
      union all
      select ${of}, upper(days), ${list((name) => `-${counts[name]}`)} from period where upper(days) is not null
    ), change as (
      select ${of}, day, ${list((name) => `sum(${name})::int as ${name}`)} from step group by ${of}, day
    )
    select ${of}, day, lead(day, 1, 'infinity'::date) over days, ${list((name) => `sum(${name}) over days`)}
    from change window days as (partition by ${of} order by day);`;
}

const countUse = `create function "products"."count_use"(products_changed text[], organizations_changed text[])
  returns void language plpgsql as $function$
  begin
    ${recount({
      table: 'product_use_count',
      of: 'product_id',
      ids: 'products_changed',
      counts: { user_count: '1', municipality_count: `starts_with(organization_id, 'municipality:')::int` },
    })}
    ${recount({
      table: 'organization_use_count',
      of: 'organization_id',
      ids: 'organizations_changed',
      counts: { product_count: '1' },
    })}
  end $function$`;

const noteUse = `create function "products"."note_use"() returns trigger language plpgsql as $function$
  declare
    products_changed text[];
    organizations_changed text[];
  begin
    if tg_op = 'INSERT' then
      select array_agg(distinct product_id), array_agg(distinct organization_id)
        into products_changed, organizations_changed from new_rows;
    elsif tg_op = 'DELETE' then
      select array_agg(distinct product_id), array_agg(distinct organization_id)
        into products_changed, organizations_changed from old_rows;
    elsif tg_op = 'UPDATE' then
      select array_agg(distinct product_id), array_agg(distinct organization_id)
        into products_changed, organizations_changed from (select * from new_rows union all select * from old_rows) rows;
    end if;
    -- A statement that changed no row counts nothing; only truncate, which tells no rows, counts everything.
    if tg_op = 'TRUNCATE' or products_changed is not null then
      perform products.count_use(products_changed, organizations_changed);
    end if;
    return null;
  end $function$`;

// Before any row is locked, so that two writers wait for each other and never count from what the other is changing.
const takeTurns = `create function "products"."take_turns_with_use"() returns trigger language plpgsql as $function$
  begin
    perform pg_advisory_xact_lock(hashtext('products.use_count'));
    return null;
  end $function$`;

const trigger = (name: string, when: string, rows: string, does = 'note_use') =>
  `create trigger "use_count_${name}" ${when} on "products"."usage" ${rows} for each statement execute function "products"."${does}"()`;

const up = [
  `create table "products"."product_use_count" (
      "product_id" text collate "C" not null,
      "valid_from" date not null,
      "valid_to" date not null,
      "user_count" int not null,
      "municipality_count" int not null,
      primary key ("product_id", "valid_from")
    )`,
  `create table "products"."organization_use_count" (
      "organization_id" text collate "C" not null,
      "valid_from" date not null,
      "valid_to" date not null,
      "product_count" int not null,
      primary key ("organization_id", "valid_from")
    )`,
  `create index "product_use_count_municipality_count_product_id_index"
     on "products"."product_use_count" ("municipality_count", "product_id")`,
  `create index "organization_use_count_product_count_organization_id_index"
     on "products"."organization_use_count" ("product_count", "organization_id")`,
  countUse,
  noteUse,
  takeTurns,
  trigger('taking_turns', 'before insert or update or delete or truncate', '', 'take_turns_with_use'),
  trigger('inserted', 'after insert', 'referencing new table as new_rows'),
  trigger('updated', 'after update', 'referencing new table as new_rows old table as old_rows'),
  trigger('deleted', 'after delete', 'referencing old table as old_rows'),
  trigger('truncated', 'after truncate', ''),
  `select products.count_use(null, null)`,
];
