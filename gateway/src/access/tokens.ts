import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { namespaceOf } from '@community-graph/kit/ids';
import { allowedScopes, grantedRoles, type Role, type Scope, type Viewer } from '@community-graph/kit/viewer';
import { AccessUnavailable, BadCredential } from './badCredential.ts';

/** The OpenID Connect issuer whose tokens are accepted. */
export interface IssuerOptions {
  /** What tokens must name as their issuer, `iss`. */
  readonly issuer: string;
  /** What tokens must be meant for, `aud`. */
  readonly audience: string;
  /** Where the issuer's public keys are. */
  readonly jwksUrl: string;
  /** The claims that hold the viewer's roles, organization and supplier. */
  readonly claims?: Partial<ClaimNames> | undefined;
}

/** The names of claims. */
export interface ClaimNames {
  /** A role or a list of roles, such as `coordinator`. */
  readonly roles: string;
  /** The id of an organization, such as `municipality:101`. */
  readonly organization: string;
  /** The id of a supplier, such as `supplier:magenta`. */
  readonly supplier: string;
}

const defaultClaims: ClaimNames = { roles: 'roles', organization: 'organization', supplier: 'supplier' };

/** Signatures by a private key only: with a shared key, whoever checks tokens could make them. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** How long before and after its time a token is still accepted because clocks differ, in seconds. */
const clockToleranceSeconds = 30;

/** How long keys are kept, and how long at least between two fetches of them, in milliseconds. */
const [keysKeptMs, keysCooldownMs, keysTimeoutMs] = [10 * 60_000, 5_000, 5_000];

/** Reads tokens of an issuer. */
export interface TokenReader {
  /**
   * Who a token speaks for, and until when it is accepted, in milliseconds since 1970.
   * @throws BadCredential; AccessUnavailable when the issuer's keys cannot be fetched
   */
  read(token: string): Promise<{ readonly viewer: Viewer; readonly untilMs: number }>;
}

/** Keys are fetched when the first token comes, and again when a token names one that is not known. */
export function tokenReader({ issuer, audience, jwksUrl, claims: own = {} }: IssuerOptions): TokenReader {
  const claims = { ...defaultClaims, ...own };
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cacheMaxAge: keysKeptMs,
    cooldownDuration: keysCooldownMs,
    timeoutDuration: keysTimeoutMs,
  });
  return {
    async read(token) {
      const payload = await verified(token, keys, { issuer, audience });
      return { viewer: viewerOf(payload, claims), untilMs: (payload.exp! + clockToleranceSeconds) * 1_000 };
    },
  };
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { readonly issuer: string; readonly audience: string },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...expected,
      algorithms,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['sub', 'exp'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new BadCredential('expired');
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || isKeyFetch(error)) {
      throw new AccessUnavailable(error);
    }
    throw new BadCredential('not valid here');
  }
}

/** jose tells of a key server that answers badly with its most general error. */
const isKeyFetch = (error: errors.JOSEError): boolean => error.code === 'ERR_JOSE_GENERIC';

function viewerOf(payload: JWTPayload, claims: ClaimNames): Viewer {
  const named = listOf(payload[claims.roles])
    .filter(isPlain)
    .map((name) => name.toUpperCase());
  const organizationId = idOf(payload[claims.organization]);
  const supplierId = idOf(payload[claims.supplier], 'supplier');
  const role = roleOf(named, organizationId, supplierId);
  return {
    role,
    subject: payload.sub!,
    supplierId: role === 'SUPPLIER' ? supplierId : null,
    organizationId: role === 'MEMBER' || role === 'COORDINATOR' ? organizationId : null,
    scopes: scopesOf(role, [...textsOf(payload['scope']), ...textsOf(payload['scp'])]),
  };
}

/** The highest role that the token names and that it has what belongs to it; signed in without any is a member's least. */
function roleOf(named: readonly string[], organizationId: string | null, supplierId: string | null): Role {
  const possible = grantedRoles.filter((role) => {
    if (!named.includes(role)) return false;
    if (role === 'SUPPLIER') return supplierId !== null;
    return role === 'SECRETARIAT' || organizationId !== null;
  });
  const role = possible.at(-1);
  if (role === undefined) throw new BadCredential('not of anybody who has a part in the community');
  return role;
}

/** Letters outside of ASCII can become others when they are made large: `\u017F` becomes `S`. */
const isPlain = (name: string): boolean => /^[a-z]+$/i.test(name);

/**
 * What the token grants of what its role allows; all of that when it speaks of no rights of our form, `thing:right`. One that
 * is misspelled, or of another graph, still narrows: whoever wrote it did not mean everything.
 */
function scopesOf(role: Role, granted: readonly string[]): readonly Scope[] {
  const allowed = allowedScopes(role);
  const isNarrowed = granted.some((text) => /^[\w-]+:[\w-]+$/.test(text));
  return isNarrowed ? allowed.filter((scope) => granted.includes(scope)) : allowed;
}

function idOf(given: unknown, namespace?: string): string | null {
  if (typeof given !== 'string') return null;
  try {
    const own = namespaceOf(given, 'claim');
    return namespace === undefined || own === namespace ? given : null;
  } catch {
    return null;
  }
}

const listOf = (given: unknown): string[] =>
  (Array.isArray(given) ? given : [given]).filter((item) => typeof item === 'string');

/** Scopes as one text with spaces between them, or as a list. */
const textsOf = (given: unknown): string[] => listOf(given).flatMap((text) => text.split(' ').filter(Boolean));
