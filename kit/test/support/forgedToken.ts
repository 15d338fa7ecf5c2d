import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { bodyDigest, type Viewer } from '../../src/viewer/index.ts';

/** The key that viewer tokens are signed with, of a trust key. */
export const keyOf = (trustKey: string): Buffer => createHash('sha256').update(trustKey).digest();

/** How a token is made. */
export interface ForgedHeader {
  readonly alg?: string;
  readonly typ?: string;
  readonly by?: Uint8Array;
}

/**
 * Makes the function that makes viewer tokens for the subgraph "guarded" with any claims.
 * @returns takes the claims and the header that differ from a good token's
 */
export function forger({ viewer, body, key }: { viewer: Viewer; body: string; key: Uint8Array }) {
  return (claims: object = {}, { alg = 'HS256', typ = 'viewer+jwt', by = key }: ForgedHeader = {}): Promise<string> => {
    const seconds = Math.floor(Date.now() / 1_000);
    const good = {
      viewer,
      iss: 'community-graph-gateway',
      aud: 'community-graph-subgraph:guarded',
      iat: seconds,
      exp: seconds + 60,
      kind: 'query',
      digest: bodyDigest(body),
    };
    return new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg, typ }).sign(by);
  };
}
