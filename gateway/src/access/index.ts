export type { Authenticator } from './authenticator.ts';
export { holderField } from './credentials.ts';
export { gatewayAuthenticator, type AccessOptions } from './gatewayAccess.ts';
export { tokenTypes } from './oidc/tokenType.ts';
export type { IssuerOptions } from './tokens.ts';
export {
  createAdmission,
  type Admission,
  type AdmissionOptions,
  type AdmittedDocument,
  type RequestContent,
} from './admission.ts';
export { clientOf, type Asker } from './asker.ts';
export { networkOf } from './asker.ts';
export { introspectionTooLarge, rateLimitHeaders, rateLimited } from './refusals.ts';
export { rowCountUpdates, rowStatisticsField } from './cost/rowCounts.ts';
export { operationCosts, type OperationCosts } from './cost/operationCosts.ts';
export { bodyPrice, planPrice, slowPlanPrice } from './cost/prices.ts';
export { trustedOnlyModes, type TrustedOnly } from './documents/requestedDocument.ts';
export { limitExceeded } from './limits/limitExceeded.ts';
export {
  cpuSeconds,
  defaultAllowances,
  largestLimits,
  limitNames,
  type Allowance,
  type Allowances,
  type LimitName,
} from './limits/limits.ts';
export { openAdmission } from './openAdmission.ts';
