export {
  auditAs,
  auditTable,
  createAudit,
  defineAuditEntry,
  dropAudit,
  type AuditedTable,
  type AuditEntryRow,
} from './audit.ts';
export {
  createAuditQuota,
  defaultAuditQuota,
  defineAuditSpent,
  dropAuditQuota,
  type AuditQuota,
} from './auditQuota.ts';
export { chainAudit, defineAuditHead, defineAuditSeal, unchainAudit } from './auditChain.ts';
export { auditCheckSize, checkAudit, type AuditCheck, type AuditFault } from './auditCheck.ts';
export { auditEntryResolvers, type AuditAccess } from './auditAccess.ts';
export { summarizeAudit } from './auditSummary.ts';
export { indexAudit, namesActor, unindexAudit } from './auditIndexes.ts';
export { auditList, type AuditedField, type AuditListing } from './auditList.ts';
export { checkInput, type InputCheck } from './checkInput.ts';
export { forbidden, organizationFor, secretariatOnly, supplierFor } from './permission.ts';
export { createRememberedChange, defineRememberedChange, forgetResults, rememberedHours } from './remembered.ts';
export { forgetRememberedChange, keyRememberedChange } from './rememberedDigests.ts';
export { runChange, type Change, type ChangeInput, type ChangeSetting, type Payload } from './runChange.ts';
export { refuse, refuseAll, Refusal, userErrorCodes, type UserError, type UserErrorCode } from './userError.ts';
export { expectVersion, nextVersion, type Versioned } from './version.ts';
