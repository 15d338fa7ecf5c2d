import { createHash } from 'node:crypto';
import { clientError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import type { CredentialReader } from './credentials.ts';
import { AccessUnavailable, BadCredential } from './badCredential.ts';
import type { TokenReader } from './tokens.ts';

/** Finds out who is asking. */
export interface Authenticator {
  /**
   * Who sends this `Authorization` header; nobody in particular when there is none.
   * @throws a client error: UNAUTHENTICATED (401) when the credential does not hold, AUTHENTICATION_UNAVAILABLE (503)
   *   when that cannot be told now. Neither is ever taken for nobody in particular.
   */
  authenticate(authorization: string | undefined): Promise<Viewer>;
}

/** The kinds of credentials that are accepted; those that are left out are refused. */
export interface AuthenticatorOptions {
  /** Tokens of an OpenID Connect issuer. */
  readonly tokens?: TokenReader | undefined;
  /** Partner credentials, which begin with `cg_`. */
  readonly credentials?: CredentialReader | undefined;
  readonly logger: Logger;
  /** The time in milliseconds since 1970. */
  readonly now?: () => number;
}

/** The longest header that is looked at, in characters. */
const maximumLength = 8_192;

/** How long a credential is believed without asking again, in milliseconds: a revoked one is refused that soon. */
const believedMs = 4_000;

/** The most credentials that are remembered. */
const maximumRemembered = 10_000;

interface Believed {
  readonly viewer: Promise<Viewer>;
  readonly until: number;
}

/** Each credential is checked once in a while, and by all requests that bring it together. */
export function authenticator({ tokens, credentials, logger, now = Date.now }: AuthenticatorOptions): Authenticator {
  const believed = new Map<string, Believed>();

  async function check(bearer: string): Promise<Viewer> {
    if (bearer.startsWith('cg_')) {
      if (credentials === undefined) throw new BadCredential('of a kind that is not accepted here');
      return credentials.read(bearer);
    }
    if (tokens === undefined) throw new BadCredential('of a kind that is not accepted here');
    return (await tokens.read(bearer)).viewer;
  }

  return {
    async authenticate(authorization) {
      if (authorization === undefined) return anonymous;
      try {
        const [, bearer] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? [];
        if (bearer === undefined || authorization.length > maximumLength) throw new BadCredential('malformed');
        // The credential itself is not kept in memory.
        const name = createHash('sha256').update(bearer).digest('base64');
        const known = believed.get(name);
        if (known !== undefined && now() < known.until) return await known.viewer;
        const viewer = check(bearer);
        viewer.catch((error: unknown) => {
          if (!(error instanceof BadCredential)) believed.delete(name);
        });
        believed.delete(name);
        believed.set(name, { viewer, until: now() + believedMs });
        if (believed.size > maximumRemembered) believed.delete(believed.keys().next().value!);
        return await viewer;
      } catch (error) {
        if (error instanceof BadCredential) throw unauthenticated(error.message);
        logger.error(
          { err: error instanceof AccessUnavailable ? error.cause : error },
          'a credential could not be checked',
        );
        throw unavailable();
      }
    },
  };
}

const unauthenticated = (reason: string) =>
  clientError('UNAUTHENTICATED', `${reason} Fetch a new one, or ask without "Authorization".`, {
    http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
  });

const unavailable = () =>
  clientError('AUTHENTICATION_UNAVAILABLE', 'Credentials cannot be checked at the moment. Try again soon.', {
    http: { status: 503, headers: new Map([['retry-after', '5']]) },
  });
