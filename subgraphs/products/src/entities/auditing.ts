import { defineAuditEntry, defineRememberedChange, type AuditEntryRow } from '@community-graph/kit/changing';
import type { AsOf, Connection } from '@community-graph/kit/reading';

/** Who changed what; the database writes it. */
export const AuditEntry = defineAuditEntry();

/** What changes answered, for a day. */
export const RememberedChange = defineRememberedChange();

export type AuditEntryNode = AsOf<AuditEntryRow>;
export type AuditEntryPage = Connection<AuditEntryNode>;
