export { accessRules, type AccessRules } from './accessRules.ts';
export { guardedFields } from './guardedFields.ts';
