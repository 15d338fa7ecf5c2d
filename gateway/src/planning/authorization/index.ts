export { accessRules, type AccessRules } from './accessRules.ts';
export { guardedFields, type GuardedFields } from './guardedFields.ts';
export { inWords, noGrants, type Grants, type Requirement } from './requirement.ts';
