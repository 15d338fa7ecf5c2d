import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import { createLimitedLog, type Logger } from '@community-graph/kit/telemetry';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import { AccessUnavailable, BadCredential } from './badCredential.ts';
import { notAccepted, type CredentialReader } from './credentials.ts';
import type { TokenReader } from './tokens.ts';

/** The address that a credential comes from, which pays for checking one that is not known to hold. */
export interface CredentialSource {
  /** The rate-limit subject of the address: the same for all requests from there. */
  readonly subject: string;
  /**
   * Takes the price of the check out of the address's bucket.
   * @throws a client error RATE_LIMITED when it does not hold that much
   */
  pay(): Promise<void>;
}

/** Finds the viewer of a request. */
export interface Authenticator {
  /**
   * The viewer of an `Authorization` header; without one, the anonymous viewer. Several headers, joined with commas, are malformed.
   * A credential that is not known to hold pays before anything is decoded, verified or looked up, each time.
   * @throws a client error: UNAUTHENTICATED (401) when the credential does not hold, AUTHENTICATION_UNAVAILABLE (503) when it cannot be
   *   checked now, RATE_LIMITED (429) when its address cannot pay. A bad credential never counts as anonymous.
   */
  authenticate(authorization: string | undefined, source: CredentialSource): Promise<Viewer>;
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

/** How long the outcome of a check is used, in milliseconds: a revoked credential is refused that soon. */
const believedMs = 4_000;

/** The most credentials that are remembered to hold, and the most that are remembered not to. */
const maximumRemembered = 10_000;

interface Outcome<Value> {
  readonly value: Value;
  readonly until: number;
}

/** Each credential is checked once in a while, and once for all requests that bring it together. */
export function authenticator({ tokens, credentials, logger, now = Date.now }: AuthenticatorOptions): Authenticator {
  const log = createLimitedLog(logger, now);
  // Three places, so that made-up credentials push out none that hold. What held once stays known after `until`: its next check
  // neither pays nor waits behind unknown ones. Pushing out a refused one only makes its sender pay for another check.
  const believed = new Map<string, Outcome<Viewer>>();
  const refused = new Map<string, Outcome<BadCredential>>();
  const underWay = new Map<string, Promise<Viewer>>();

  async function check(bearer: string, from: string | undefined): Promise<Outcome<Viewer>> {
    const until = now() + believedMs;
    if (bearer.startsWith('cg_')) {
      if (credentials === undefined) throw notAccepted();
      return { value: await credentials.read(bearer, from), until };
    }
    if (tokens === undefined) throw notAccepted();
    const { viewer, untilMs } = await tokens.read(bearer);
    return { value: viewer, until: Math.min(until, untilMs) };
  }

  /** Checks a credential and remembers the outcome by a name that does not tell it. */
  async function checkAnew(name: string, bearer: string, from: string | undefined): Promise<Viewer> {
    try {
      const outcome = await check(bearer, from);
      remember(believed, name, outcome);
      refused.delete(name);
      return outcome.value;
    } catch (error) {
      if (error instanceof BadCredential) {
        believed.delete(name);
        remember(refused, name, { value: error, until: now() + believedMs });
      }
      throw error;
    } finally {
      underWay.delete(name);
    }
  }

  async function viewerOf(authorization: string, source: CredentialSource): Promise<Viewer> {
    const [, bearer] =
      authorization.length > maximumLength ? [] : (/^Bearer ([\w.~+/=-]+)$/i.exec(authorization) ?? []);
    // The credential itself is not kept in memory.
    const name = bearer === undefined ? '' : createHash('sha256').update(bearer).digest('base64');
    const isKnown = believed.has(name);
    if (!isKnown) await source.pay();
    const known = believed.get(name);
    if (known !== undefined && now() < known.until) return known.value;
    if (bearer === undefined) throw new BadCredential('malformed');
    const before = refused.get(name);
    if (before !== undefined && now() < before.until) throw before.value;
    let checking = underWay.get(name);
    if (checking === undefined) {
      checking = checkAnew(name, bearer, isKnown ? undefined : source.subject);
      underWay.set(name, checking);
    }
    return checking;
  }

  return {
    async authenticate(authorization, source) {
      if (authorization === undefined) return anonymous;
      try {
        return await viewerOf(authorization, source);
      } catch (error) {
        if (error instanceof BadCredential) {
          log('info', { reason: error.message }, 'a credential was refused');
          throw unauthenticated(error.message);
        }
        if (error instanceof GraphQLError) throw error;
        const err = error instanceof AccessUnavailable ? error.cause : error;
        if (err !== undefined) log('error', { err }, 'a credential could not be checked');
        throw unavailable();
      }
    },
  };
}

function remember<Value>(all: Map<string, Value>, name: string, value: Value): void {
  all.delete(name);
  all.set(name, value);
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
