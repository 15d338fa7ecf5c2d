import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import type { Logger } from '@community-graph/kit/telemetry';
import { allowedScopes, digestOf, parseCredential, system, type Viewer } from '@community-graph/kit/viewer';
import { AccessUnavailable, BadCredential } from './badCredential.ts';
import { createQueue } from './queue.ts';

/** Reads partner credentials, which the community itself issues. */
export interface CredentialReader {
  /**
   * Who a credential speaks for.
   * @param credential as it travels, `cg_…`
   * @throws BadCredential; AccessUnavailable when the issued ones cannot be looked up
   */
  read(credential: string): Promise<Viewer>;
}

/** The root field of the subgraph that keeps the issued credentials; clients do not see it. */
export const holderField = 'credentialHolder';

/** What is asked of that subgraph. */
export interface HolderRequest {
  readonly document: { readonly query: string; readonly operationName: string; readonly kind: 'query' };
  /** The JSON text of an object. */
  readonly variables: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly viewer: Viewer;
}

/** Asks that subgraph; undefined where the graph has none. */
export type AskHolder = (request: HolderRequest) => Promise<FormattedExecutionResult> | undefined;

const document = {
  query: `query Credential($id: String!, $digest: String!) { ${holderField}(id: $id, digest: $digest) { subject supplierId scopes } }`,
  operationName: 'Credential',
  kind: 'query',
} as const;

/**
 * How many credentials that are not known to hold are looked up at once, and how many more may wait: whoever tries
 * made-up ones keeps the subgraph no busier than that.
 */
const unknownAtOnce = { running: 8, waiting: 64 };

/** The most ids that are remembered to have held. */
const maximumRemembered = 10_000;

/** Looks credentials up in the subgraph that keeps them; it gets the digest of the secret, not the secret. */
export function credentialReader(ask: AskHolder, logger: Logger): CredentialReader {
  const unknown = createQueue({
    ...unknownAtOnce,
    overflowed: () => logger.warn('so many unknown credentials are sent that more are turned away'),
  });
  const held = new Set<string>();

  async function lookUp(id: string, digest: string): Promise<Viewer> {
    const variables = JSON.stringify({ id, digest });
    const asked = ask({ document, variables, headers: {}, requestId: randomUUID(), viewer: system('gateway') });
    if (asked === undefined) throw notAccepted();
    const answer = await asked.catch((error: unknown) => {
      throw new AccessUnavailable(error);
    });
    return viewerOf(answer);
  }

  return {
    async read(credential) {
      const parts = parseCredential(credential);
      if (parts === null) throw new BadCredential('malformed');
      const digest = digestOf(parts.secret);
      // Of one that held a moment ago the next look-up does not wait behind those that somebody makes up.
      const name = `${parts.id} ${digest}`;
      if (held.has(name)) {
        return lookUp(parts.id, digest).catch((error: unknown) => {
          if (error instanceof BadCredential) held.delete(name);
          throw error;
        });
      }
      const viewer = await unknown.run(() => lookUp(parts.id, digest));
      if (viewer === undefined) throw new AccessUnavailable();
      held.add(name);
      if (held.size > maximumRemembered) held.delete(held.keys().next().value!);
      return viewer;
    },
  };
}

/** A credential of a kind that this gateway does not know. */
export const notAccepted = (): BadCredential => new BadCredential('of a kind that is not accepted here');

function viewerOf({ data, errors }: FormattedExecutionResult): Viewer {
  const holder = data?.[holderField] as { subject: unknown; supplierId: unknown; scopes: unknown } | null | undefined;
  if (holder === undefined || errors !== undefined) {
    throw new AccessUnavailable(new Error(`the holder was not told: ${errors?.[0]?.message}`));
  }
  if (holder === null) throw new BadCredential('unknown, expired or revoked');
  const { subject, supplierId, scopes } = holder;
  if (typeof subject !== 'string' || typeof supplierId !== 'string' || !Array.isArray(scopes)) {
    throw new AccessUnavailable(new Error('the holder has another form'));
  }
  return {
    role: 'SUPPLIER',
    subject,
    supplierId,
    organizationId: null,
    scopes: allowedScopes('SUPPLIER').filter((scope) => (scopes as unknown[]).includes(scope)),
  };
}
