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
  columns: sql`a.id, a.made_at, a.actor, a.role, a.on_behalf_of, a.action, a.request_id, a.entity, a.subject_id,
    a.before, a.after, a.erased`,
  from: () => sql`${sql.table(`${schema}.audit_entry`)} a`,
  where: ({ filter }, { day }) => compileFilter(filterFields, filter, { alias: 'a', day }),
  order: ['a.id'],
});

/** A value of a row before and after a change; JSON text, null where there was none. */
export interface AuditedField {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Whether the value before, the one after or both were erased. */
  readonly isErased: boolean;
}

/** The values that a change changed, by the names of their columns. */
export function auditedFields({
  before,
  after,
  erased,
}: Pick<AuditEntryRow, 'before' | 'after' | 'erased'>): AuditedField[] {
  const [old, now] = [before, after].map((row) => (row ?? {}) as Readonly<Record<string, unknown>>);
  const textOf = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value));
  const gone = Object.keys(erased ?? {}).filter((name) => name !== 'actor');
  const goneNames = gone.map((name) => name.slice(name.indexOf('.') + 1));
  return [...new Set([...Object.keys(old!), ...Object.keys(now!), ...goneNames])]
    .map((name) => ({
      name,
      before: textOf(old![name]),
      after: textOf(now![name]),
      isErased: goneNames.includes(name),
    }))
    .filter((field) => field.isErased || field.before !== field.after);
}
