export { digestOf, newCredential, parseCredential, sameDigest, type NewCredential } from './credential.ts';
export {
  bothOf,
  isFulfilled,
  noGrants,
  requirementOf,
  type AccessDirectives,
  type Alternatives,
  type Grants,
  type Requirement,
} from './requirement.ts';
export { refusedField } from './refusedField.ts';
export { allowedScopes, grantedRoles, isScope, roles, scopes, type Role, type Scope } from './roles.ts';
export {
  bodyDigest,
  minimumTrustKeyLength,
  viewerSigner,
  viewerTokenHeader,
  viewerVerifier,
  type OperationKind,
  type SignViewer,
  type VerifiedViewer,
  type VerifyViewer,
  type ViewerClaims,
} from './viewerToken.ts';
export { anonymous, grantsOf, system, viewerKey, type Viewer } from './viewer.ts';
