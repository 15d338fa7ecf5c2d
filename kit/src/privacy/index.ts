export { eraseActor, type EraseActorInput } from './eraseActor.ts';
export { checkReason, type Erased } from './erased.ts';
export { erasureEntity, noteErasure } from './erasureEntry.ts';
export { redactAudit, redactionSize } from './redact.ts';
