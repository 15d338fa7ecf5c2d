import { grantsOf, type Scope, type Viewer } from '../viewer/index.ts';
import { auditedFields, type AuditedField } from './auditList.ts';
import type { AuditEntryRow } from './audit.ts';

/**
 * The scopes that show the values of audit entries, by the table that was changed. One of them is enough; an empty list is
 * for public tables.
 */
export type AuditAccess = Readonly<Record<string, readonly Scope[]>>;

/** The values of a table without a rule are shown to nobody: no viewer has this scope. */
const unknownTable = ['audit:unknown-table'];

/**
 * The resolvers of `AuditEntry` that depend on the viewer: an entry shows its values only to a viewer who may read the
 * thing that was changed.
 */
export const auditEntryResolvers = (access: AuditAccess) => {
  const scopesOf = ({ entity }: Pick<AuditEntryRow, 'entity'>): readonly string[] =>
    Object.hasOwn(access, entity) ? access[entity]! : unknownTable;
  const isShown = (entry: AuditEntryRow, viewer: Viewer): boolean => {
    const needed = scopesOf(entry);
    const granted = grantsOf(viewer).scopes;
    return needed.length === 0 || needed.some((scope) => granted.has(scope));
  };
  return {
    isActorErased: ({ erased }: AuditEntryRow): boolean => Object.hasOwn(erased ?? {}, 'actor'),
    requiredScopes: (entry: AuditEntryRow): string[] => [...scopesOf(entry)],
    areFieldsShown: (entry: AuditEntryRow, _args: unknown, { viewer }: { readonly viewer: Viewer }): boolean =>
      isShown(entry, viewer),
    fields: (entry: AuditEntryRow, _args: unknown, { viewer }: { readonly viewer: Viewer }): AuditedField[] =>
      isShown(entry, viewer) ? auditedFields(entry) : [],
  };
};
