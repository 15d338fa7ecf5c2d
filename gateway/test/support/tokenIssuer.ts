import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createLogger } from '@community-graph/kit/telemetry';
import { tokenReader } from '../../src/access/tokens.ts';
import { json, startServer } from './httpServer.ts';

/** What differs from a good token of a coordinator of Aarhus, and how it is read. Claims that are undefined are left out. */
export interface TokenParts {
  readonly claims?: object;
  readonly header?: object;
  readonly tokenType?: 'any' | 'at+jwt';
  readonly neutralScopes?: readonly string[] | undefined;
}

/** An issuer whose tokens are read as soon as they are made. */
export interface TokenIssuer {
  /** The viewer of a token, or the message of its refusal. */
  read(parts: TokenParts): Promise<unknown>;
  close(): Promise<void>;
}

const [issuer, audience] = ['https://id.example.dk', 'community-graph'];
const logger = createLogger('test', 'silent');
const nowMs = Date.parse('2026-11-22T10:00:00Z');

/** When tokens are made and read, in seconds since 1970. */
export const issuedAt = nowMs / 1_000;

/** Starts an issuer with its keys on loopback. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const server = await startServer(json({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] }));
  return {
    async read({ claims, header, ...options }) {
      const all = {
        iss: issuer,
        aud: audience,
        sub: 'user-1',
        roles: ['coordinator'],
        organization: 'municipality:751',
      };
      const payload = { ...all, iat: issuedAt, exp: issuedAt + 300, ...claims } as Record<string, unknown>;
      const token = await new SignJWT(payload)
        .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
        .sign(privateKey);
      const reader = tokenReader({ issuer, audience, jwksUrl: server.url, logger, ...options, now: () => nowMs });
      return reader.read(token).then(
        ({ viewer }) => viewer,
        (error: Error) => `${error.constructor.name}: ${error.message}`,
      );
    },
    close: () => server.close(),
  };
}
