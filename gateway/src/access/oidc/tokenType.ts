import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { BadCredential } from '../badCredential.ts';

/** Which types of tokens are accepted: RFC 9068's `at+jwt` alone, or also tokens that their claims mark as access tokens. */
export const tokenTypes = ['any', 'at+jwt'] as const;

/** One of `tokenTypes`. */
export type AcceptedTokenType = (typeof tokenTypes)[number];

/** Claims that OpenID Connect Core 1.0 defines for ID tokens, and those of logout and security event tokens (RFC 8417). */
const idTokenClaims = ['at_hash', 'c_hash', 's_hash', 'nonce', 'events'];

/**
 * Claims about a grant or a client that only access tokens hold: those of RFC 9068, and those of Okta, Entra ID and Auth0. `azp` is not
 * among them: ID tokens hold it too.
 */
const grantClaims = ['scope', 'scp', 'client_id', 'cid', 'appid', 'appidacr', 'azpacr', 'idtyp', 'gty'];

/**
 * Refuses tokens without a sign that they are access tokens; docs/decisions/0042-tokens.md says what issuers send. An ID token says to a
 * client who signed in. Any site that a person signs in to has one, so it must not open this graph.
 * @throws BadCredential
 */
export function checkTokenType(header: JWTHeaderParameters, payload: JWTPayload, accepted: AcceptedTokenType): void {
  const type = typeOf(header.typ);
  if (type === 'at+jwt') {
    if (!saysOtherwise(payload)) return;
  } else if (accepted === 'at+jwt') {
    throw new BadCredential('not an access token of the type "at+jwt", which is required here');
  } else if (type === undefined || type === 'jwt') {
    if (saysAccess(payload)) return;
    if (!saysOtherwise(payload) && holds(payload, grantClaims) && !holds(payload, idTokenClaims)) return;
  }
  throw new BadCredential('not an access token. Send the access token, not the ID token');
}

/** Media types may leave out `application/` (RFC 7515, section 4.1.9). */
const typeOf = (typ: unknown): string | undefined =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : (typ as undefined);

/** Keycloak writes the kind of a token into the claim `typ`, Amazon Cognito into `token_use`. */
const kindsOf = ({ typ, token_use }: JWTPayload): unknown[] => [typ, token_use].filter((kind) => kind !== undefined);

const accessKinds: ReadonlySet<unknown> = new Set(['bearer', 'access', 'at+jwt']);
const isAccessKind = (kind: unknown) => typeof kind === 'string' && accessKinds.has(kind.toLowerCase());

const saysAccess = (payload: JWTPayload) => kindsOf(payload).length > 0 && !saysOtherwise(payload);
const saysOtherwise = (payload: JWTPayload) => !kindsOf(payload).every(isAccessKind);

const holds = (payload: JWTPayload, names: readonly string[]) => names.some((name) => (payload[name] ?? null) !== null);
