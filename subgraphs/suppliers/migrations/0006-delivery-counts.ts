import { Migration } from '@mikro-orm/migrations';

/**
 * How many products each supplier delivered to and how many suppliers each product had, on every day there was: kept by
 * the database itself whenever engagements change, so that lists can be ordered and filtered by them at any size.
 */
export class DeliveryCounts extends Migration {
  override up(): void {
    for (const statement of up) this.addSql(statement);
  }

  override down(): void {
    for (const name of ['inserted', 'updated', 'deleted', 'truncated', 'taking_turns']) {
      this.addSql(`drop trigger "delivery_count_${name}" on "suppliers"."engagement"`);
    }
    this.addSql(`drop function "suppliers"."note_deliveries"(), "suppliers"."take_turns_with_deliveries"()`);
    this.addSql(`drop function "suppliers"."count_deliveries"(text[], text[])`);
    this.addSql(`drop table "suppliers"."supplier_delivery_count", "suppliers"."product_delivery_count"`);
  }
}

/** Whom the counts of a table are of, and what they count. */
const counts = [
  { table: 'supplier_delivery_count', of: 'supplier_id', count: 'product_count', changed: 'suppliers_changed' },
  { table: 'product_delivery_count', of: 'product_id', count: 'supplier_count', changed: 'products_changed' },
] as const;

const tableOf = ({ table, of, count }: (typeof counts)[number]) => [
  `create table "suppliers"."${table}" (
      "${of}" text collate "C" not null,
      "valid_from" date not null,
      "valid_to" date not null,
      "${count}" int not null,
      primary key ("${of}", "valid_from")
    )`,
  `create index "${table}_${count}_${of}_index" on "suppliers"."${table}" ("${count}", "${of}")`,
];

/**
 * Statements that count anew for some ids, or for all where they are null. The periods of one supplier with one product
 * are first made one where they meet or overlap; then each first day adds one and each day after the last takes one
 * away, and the running sum is the count.
 */
const recount = ({ table, of, count, changed }: (typeof counts)[number]) => `
    delete from suppliers.${table} where ${changed} is null or ${of} = any(${changed});
    insert into suppliers.${table} (${of}, valid_from, valid_to, ${count})
    with period as (
      select e.supplier_id, e.product_id, unnest(range_agg(daterange(e.valid_from, e.valid_to))) as days
      from suppliers.engagement e
      where (${changed} is null or e.${of} = any(${changed}))
        and (e.valid_from is null or e.valid_to is null or e.valid_from < e.valid_to)
      group by e.supplier_id, e.product_id
    ), step as (
      select ${of}, coalesce(lower(days), '-infinity'::date) as day, 1 as step from period
      union all
      select ${of}, upper(days), -1 from period where upper(days) is not null
    ), change as (
      select ${of}, day, sum(step)::int as step from step group by ${of}, day
    )
    select ${of}, day, lead(day, 1, 'infinity'::date) over days, sum(step) over days
    from change window days as (partition by ${of} order by day);`;

const countDeliveries = `create function "suppliers"."count_deliveries"(suppliers_changed text[], products_changed text[])
  returns void language plpgsql as $function$
  begin
    ${counts.map(recount).join('')}
  end $function$`;

const noteDeliveries = `create function "suppliers"."note_deliveries"() returns trigger language plpgsql as $function$
  declare
    suppliers_changed text[];
    products_changed text[];
  begin
    if tg_op = 'INSERT' then
      select array_agg(distinct supplier_id), array_agg(distinct product_id)
        into suppliers_changed, products_changed from new_rows;
    elsif tg_op = 'DELETE' then
      select array_agg(distinct supplier_id), array_agg(distinct product_id)
        into suppliers_changed, products_changed from old_rows;
    elsif tg_op = 'UPDATE' then
      select array_agg(distinct supplier_id), array_agg(distinct product_id)
        into suppliers_changed, products_changed from (select * from new_rows union all select * from old_rows) rows;
    end if;
    -- A statement that changed no row counts nothing; only truncate, which tells no rows, counts everything.
    if tg_op = 'TRUNCATE' or suppliers_changed is not null then
      perform suppliers.count_deliveries(suppliers_changed, products_changed);
    end if;
    return null;
  end $function$`;

// Before any row is locked, so that two writers wait for each other and never count from what the other is changing.
const takeTurns = `create function "suppliers"."take_turns_with_deliveries"() returns trigger language plpgsql as $function$
  begin
    perform pg_advisory_xact_lock(hashtext('suppliers.delivery_count'));
    return null;
  end $function$`;

const trigger = (name: string, when: string, rows: string, does = 'note_deliveries') =>
  `create trigger "delivery_count_${name}" ${when} on "suppliers"."engagement" ${rows}
     for each statement execute function "suppliers"."${does}"()`;

const up = [
  ...counts.flatMap(tableOf),
  countDeliveries,
  noteDeliveries,
  takeTurns,
  trigger('taking_turns', 'before insert or update or delete or truncate', '', 'take_turns_with_deliveries'),
  trigger('inserted', 'after insert', 'referencing new table as new_rows'),
  trigger('updated', 'after update', 'referencing new table as new_rows old table as old_rows'),
  trigger('deleted', 'after delete', 'referencing old table as old_rows'),
  trigger('truncated', 'after truncate', ''),
  `select suppliers.count_deliveries(null, null)`,
];
