import { Migration } from '@mikro-orm/migrations';

/** The tables whose ids are numbered, and the columns whose ends the ids are made of. */
const numbered = [
  { table: 'supplier_contact', ends: ['supplier_id'] },
  { table: 'engagement', ends: ['supplier_id', 'product_id'] },
  { table: 'engagement_declaration', ends: ['supplier_id', 'product_id'] },
];

const listed = (ends: readonly string[]): string => ends.map((end) => `'${end}'`).join(', ');

/** Notes what was removed before there was a trigger, which the audit log knows. */
export const noteAudited = (table: string, ends: readonly string[]): string =>
  `select "suppliers"."note_removed_id"(entry.before || jsonb_build_object('id', entry.subject_id), array[${listed(ends)}])
    from "suppliers"."audit_entry" entry
    where entry.entity = '${table}' and entry.before is not null and entry.after is null`;

/** The ids of removed rows, so that none is given again. */
export class RemovedIds extends Migration {
  override up(): void {
    this.addSql(
      `create table "suppliers"."removed_id" ("id" text collate "C" not null, "last" int not null, primary key ("id"))`,
    );
    this.addSql(noteOne);
    this.addSql(noteRemoved);
    for (const { table, ends } of numbered) {
      this
        .addSql(`create trigger "${table}_removed" after delete on "suppliers"."${table}" referencing old table as old_rows
        for each statement execute function "suppliers"."note_removed_ids"(${listed(ends)})`);
      this.addSql(noteAudited(table, ends));
    }
  }

  override down(): void {
    for (const { table } of numbered) this.addSql(`drop trigger "${table}_removed" on "suppliers"."${table}"`);
    this.addSql(`drop function "suppliers"."note_removed_ids"()`);
    this.addSql(`drop function "suppliers"."note_removed_id"(jsonb, text[])`);
    this.addSql(`drop table "suppliers"."removed_id"`);
  }
}

/** Ids that are not numbered in this way, such as those of shipped rows, are never given to a new row. */
const noteOne = `create function "suppliers"."note_removed_id"(removed jsonb, ends text[]) returns void language plpgsql as $$
  declare
    id text := removed ->> 'id';
    own text := split_part(id, ':', 1) || ':' || (
      select string_agg(substr(removed ->> e.name, strpos(removed ->> e.name, ':') + 1), '.' order by e.place)
      from unnest(ends) with ordinality e(name, place));
    number int := case when id = own then 1
      when starts_with(id, own || '.') then substring(substr(id, length(own) + 2) from '^[1-9][0-9]{0,8}$')::int end;
  begin
    if number is null then return; end if;
    insert into "suppliers"."removed_id" as known (id, last) values (own, number)
    on conflict on constraint "removed_id_pkey" do update set last = greatest(known.last, excluded.last);
  end $$`;

const noteRemoved = `create function "suppliers"."note_removed_ids"() returns trigger language plpgsql as $$
  begin
    perform "suppliers"."note_removed_id"(to_jsonb(old_row), tg_argv) from old_rows old_row order by old_row.id;
    return null;
  end $$`;
