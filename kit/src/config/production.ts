import { minimumTrustKeyLength } from '../viewer/index.ts';
import { looksChosen } from './keyStrength.ts';
import { isThisMachine } from './thisMachine.ts';

const made = 'Make one with: openssl rand -hex 32';

/**
 * What is unsafe in production about the key that gateway and subgraphs share.
 * @returns one line each, with what to do; the key is not repeated
 */
export function unsafeTrustKey(trustKey: string | undefined): string[] {
  if (trustKey === undefined) {
    return [
      `SUBGRAPH_TRUST_KEY must be set, the same for the gateway and every subgraph: without it, any client that reaches a subgraph bypasses the gateway. ${made}`,
    ];
  }
  // A short one has a line of its own.
  const isWeak = trustKey.length >= minimumTrustKeyLength && looksChosen(trustKey);
  return isWeak
    ? [`SUBGRAPH_TRUST_KEY looks made up, so it can be guessed: it must be random bytes in hex or base64. ${made}`]
    : [];
}

/**
 * What is unsafe in production about Redis: on another host it must be reached by TLS.
 * @param url undefined when there is none
 */
export function unsafeRedis(url: string | undefined): string[] {
  if (url === undefined || url.startsWith('rediss:') || isThisMachine(hostOf(url))) return [];
  return ['REDIS_URL must begin with rediss://, because Redis is on another host: others could read and change counts'];
}

const hostOf = (url: string): string => (URL.canParse(url) ? decodeURIComponent(new URL(url).hostname) : url);
