import { createHash } from 'node:crypto';
import { clientError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import { AccessUnavailable, BadCredential } from './badCredential.ts';
import { notAccepted, type CredentialReader } from './credentials.ts';
import { createLimitedLog } from './limitedLog.ts';
import type { TokenReader } from './tokens.ts';

/** Finds out who is asking. */
export interface Authenticator {
  /**
   * Who sends this `Authorization` header; nobody in particular when there is none. Several of them, joined with
   * commas, are malformed.
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

/** How long what was found out of a credential is believed, in milliseconds: a revoked one is refused that soon. */
const believedMs = 4_000;

/** The most credentials that are remembered to hold, and the most that are remembered not to. */
const maximumRemembered = 10_000;

interface Checked {
  readonly viewer: Promise<Viewer>;
  until: number;
}

/** Each credential is checked once in a while, and by all requests that bring it together. */
export function authenticator({ tokens, credentials, logger, now = Date.now }: AuthenticatorOptions): Authenticator {
  // Those that do not hold have a place of their own: made-up ones must not drive the others out.
  const log = createLimitedLog(logger, now);
  const believed = new Map<string, Checked>();
  const refused = new Map<string, Checked>();

  async function check(bearer: string, checked: Checked): Promise<Viewer> {
    if (bearer.startsWith('cg_')) {
      if (credentials === undefined) throw notAccepted();
      return credentials.read(bearer);
    }
    if (tokens === undefined) throw notAccepted();
    const { viewer, untilMs } = await tokens.read(bearer);
    checked.until = Math.min(checked.until, untilMs);
    return viewer;
  }

  /** Checks a credential, and remembers the outcome by a name that does not tell it. */
  function checkAnew(name: string, bearer: string): Promise<Viewer> {
    const { promise, resolve } = Promise.withResolvers<Viewer>();
    const checked: Checked = { viewer: promise, until: now() + believedMs };
    remember(believed, name, checked);
    refused.delete(name);
    promise.catch((error: unknown) => {
      if (believed.get(name) === checked) believed.delete(name);
      if (error instanceof BadCredential) remember(refused, name, checked);
    });
    resolve(check(bearer, checked));
    return promise;
  }

  return {
    async authenticate(authorization) {
      if (authorization === undefined) return anonymous;
      try {
        if (authorization.length > maximumLength) throw new BadCredential('malformed');
        const [, bearer] = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? [];
        if (bearer === undefined) throw new BadCredential('malformed');
        // The credential itself is not kept in memory.
        const name = createHash('sha256').update(bearer).digest('base64');
        const known = believed.get(name) ?? refused.get(name);
        return await (known !== undefined && now() < known.until ? known.viewer : checkAnew(name, bearer));
      } catch (error) {
        if (error instanceof BadCredential) {
          log('info', { reason: error.message }, 'a credential was refused');
          throw unauthenticated(error.message);
        }
        const err = error instanceof AccessUnavailable ? error.cause : error;
        if (err !== undefined) log('error', { err }, 'a credential could not be checked');
        throw unavailable();
      }
    },
  };
}

function remember(all: Map<string, Checked>, name: string, checked: Checked): void {
  all.delete(name);
  all.set(name, checked);
  if (all.size > maximumRemembered) all.delete(all.keys().next().value!);
}

const unauthenticated = (reason: string) =>
  clientError('UNAUTHENTICATED', `${reason} Fetch a new one, or ask without "Authorization".`, {
    http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
  });

const unavailable = () =>
  clientError('AUTHENTICATION_UNAVAILABLE', 'Credentials cannot be checked at the moment. Try again soon.', {
    http: { status: 503, headers: new Map([['retry-after', '5']]) },
  });
