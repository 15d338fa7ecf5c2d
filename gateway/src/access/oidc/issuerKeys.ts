import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Logger } from '@community-graph/kit/telemetry';
import { AccessUnavailable } from '../badCredential.ts';
import { readBounded } from './readBounded.ts';
import { usableKeys } from './usableKeys.ts';

/** Where an issuer's public keys are, and how long they are used. */
export interface IssuerKeysOptions {
  readonly jwksUrl: string;
  readonly logger: Logger;
  /** A clock in milliseconds that never runs backwards. */
  readonly clock?: (() => number) | undefined;
}

/** Two requests for the keys are at least this far apart, in milliseconds, whether they succeed or fail. */
const cooldownMs = 10_000;

/** Keys of this age are fetched again; the old ones serve meanwhile. */
const freshMs = 10 * 60_000;

/** Keys are used this long after the last successful fetch, so that an issuer that is down signs nobody out. */
const usableMs = 24 * 60 * 60_000;

/** How long a fetch may take, in milliseconds, how large an answer may be, in bytes, and how many keys it may hold. */
const [timeoutMs, maximumBytes, maximumKeys] = [5_000, 256 * 1024, 100];

/**
 * The keys of an issuer. jose's `createRemoteJWKSet` repeats a failed fetch for every token, and stops accepting known
 * keys as soon as they are ten minutes old, so the fetching is ours; choosing and importing a key is jose's.
 * @returns a function for `jwtVerify`; it throws AccessUnavailable when no usable keys are known, or when a token names
 *   an unknown key while the issuer does not answer; jose's JWKSNoMatchingKey when the issuer has no such key
 */
export function createIssuerKeys({
  jwksUrl,
  logger,
  clock = () => performance.now(),
}: IssuerKeysOptions): JWTVerifyGetKey {
  let known: { readonly find: ReturnType<typeof createLocalJWKSet>; readonly atMs: number } | undefined;
  let triedAtMs = -Infinity;
  let lastFailed = false;
  let fetching: Promise<void> | undefined;

  async function fetchNow(): Promise<void> {
    triedAtMs = clock();
    try {
      known = { find: createLocalJWKSet(await fetchKeys(jwksUrl)), atMs: clock() };
      lastFailed = false;
    } catch (err) {
      lastFailed = true;
      logger.error({ err }, "the issuer's keys could not be fetched; known keys are used for up to 24 hours");
    }
  }

  /** Fetches the keys, unless that was tried a moment ago. It never rejects. */
  async function refresh(): Promise<void> {
    if (fetching === undefined && clock() - triedAtMs >= cooldownMs) {
      fetching = fetchNow().finally(() => {
        fetching = undefined;
      });
    }
    await fetching;
  }

  const isUsable = () => known !== undefined && clock() - known.atMs < usableMs;

  return async (header, token) => {
    if (!isUsable()) await refresh();
    // The old keys answer meanwhile: nobody waits for an issuer that hangs.
    else if (clock() - known!.atMs >= freshMs) void refresh();
    if (!isUsable()) throw new AccessUnavailable();
    try {
      return await known!.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      const before = known;
      await refresh();
      if (known !== before) return known!.find(header, token);
      // The key may be new: only an issuer that answers can say that it is not.
      if (lastFailed) throw new AccessUnavailable();
      throw error;
    }
  };
}

/** @throws when the issuer does not answer with at least one key that can be used */
async function fetchKeys(url: string): Promise<JSONWebKeySet> {
  const response = await fetch(url, {
    headers: { accept: 'application/jwk-set+json, application/json' },
    signal: AbortSignal.timeout(timeoutMs),
    // Keys come from the configured address and no other.
    redirect: 'manual',
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`the issuer answered with HTTP status ${response.status}`);
  }
  const set = JSON.parse(await readBounded(response, maximumBytes)) as { readonly keys?: unknown } | null;
  if (!Array.isArray(set?.keys) || set.keys.length > maximumKeys) {
    throw new Error(`the issuer's answer is not a JSON Web Key Set of at most ${maximumKeys} keys`);
  }
  const keys = await usableKeys(set.keys);
  // It says nothing of which tokens hold: all would be refused for a mistake of the issuer.
  if (keys.length === 0)
    throw new Error("the issuer's key set has no public key that a signature can be verified with");
  return { keys };
}
