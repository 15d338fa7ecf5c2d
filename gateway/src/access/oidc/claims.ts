import type { JWTPayload } from 'jose';
import { characterFault } from '@community-graph/kit/characters';
import { isIdWithin } from '@community-graph/kit/ids';
import { grantedRoles, type Role, type Viewer } from '@community-graph/kit/viewer';
import { BadCredential, badClaim } from '../badCredential.ts';
import { grantedScopes } from './grantedScopes.ts';

/** The names of claims. */
export interface ClaimNames {
  /** A role or a list of roles, such as `coordinator`. */
  readonly roles: string;
  /** The id of an organization, such as `municipality:101`. */
  readonly organization: string;
  /** The id of a supplier, such as `supplier:magenta`. */
  readonly supplier: string;
}

/** The claims' names when nothing else is configured. */
export const defaultClaims: ClaimNames = { roles: 'roles', organization: 'organization', supplier: 'supplier' };

/** The longest subject, in characters; OpenID Connect Core 1.0 allows no longer one. It is stored in the audit log. */
const longestSubject = 255;

/** The namespaces of organizations' ids. */
const organizationNamespaces = ['municipality', 'region', 'organization'];

/**
 * The viewer of an access token's claims. The signature and the times were checked before.
 * @param neutralScopes scopes that narrow nothing, besides those of OpenID Connect
 * @throws BadCredential that names the claim that is missing or of another form
 */
export function viewerOf(payload: JWTPayload, names: ClaimNames, neutralScopes: readonly string[] = []): Viewer {
  const subject = subjectOf(payload.sub);
  const organizationId = idOf(payload, names.organization, organizationNamespaces, 'municipality:101');
  const supplierId = idOf(payload, names.supplier, ['supplier'], 'supplier:magenta');
  const role = roleOf(rolesOf(payload[names.roles]), organizationId, supplierId);
  return {
    role,
    subject,
    supplierId: role === 'SUPPLIER' ? supplierId : null,
    organizationId: role === 'MEMBER' || role === 'COORDINATOR' ? organizationId : null,
    scopes: grantedScopes(payload, role, neutralScopes),
  };
}

/** Subjects that stand for somebody else in the audit log: partner credentials, and the command line. */
const reservedSubject = /^(credential:|command line$)/i;

function subjectOf(given: unknown): string {
  if (typeof given !== 'string') throw badClaim('sub', 'must be a text');
  if (given === '' || given.trim() !== given) throw badClaim('sub', 'must not be blank, nor begin or end with spaces');
  if (given.normalize('NFC').length > longestSubject)
    throw badClaim('sub', `must have at most ${longestSubject} characters`);
  // Besides what no text may hold, also the joiners that texts may: a name in the audit log is looked for as it is shown.
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(given) || characterFault(given, 'line') !== undefined)
    throw badClaim('sub', 'must not hold invisible characters');
  if (reservedSubject.test(given)) throw badClaim('sub', 'is reserved');
  // As every input arrives, so that the audit log can be filtered by it and it can be erased.
  return given.normalize('NFC');
}

function idOf(payload: JWTPayload, name: string, namespaces: readonly string[], example: string): string | null {
  const given = payload[name];
  if (given === undefined || given === null) return null;
  if (typeof given === 'string' && isIdWithin(namespaces, given)) return given;
  const kinds = namespaces.map((namespace) => `"${namespace}:"`).join(' or ');
  throw badClaim(name, `must be one id that begins with ${kinds}, such as "${example}"`);
}

/** Letters outside of ASCII can become others when they are made large: `\u017F` becomes `S`. */
const rolesOf = (given: unknown): string[] =>
  (Array.isArray(given) ? given : [given])
    .filter((name): name is string => typeof name === 'string' && /^[a-z]+$/i.test(name))
    .map((name) => name.toUpperCase());

/** The highest role that the token names and that it has the id for. */
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
