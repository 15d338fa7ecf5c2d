import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { sql, type Kysely } from 'kysely';
import { key } from '../database/index.ts';
import type { Role, Viewer } from '../viewer/index.ts';
import { nobody, visibleTo } from '../visibility/index.ts';
import { namesActor } from './auditIndexes.ts';

/** The table of who changed what; one for each subgraph. The database writes it, and lets nobody change it. */
export const defineAuditEntry = () =>
  defineEntity({
    name: 'AuditEntry',
    tableName: 'audit_entry',
    properties: {
      /** `audit:<subgraph>.<number>`, in the order of writing. */
      id: key().primary(),
      madeAt: p.datetime(),
      actor: p.text().nullable(),
      role: p.text().$type<Role>(),
      /** The supplier or organization that the actor spoke for. */
      onBehalfOf: key().nullable(),
      /** The name of the mutation. */
      action: p.text(),
      requestId: p.text(),
      /** The table's name. */
      entity: p.text(),
      subjectId: key(),
      before: p.json<object>().nullable(),
      after: p.json<object>().nullable(),
      /** What the digests of the values are made with; never shown. Null once something was erased. */
      salt: p.text().nullable(),
      /** The same for each value that is left after something was erased. */
      salts: p.json<object>().nullable(),
      /** The digests of what was erased, by the names of the values, for example `actor` or `before.mailbox`. */
      erased: p.json<Readonly<Record<string, string>>>().nullable(),
    },
    indexes: [
      { properties: ['subjectId', 'id'] },
      { properties: ['actor', 'id'] },
      { properties: ['madeAt', 'id'], where: namesActor },
    ],
    filters: visibleTo<{ id: string }>(({ role }) => (role === 'SECRETARIAT' ? {} : nobody)),
  });

/** An entry of the audit log. */
export type AuditEntryRow = InferEntity<ReturnType<typeof defineAuditEntry>>;

/** A table whose changes are audited. */
export interface AuditedTable {
  readonly table: string;
  /** The column with the id that an entry is about; `id` when left out. */
  readonly idColumn?: string;
  /** Columns that are never shown, such as digests of secrets. */
  readonly leftOut?: readonly string[];
}

/** The setting of a transaction that says who changes what. */
const setting = 'community.audit';

/** Says for the rest of a transaction who changes what; without it, as for shipped rows, nothing is audited. */
export async function auditAs(
  kysely: Kysely<unknown>,
  { role, subject, supplierId, organizationId }: Viewer,
  action: string,
  requestId: string,
): Promise<void> {
  const who = { actor: subject, role, onBehalfOf: supplierId ?? organizationId, action, requestId };
  await sql`select set_config(${setting}, ${JSON.stringify(who)}, true)`.execute(kysely);
}

/** The statements of a migration that make the audit log of a schema, and have the database write it for some tables. */
export const createAudit = (schema: string, audited: readonly AuditedTable[]): string[] => [
  `create sequence "${schema}"."audit_entry_number"`,
  `create table "${schema}"."audit_entry" (
    "id" text collate "C" not null,
    "made_at" timestamptz not null,
    "actor" text null,
    "role" text not null,
    "on_behalf_of" text collate "C" null,
    "action" text not null,
    "request_id" text not null,
    "entity" text not null,
    "subject_id" text collate "C" not null,
    "before" jsonb null,
    "after" jsonb null,
    primary key ("id")
  )`,
  `create index "audit_entry_subject_id_id_index" on "${schema}"."audit_entry" ("subject_id", "id")`,
  `create function "${schema}"."keep_audit"() returns trigger language plpgsql as $function$
    begin
      raise exception 'the audit log is append-only';
    end $function$`,
  `create trigger "audit_entry_kept" before update or delete or truncate on "${schema}"."audit_entry"
    for each statement execute function "${schema}"."keep_audit"()`,
  noteAudit(schema),
  ...audited.flatMap((table) => auditTable(schema, table)),
];

/** The statements that take back what `createAudit` made. */
export const dropAudit = (schema: string): string[] => [
  `drop function "${schema}"."note_audit"() cascade`,
  `drop table "${schema}"."audit_entry" cascade`,
  `drop function "${schema}"."keep_audit"() cascade`,
  `drop sequence "${schema}"."audit_entry_number"`,
];

/** The statements of a later migration that have the database audit one more table. */
export const auditTable = (schema: string, { table, idColumn = 'id', leftOut = [] }: AuditedTable): string[] =>
  [
    { name: 'inserted', when: 'after insert', rows: 'referencing new table as new_rows' },
    { name: 'updated', when: 'after update', rows: 'referencing old table as old_rows new table as new_rows' },
    { name: 'deleted', when: 'after delete', rows: 'referencing old table as old_rows' },
  ].map(
    ({ name, when, rows }) =>
      `create trigger "${table}_audit_${name}" ${when} on "${schema}"."${table}" ${rows}
       for each statement execute function "${schema}"."note_audit"('${idColumn}'${leftOut.map((column) => `, '${column}'`).join('')})`,
  );

/** The one trigger function of a schema; its arguments are the column with the id, and the columns to leave out. */
const noteAudit = (
  schema: string,
): string => `create function "${schema}"."note_audit"() returns trigger language plpgsql as $function$
    declare
      who jsonb := nullif(current_setting('${setting}', true), '')::jsonb;
      left_out text[] := tg_argv[1:];
      rows text := case tg_op
        when 'INSERT' then 'select %1$I as id, null::jsonb as before, to_jsonb(new_row) as after from new_rows new_row'
        when 'DELETE' then 'select %1$I as id, to_jsonb(old_row) as before, null::jsonb as after from old_rows old_row'
        else 'select coalesce(new_row.%1$I, old_row.%1$I) as id, to_jsonb(old_row) as before, to_jsonb(new_row) as after
          from old_rows old_row full join new_rows new_row on new_row.%1$I = old_row.%1$I'
      end;
    begin
      if who is null then return null; end if;
      execute 'insert into "${schema}"."audit_entry"
          (id, made_at, actor, role, on_behalf_of, action, request_id, entity, subject_id, before, after)
        select ''audit:${schema}.'' || lpad(nextval(''"${schema}"."audit_entry_number"'')::text, 12, ''0''), now(),
          $1 ->> ''actor'', $1 ->> ''role'', $1 ->> ''onBehalfOf'', $1 ->> ''action'', $1 ->> ''requestId'',
          $2, changed.id, changed.before - $3, changed.after - $3
        from (' || format(rows, tg_argv[0]) || ') changed order by changed.id'
      using who, tg_table_name::text, left_out;
      return null;
    end $function$`;
