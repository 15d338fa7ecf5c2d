export { eraseActor, namesOfThings, type EraseActorInput } from './eraseActor.ts';
export { checkReason, type Erased } from './erased.ts';
export { erasureEntity, noteErasure } from './erasureEntry.ts';
export { redactAudit, redactionSize } from './redact.ts';
export { everyDay } from './daily.ts';
export { retentionSize, runRetention, type RetentionReport, type RetentionRule } from './retention.ts';
export type { Sought } from './sought.ts';
