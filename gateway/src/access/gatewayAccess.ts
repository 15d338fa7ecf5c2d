import type { Logger } from '@community-graph/kit/telemetry';
import { authenticator, type Authenticator } from './authenticator.ts';
import { credentialReader, type AskHolder } from './credentials.ts';
import { tokenReader, type IssuerOptions } from './tokens.ts';

/** Whose credentials a gateway accepts. */
export interface AccessOptions {
  /** The issuer whose tokens are accepted; none when left out. */
  readonly issuer?: IssuerOptions | undefined;
  /**
   * Whether the community's own credentials, `cg_…`, are accepted, where a subgraph keeps them; false when left out.
   * The ways to subgraphs must be able to say who asks.
   */
  readonly partnerCredentials?: boolean | undefined;
}

/** What the authenticator of a gateway needs besides. */
export interface AccessSurroundings {
  /** Asks the subgraph that keeps partner credentials. */
  readonly askHolder: AskHolder;
  /** The names of the clients' headers that subgraphs get, in any case. */
  readonly forwardedHeaders: readonly string[];
  readonly logger: Logger;
}

/**
 * The authenticator of a gateway. Undefined where it accepts no credentials and passes `Authorization` on: then they
 * are the subgraphs' own matter.
 */
export function gatewayAuthenticator(
  { issuer, partnerCredentials = false }: AccessOptions,
  { askHolder, forwardedHeaders, logger }: AccessSurroundings,
): Authenticator | undefined {
  const isPassedOn = forwardedHeaders.some((name) => name.toLowerCase() === 'authorization');
  if (isPassedOn && issuer === undefined && !partnerCredentials) return undefined;
  return authenticator({
    tokens: issuer && tokenReader({ ...issuer, logger }),
    credentials: partnerCredentials ? credentialReader(askHolder, logger) : undefined,
    logger,
  });
}
