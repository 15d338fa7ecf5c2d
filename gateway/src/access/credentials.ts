import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { FormattedExecutionResult } from 'graphql';
import { createLimitedLog, type Logger } from '@community-graph/kit/telemetry';
import { allowedScopes, digestOf, parseCredential, system, type Viewer } from '@community-graph/kit/viewer';
import { createBulkhead, enterWhenFree } from '@community-graph/kit/work';
import { AccessUnavailable, BadCredential } from './badCredential.ts';

/** Reads partner credentials, which the community itself issues. */
export interface CredentialReader {
  /**
   * The viewer of a credential.
   * @param credential as it travels, `cg_…`
   * @param from the rate-limit subject of the address that it comes from; undefined when it is known to have held
   * @throws BadCredential; AccessUnavailable when the issued ones cannot be looked up
   */
  read(credential: string, from: string | undefined): Promise<Viewer>;
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
 * How many credentials that are not known to hold are looked up at the same time and how many wait, in all and from one address. An
 * address has half of the places at most, so that its flood does not deny those of others.
 */
const unknownCredentials = {
  capacity: 8,
  capacityPerSubject: 4,
  maximumWaiting: 512,
  maximumWaitingPerSubject: 32,
};

/**
 * How long an address waits for the answer that it sends too many, in milliseconds: a client that asks again at once would take more work by being
 * refused than by being served. So many requests wait for it at most; more are refused at once.
 */
const [overflowMs, mostDelayed] = [1_000, 2_000];

/** Looks credentials up in the subgraph that keeps them; it gets the digest of the secret, not the secret. */
export function credentialReader(ask: AskHolder, logger: Logger, now: () => number = Date.now): CredentialReader {
  const unknown = createBulkhead(unknownCredentials);
  const log = createLimitedLog(logger, now);
  let delayed = 0;

  async function delay(): Promise<void> {
    if (delayed >= mostDelayed) return;
    delayed += 1;
    await setTimeout(overflowMs, undefined, { ref: false });
    delayed -= 1;
  }

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
    async read(credential, from) {
      const parts = parseCredential(credential);
      if (parts === null) throw new BadCredential('malformed');
      const digest = digestOf(parts.secret);
      if (from === undefined) return lookUp(parts.id, digest);
      if ((await enterWhenFree(unknown, from, undefined)) === 'entered') {
        return lookUp(parts.id, digest).finally(() => unknown.leave(from));
      }
      log('warn', {}, 'an address sends more unknown credentials than are looked up');
      await delay();
      throw new AccessUnavailable();
    },
  };
}

/** A credential of a kind that this gateway does not know. */
export const notAccepted = (): BadCredential => new BadCredential('of a kind that is not accepted here');

function viewerOf({ data, errors }: FormattedExecutionResult): Viewer {
  const holder = data?.[holderField] as { subject: unknown; supplierId: unknown; scopes: unknown } | null | undefined;
  if (holder === undefined || errors !== undefined) {
    throw new AccessUnavailable(new Error(`the holder is not known: ${errors?.[0]?.message}`));
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
