import { minimumTrustKeyLength } from '../viewer/index.ts';
import type { Environment } from './environment.ts';
import { isGuessedDigest } from './guessedDigests.ts';
import { looksChosen } from './keyStrength.ts';

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
  const isWeak = trustKey.length >= minimumTrustKeyLength && (looksChosen(trustKey) || isGuessedDigest(trustKey));
  return isWeak
    ? [`SUBGRAPH_TRUST_KEY looks made up, so it can be guessed: it must be random bytes in hex or base64. ${made}`]
    : [];
}

/** What is unsafe in production about the process itself: Node must check certificates. */
export const unsafeProcess = ({ NODE_TLS_REJECT_UNAUTHORIZED: checks }: Environment): string[] =>
  checks === '0'
    ? [
        'NODE_TLS_REJECT_UNAUTHORIZED must not be 0: certificates would not be checked. Name your own authority in NODE_EXTRA_CA_CERTS',
      ]
    : [];
