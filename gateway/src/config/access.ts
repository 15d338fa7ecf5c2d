import { z } from 'zod';
import { trustKeyVariable } from '@community-graph/kit/config';
import { isScope } from '@community-graph/kit/viewer';
import { tokenTypes, type IssuerOptions } from '../access/index.ts';

/** Whose credentials are accepted, and how subgraphs learn who asks. */
export interface AccessConfig {
  /** The issuer whose tokens are accepted; none when undefined. */
  readonly issuer: IssuerOptions | undefined;
  /** The key that viewer tokens are signed with; without it every request is anonymous to subgraphs over HTTP. */
  readonly trustKey: string | undefined;
}

const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine((text) => !URL.canParse(text) || new URL(text).username === '', 'must not hold a user name');

const claim = z.string();

/** A scope of this graph would stand for all others, if it narrowed nothing. */
const neutral = z
  .string()
  .transform((text) => text.split(',').flatMap((name) => name.trim() || []))
  .pipe(
    z.array(
      z
        .string()
        .regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'must be names of scopes with commas between them')
        .refine((name) => !isScope(name), 'must not name scopes of this graph'),
    ),
  );

/** The variables of who is asking. */
export const accessVariables = z.object({
  OIDC_ISSUER: address.optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS_URL: address.optional(),
  OIDC_TOKEN_TYPE: z.enum(tokenTypes, 'must be any or at+jwt').default('any'),
  OIDC_NEUTRAL_SCOPES: neutral.default([]),
  OIDC_ROLES_CLAIM: claim.default('roles'),
  OIDC_ORGANIZATION_CLAIM: claim.default('organization'),
  OIDC_SUPPLIER_CLAIM: claim.default('supplier'),
  SUBGRAPH_TRUST_KEY: trustKeyVariable.optional(),
});

/** The values of those variables. */
export type AccessValues = Readonly<z.infer<typeof accessVariables>>;

const together = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const;

/** The configuration that the values make. An issuer that is named in part is none; `accessErrors` tells of it. */
export function accessConfig(values: AccessValues): AccessConfig {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = values;
  const isNamed = issuer !== undefined && audience !== undefined && jwksUrl !== undefined;
  const { OIDC_TOKEN_TYPE: tokenType, OIDC_NEUTRAL_SCOPES: neutralScopes } = values;
  const claims = {
    roles: values.OIDC_ROLES_CLAIM,
    organization: values.OIDC_ORGANIZATION_CLAIM,
    supplier: values.OIDC_SUPPLIER_CLAIM,
  };
  return {
    issuer: isNamed ? { issuer, audience, jwksUrl, claims, tokenType, neutralScopes } : undefined,
    trustKey: values.SUBGRAPH_TRUST_KEY,
  };
}

/**
 * What does not go together in the values; one line each.
 * @param isGiven whether a variable is set, well or badly
 * @param subgraphs whether subgraphs are called over HTTP, or are in the same process
 */
export function accessErrors(isGiven: (name: string) => boolean, subgraphs: 'over HTTP' | 'inside'): string[] {
  const missing = together.filter((name) => !isGiven(name));
  const lines: string[] = [];
  if (missing.length > 0 && missing.length < together.length) {
    lines.push(`${missing.join(' and ')} must be set as well: ${together.join(', ')} belong together`);
  }
  if (missing.length < together.length && subgraphs === 'over HTTP' && !isGiven('SUBGRAPH_TRUST_KEY')) {
    lines.push('SUBGRAPH_TRUST_KEY must be set as well: subgraphs cannot be told who a token speaks for without it');
  }
  return lines;
}
