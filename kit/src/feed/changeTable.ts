import { defineEntity, p } from '@mikro-orm/core';
import { key } from '../database/index.ts';

/** The table that tells which object changed in which transaction; one row for each object, deleted ones too. */
export const defineChange = () =>
  defineEntity({
    name: 'Change',
    tableName: 'change',
    properties: {
      entity: key().primary(),
      id: key().primary(),
      /** The transaction that changed it last; its number never comes twice. */
      changed: p.string().columnType('xid8'),
    },
    indexes: [{ properties: ['entity', 'changed', 'id'] }],
  });

/** A table whose rows make an object, or a part of one. */
export interface TrackedTable {
  readonly table: string;
  /** The entity that the object is told as, for example `organization`. */
  readonly entity: string;
  /** The column that holds the object's id. */
  readonly idColumn: string;
}

/**
 * The statements of a migration that makes the table `change` and has the database write it: whoever changes a row,
 * by whatever way, changes the object it belongs to. Statement triggers, so that a million rows by COPY are one
 * statement more. What is there already counts as changed by the migration.
 * @param schema the PostgreSQL schema of all the tables
 */
export function trackChanges(schema: string, tracked: readonly TrackedTable[]): string[] {
  return [
    `create table "${schema}"."change" (
      "entity" text collate "C" not null,
      "id" text collate "C" not null,
      "changed" xid8 not null,
      primary key ("entity", "id")
    )`,
    `create index "change_entity_changed_id_index" on "${schema}"."change" ("entity", "changed", "id")`,
    noteChange(schema),
    ...tracked.flatMap((table) => trackTable(schema, table)),
  ];
}

/** The statements of a later migration that has the database note the changes of one more table. */
export function trackTable(schema: string, table: TrackedTable): string[] {
  return [...triggers(schema, table), noteAll(schema, table)];
}

/** The statements that take back what `trackChanges` made. */
export function untrackChanges(schema: string): string[] {
  return [`drop function "${schema}"."note_change" cascade`, `drop table "${schema}"."change" cascade`];
}

/** The one trigger function of a schema; its arguments are the entity and the column with the object's id. */
function noteChange(schema: string): string {
  // Ids are written in their order, so that two transactions that change the same objects wait and do not deadlock.
  return `create function "${schema}"."note_change"() returns trigger language plpgsql as $function$
    declare
      rows text := case tg_op
        when 'INSERT' then 'select %1$I from new_rows'
        when 'DELETE' then 'select %1$I from old_rows'
        when 'UPDATE' then 'select %1$I from new_rows union select %1$I from old_rows'
        else 'select %1$I from %2$I.%3$I'
      end;
    begin
      execute format(
        'insert into "${schema}"."change" (entity, id, changed)
         select distinct %L, ids.id, pg_current_xact_id() from (' || format(rows, tg_argv[1], tg_table_schema, tg_table_name)
          || ') ids(id) where ids.id is not null order by 2
         on conflict (entity, id) do update set changed = excluded.changed',
        tg_argv[0]);
      return null;
    end $function$`;
}

const noteAll = (schema: string, { table, entity, idColumn }: TrackedTable) =>
  `insert into "${schema}"."change" (entity, id, changed)
   select distinct '${entity}', "${idColumn}", pg_current_xact_id() from "${schema}"."${table}"
   on conflict (entity, id) do update set changed = excluded.changed`;

const occasions = [
  { name: 'inserted', when: 'after insert', rows: 'referencing new table as new_rows' },
  { name: 'updated', when: 'after update', rows: 'referencing old table as old_rows new table as new_rows' },
  { name: 'deleted', when: 'after delete', rows: 'referencing old table as old_rows' },
  { name: 'truncated', when: 'before truncate', rows: '' },
] as const;

function triggers(schema: string, { table, entity, idColumn }: TrackedTable): string[] {
  return occasions.map(
    ({ name, when, rows }) =>
      `create trigger "${table}_${name}" ${when} on "${schema}"."${table}" ${rows}
       for each statement execute function "${schema}"."note_change"('${entity}', '${idColumn}')`,
  );
}
