import type { JWTPayload } from 'jose';
import { allowedScopes, type Role, type Scope } from '@community-graph/kit/viewer';
import { badClaim } from '../badCredential.ts';

/** The scopes of OpenID Connect Core 1.0, which are about the person and the session. They say nothing about this graph. */
const standardScopes: ReadonlySet<string> = new Set([
  'openid',
  'profile',
  'email',
  'offline_access',
  'phone',
  'address',
]);

/**
 * The scopes of a token: all that its role allows when its claims `scope` and `scp` name none but neutral ones, else those of them that the
 * claims name. A name that is misspelled, or of another graph, narrows as well: its author did not mean everything.
 * @param neutral names that narrow nothing, besides those of OpenID Connect
 * @throws BadCredential when a claim is neither a text nor a list of texts
 */
export function grantedScopes(payload: JWTPayload, role: Role, neutral: readonly string[]): readonly Scope[] {
  const named = [...scopeNames(payload, 'scope'), ...scopeNames(payload, 'scp')];
  const allowed = allowedScopes(role);
  const isNarrowed = named.some((name) => !standardScopes.has(name) && !neutral.includes(name));
  return isNarrowed ? allowed.filter((scope) => named.includes(scope)) : allowed;
}

/** Scopes as one text with spaces between them (RFC 6749, section 3.3), or as a list of such texts. */
function scopeNames(payload: JWTPayload, name: 'scope' | 'scp'): string[] {
  const given = payload[name] ?? [];
  const texts: unknown[] = Array.isArray(given) ? given : [given];
  // Another form would otherwise narrow nothing and so grant everything.
  if (!texts.every((text) => typeof text === 'string')) throw badClaim(name, 'must be a text or a list of texts');
  return texts.flatMap((text) => text.split(' ').filter(Boolean));
}
