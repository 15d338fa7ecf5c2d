import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { BadCredential } from '../badCredential.ts';

/** Which types of tokens are accepted: RFC 9068's `at+jwt` alone, or also access tokens of type `JWT` or without a type. */
export const tokenTypes = ['any', 'at+jwt'] as const;

/** One of `tokenTypes`. */
export type AcceptedTokenType = (typeof tokenTypes)[number];

/** Claims that OpenID Connect Core 1.0 defines for ID tokens, and those of logout and security event tokens (RFC 8417). */
const idTokenClaims = ['at_hash', 'c_hash', 's_hash', 'nonce', 'events'];

/** Claims about a person and how the person signed in; an access token may hold them as well. */
const personClaims = [
  'auth_time',
  'amr',
  'acr',
  'sid',
  'email',
  'email_verified',
  'name',
  'given_name',
  'family_name',
  'preferred_username',
  'picture',
];

/** Claims about what a client was granted, which only access tokens hold (RFC 9068; `scp`, `cid`, `appid`: Okta, Entra). */
const grantClaims = ['scope', 'scp', 'client_id', 'cid', 'appid', 'gty'];

/**
 * Refuses tokens that are not access tokens; docs/decisions/0042-tokens.md says what issuers send. An ID token tells a client who signed
 * in. Any site that a person signs in to has one, so it must not open this graph.
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
    if (!saysOtherwise(payload) && !looksLikeIdToken(payload)) return;
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

function looksLikeIdToken(payload: JWTPayload): boolean {
  const holds = (names: readonly string[]) => names.some((name) => payload[name] !== undefined);
  return holds(idTokenClaims) || (holds(personClaims) && !holds(grantClaims));
}
