export type { Authenticator } from './authenticator.ts';
export { holderField } from './credentials.ts';
export { gatewayAuthenticator, type AccessOptions } from './gatewayAccess.ts';
export type { IssuerOptions } from './tokens.ts';
