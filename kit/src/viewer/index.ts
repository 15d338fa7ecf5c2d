export { digestOf, newCredential, parseCredential, sameDigest, type NewCredential } from './credential.ts';
export {
  bothOf,
  inWords,
  isFulfilled,
  noGrants,
  requirementOf,
  type AccessDirectives,
  type Alternatives,
  type Grants,
  type Requirement,
} from './requirement.ts';
export { allowedScopes, grantedRoles, isScope, roles, scopes, type Role, type Scope } from './roles.ts';
export {
  minimumTrustKeyLength,
  statementHeader,
  statementReader,
  statementWriter,
  type StatementReader,
  type StatementWriter,
} from './statement.ts';
export { anonymous, grantsOf, system, viewerKey, type Viewer } from './viewer.ts';
