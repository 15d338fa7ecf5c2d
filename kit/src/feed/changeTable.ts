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
      /** When that transaction began. */
      changedAt: p.datetime().defaultRaw('now()'),
      /** Of a confidential object that was deleted: the ids of the suppliers and organizations that could see it; null otherwise. */
      audience: p.array().nullable(),
    },
    indexes: [{ properties: ['entity', 'changed', 'id'] }],
  });

/** A table whose rows make an object, or a part of one. */
export interface TrackedTable {
  readonly table: string;
  /** The entity that the object is told as, for example `organization`. */
  readonly entity: string;
  /**
   * The column that holds the object's id, or since `timeChanges` an SQL expression of the row's columns that gives it:
   * several ids by `unnest`, null for none. Where a name is taken, the row is `changed`.
   */
  readonly idColumn: string;
  /**
   * Of a confidential table, since `timeChanges`: an SQL expression of the row's columns, a `text[]` with the ids of the
   * suppliers and organizations that could see the row. Its tombstone is for them.
   */
  readonly audience?: string;
}

/** A table whose rows are told as the entity of its own name, by the column `id`: `governance_seat` as `governanceSeat`. */
export const ownChanges = (table: string): TrackedTable => ({ table, entity: entityOfTable(table), idColumn: 'id' });

/** The entity that a table's own rows are told as. */
export const entityOfTable = (table: string): string =>
  table.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

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
    `create ${noteChange(schema)}`,
    ...tracked.flatMap((table) => [...triggers(schema, table, table.table), noteAll(schema, table)]),
  ];
}

/**
 * The statements of a later migration that has the database note the time of changes, and for whom tombstones are; what
 * is there changed now.
 */
export function timeChanges(schema: string): string[] {
  return [
    `alter table "${schema}"."change" add column "changed_at" timestamptz not null default now(),
      add column "audience" text[] null`,
    `create or replace ${noteTimedChange(schema)}`,
  ];
}

/** The statements that take back what `timeChanges` made. */
export function untimeChanges(schema: string): string[] {
  return [
    `create or replace ${noteChange(schema)}`,
    `alter table "${schema}"."change" drop column "changed_at", drop column "audience"`,
  ];
}

/**
 * The statements of a migration after `timeChanges` that has the database note the changes of more tables; a table can be
 * tracked for several entities. What is there already counts as changed by the migration.
 */
export function trackTables(schema: string, tracked: readonly TrackedTable[]): string[] {
  return [
    ...tracked.flatMap((table) => triggers(schema, table, nameWithin(table))),
    ...tracked.map((table) => noteAll(schema, table)),
  ];
}

/** The statements that take back what `trackTables` made; what was noted stays. */
export function untrackTables(schema: string, tracked: readonly TrackedTable[]): string[] {
  return tracked.flatMap((table) =>
    occasions.map(({ name }) => `drop trigger "${nameWithin(table)}_${name}" on "${schema}"."${table.table}"`),
  );
}

const nameWithin = ({ table, entity }: TrackedTable) => `${table}_${entity}`;

/** The statements that take back what `trackChanges` made. */
export function untrackChanges(schema: string): string[] {
  return [`drop function "${schema}"."note_change" cascade`, `drop table "${schema}"."change" cascade`];
}

/** The one trigger function of a schema; its arguments are the entity and the column with the object's id. */
function noteChange(schema: string): string {
  // Ids are written in their order, so that two transactions that change the same objects wait and do not deadlock.
  return `function "${schema}"."note_change"() returns trigger language plpgsql as $function$
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

/** The same since there are times: its second argument is an expression, its third one of the audience of what is gone. */
function noteTimedChange(schema: string): string {
  return `function "${schema}"."note_change"() returns trigger language plpgsql as $function$
    declare
      rows text := case tg_op
        when 'INSERT' then 'select %1$s, %2$s from new_rows changed'
        when 'DELETE' then 'select %1$s, %2$s from old_rows changed'
        when 'UPDATE' then 'select %1$s, %2$s from new_rows changed union select %1$s, %2$s from old_rows changed'
        else 'select %1$s, %2$s from %3$I.%4$I changed'
      end;
    begin
      execute format(
        'insert into "${schema}"."change" (entity, id, changed, changed_at, audience)
         select distinct on (ids.id) %L, ids.id, pg_current_xact_id(), now(), ids.audience from ('
          || format(rows, tg_argv[1], coalesce(tg_argv[2], 'null::text[]'), tg_table_schema, tg_table_name)
          || ') ids(id, audience) where ids.id is not null order by ids.id
         on conflict (entity, id) do update
           set changed = excluded.changed, changed_at = excluded.changed_at, audience = excluded.audience',
        tg_argv[0]);
      return null;
    end $function$`;
}

const noteAll = (schema: string, { table, entity, idColumn }: TrackedTable) =>
  `insert into "${schema}"."change" (entity, id, changed)
   select distinct '${entity}', ids.id, pg_current_xact_id() from (
     select ${idColumn} from "${schema}"."${table}" changed) ids(id)
   where ids.id is not null
   on conflict (entity, id) do update set changed = excluded.changed`;

const occasions = [
  { name: 'inserted', when: 'after insert', rows: 'referencing new table as new_rows' },
  { name: 'updated', when: 'after update', rows: 'referencing old table as old_rows new table as new_rows' },
  { name: 'deleted', when: 'after delete', rows: 'referencing old table as old_rows' },
  { name: 'truncated', when: 'before truncate', rows: '' },
] as const;

function triggers(schema: string, { table, entity, idColumn, audience }: TrackedTable, prefix: string): string[] {
  return occasions.map(({ name, when, rows }) => {
    const isGone = name === 'deleted' || name === 'truncated';
    const given = [entity, idColumn, ...(isGone && audience !== undefined ? [audience] : [])];
    return `create trigger "${prefix}_${name}" ${when} on "${schema}"."${table}" ${rows}
       for each statement execute function "${schema}"."note_change"(${given.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')})`;
  });
}
