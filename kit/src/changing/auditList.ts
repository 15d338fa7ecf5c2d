import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '../filtering/index.ts';
import type { ConnectionSource } from '../reading/index.ts';
import type { AuditEntryRow } from './audit.ts';

/** What a list of audit entries is filtered by, as the schema's `AuditEntryFilter`. */
export interface AuditEntryFilter {
  readonly subjectId?: object | null;
  readonly actor?: object | null;
  readonly onBehalfOf?: object | null;
  readonly action?: object | null;
  readonly madeFrom?: string | null;
  readonly madeBefore?: string | null;
}

/** The arguments of a list of audit entries besides the page. */
export interface AuditListing {
  readonly filter?: AuditEntryFilter | null | undefined;
}

const filterFields: FieldsOf<AuditEntryFilter> = {
  subjectId: by.text('subject_id'),
  actor: by.text('actor'),
  onBehalfOf: by.text('on_behalf_of'),
  action: by.text('action'),
  madeFrom: by.rule((moment, { alias }) => sql`${sql.ref(`${alias}.made_at`)} >= ${moment}::timestamptz`),
  madeBefore: by.rule((moment, { alias }) => sql`${sql.ref(`${alias}.made_at`)} < ${moment}::timestamptz`),
};

/**
 * The audit log of a subgraph, in the order in which it was written.
 * @param schema the PostgreSQL schema, also the subgraph's name
 */
export const auditList = (schema: string): ConnectionSource<AuditListing> => ({
  name: `${schema}.audit`,
  columns: sql`a.*`,
  from: () => sql`${sql.table(`${schema}.audit_entry`)} a`,
  where: ({ filter }, { day }) => compileFilter(filterFields, filter, { alias: 'a', day }),
  order: ['a.id'],
});

/** A value of a row before and after a change; JSON text, null where there was none. */
export interface AuditedField {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The values that a change changed, by the names of their columns. */
export function auditedFields({ before, after }: Pick<AuditEntryRow, 'before' | 'after'>): AuditedField[] {
  const [old, now] = [before, after].map((row) => (row ?? {}) as Readonly<Record<string, unknown>>);
  const textOf = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value));
  return [...new Set([...Object.keys(old!), ...Object.keys(now!)])]
    .map((name) => ({ name, before: textOf(old![name]), after: textOf(now![name]) }))
    .filter((field) => field.before !== field.after);
}
