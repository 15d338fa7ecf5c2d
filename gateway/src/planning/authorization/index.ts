export { accessRules, type AccessRules } from './accessRules.ts';
export { guardedFields, type GuardedFields } from './guardedFields.ts';
