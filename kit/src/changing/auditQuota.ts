import { defineEntity, p } from '@mikro-orm/core';
import { sql, type Kysely } from 'kysely';
import { key } from '../database/index.ts';
import type { Day } from '../time/index.ts';
import type { Viewer } from '../viewer/index.ts';
import { refuse } from './userError.ts';

/** What one partner may write in a day; the secretariat may write ten times as much. */
export interface AuditQuota {
  /** Mutations that are carried out. */
  readonly changesPerDay: number;
  /** Bytes of values in the audit log. */
  readonly bytesPerDay: number;
}

/** The quota where no other is set. */
export const defaultAuditQuota: AuditQuota = Object.freeze({ changesPerDay: 2_000, bytesPerDay: 10_000_000 });

/** The table of what was written on which day, by the partners' ids or, for the secretariat, its role. */
export const defineAuditSpent = () =>
  defineEntity({
    name: 'AuditSpent',
    tableName: 'audit_spent',
    properties: {
      owner: key().primary(),
      day: p.date().primary(),
      changes: p.integer(),
      bytes: p.bigint('string'),
    },
  });

/** The settings of a transaction that count its audit entries: their bytes, and the tables that they are about. */
const [bytesSetting, tablesSetting] = ['community.audit_bytes', 'community.audit_tables'];

/** The statements of a migration that count what is written into the audit log, after `createAudit`. */
export const createAuditQuota = (schema: string): string[] => [
  `create table "${schema}"."audit_spent" (
     "owner" text collate "C" not null, "day" date not null, "changes" int not null, "bytes" bigint not null,
     primary key ("owner", "day")
   )`,
  `create function "${schema}"."count_audit"() returns trigger language plpgsql as $$
   begin
     perform set_config('${bytesSetting}', (coalesce(nullif(current_setting('${bytesSetting}', true), ''), '0')::bigint
         + (select coalesce(sum(octet_length(coalesce(before::text, '')) + octet_length(coalesce(after::text, ''))), 0) from new_rows))::text, true),
       set_config('${tablesSetting}', concat_ws(',', nullif(current_setting('${tablesSetting}', true), ''),
         (select string_agg(distinct entity, ',') from new_rows)), true);
     return null;
   end $$`,
  `create trigger "audit_entry_counted" after insert on "${schema}"."audit_entry" referencing new table as new_rows
     for each statement execute function "${schema}"."count_audit"()`,
];

/** The statements that take back what `createAuditQuota` made. */
export const dropAuditQuota = (schema: string): string[] => [
  `drop trigger "audit_entry_counted" on "${schema}"."audit_entry"`,
  `drop function "${schema}"."count_audit"()`,
  `drop table "${schema}"."audit_spent"`,
];

/** The tables that audit entries of this transaction are about. */
export async function tablesAudited(kysely: Kysely<unknown>): Promise<string[]> {
  const { rows } = await sql<{ tables: string | null }>`
    select nullif(current_setting(${tablesSetting}, true), '') as tables`.execute(kysely);
  return rows[0]?.tables?.split(',') ?? [];
}

/**
 * Counts a change and what it wrote into the audit log, the last thing before its transaction commits.
 * @throws Refusal QUOTA_REACHED when the viewer's partner has written enough today
 */
export async function spendQuota(
  kysely: Kysely<unknown>,
  schema: string,
  { role, supplierId, organizationId }: Viewer,
  day: Day,
  { changesPerDay, bytesPerDay }: AuditQuota,
): Promise<void> {
  const table = sql.table(`${schema}.audit_spent`);
  const { rows } = await sql<{ changes: number; bytes: string }>`
    insert into ${table} as spent (owner, day, changes, bytes) values (${supplierId ?? organizationId ?? role}, ${day}::date, 1,
      coalesce(nullif(current_setting(${bytesSetting}, true), ''), '0')::bigint)
    on conflict (owner, day) do update set changes = spent.changes + 1, bytes = spent.bytes + excluded.bytes
    returning changes, bytes::text as bytes`.execute(kysely);
  const { changes, bytes } = rows[0]!;
  const factor = role === 'SECRETARIAT' || role === 'SYSTEM' ? 10 : 1;
  if (changes <= factor * changesPerDay && Number(bytes) <= factor * bytesPerDay) return;
  refuse(
    'QUOTA_REACHED',
    'As much was changed today as one partner may change in a day; nothing was changed. Go on tomorrow, or ask the secretariat.',
  );
}
