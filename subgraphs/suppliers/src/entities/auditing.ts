import {
  defineAuditEntry,
  defineAuditHead,
  defineAuditSeal,
  defineAuditSpent,
  defineRememberedChange,
  type AuditAccess,
  type AuditEntryRow,
  type Payload,
} from '@community-graph/kit/changing';
import { erasureEntity, type Erased } from '@community-graph/kit/privacy';
import type { AsOf, Connection } from '@community-graph/kit/reading';

/** Who changed what; the database writes it. */
export const AuditEntry = defineAuditEntry();

/** What proves that the audit log is as it was written. */
export const AuditSeal = defineAuditSeal();
export const AuditHead = defineAuditHead();

/** What was written into it on which day. */
export const AuditSpent = defineAuditSpent();

/** What changes answered, for a day. */
export const RememberedChange = defineRememberedChange();

export type AuditEntryNode = AsOf<AuditEntryRow>;
export type AuditEntryPage = Connection<AuditEntryNode>;

/** The scopes that show what the audit log says of a table: those that show the table's rows to the secretariat. */
export const auditAccess: AuditAccess = {
  source: [],
  [erasureEntity]: [],
  supplier: [],
  engagement: [],
  agreement: ['agreements:read'],
  supplier_contact: ['contacts:read', 'profile:write'],
  usage_contact: ['contacts:read', 'usages:write'],
  credential: ['credentials:manage'],
  engagement_declaration: ['engagements:write', 'declarations:decide'],
  correction: ['corrections:write', 'proposals:decide'],
};

/** What a mutation that erases something answers. */
export type WrittenErasure = Payload<{ readonly erasure: Erased }>;
