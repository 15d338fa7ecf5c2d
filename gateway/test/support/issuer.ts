import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

/** An OpenID Connect issuer: a real server with the public key of the tokens that it makes. */
export interface TestIssuer {
  /** What a gateway is told of it. */
  readonly options: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  /** A token, good for five minutes unless the parts say otherwise. */
  token(parts?: TokenParts): Promise<string>;
  /** A token that the public key was used for as if it were a shared one. */
  confusedToken(parts?: TokenParts): Promise<string>;
  /** The same token without a signature. */
  unsignedToken(parts?: TokenParts): Promise<string>;
  close(): Promise<void>;
}

/** What differs from a good token of a coordinator of Aarhus. */
export interface TokenParts {
  /** Claims such as `roles`, `organization`, `supplier` and `scope`. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly subject?: string;
  readonly issuer?: string;
  readonly audience?: string;
  /** When it ends and when it begins, in seconds from now. */
  readonly expires?: number;
  readonly begins?: number;
  /** Signed by another key, under the name of the issuer's. */
  readonly isForeign?: boolean;
}

const header = { alg: 'ES256', kid: 'one' };

/** An access token by RFC 9068. */
const type = 'at+jwt';

/** Starts an issuer on loopback. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const [own, foreign] = await Promise.all([0, 1].map(() => generateKeyPair('ES256', { extractable: true })));
  const keys = [{ ...(await exportJWK(own!.publicKey)), ...header, use: 'sig' }];
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const options = {
    issuer: 'https://id.example.dk',
    audience: 'community-graph',
    jwksUrl: `http://127.0.0.1:${port}/keys`,
  };

  const signed = (parts: TokenParts, key: CryptoKey) => {
    const now = Math.floor(Date.now() / 1_000);
    const { claims = { roles: ['coordinator'], organization: 'municipality:751' }, begins = 0, expires = 300 } = parts;
    return new SignJWT({ ...claims })
      .setProtectedHeader({ ...header, typ: type })
      .setSubject(parts.subject ?? 'user-1')
      .setIssuer(parts.issuer ?? options.issuer)
      .setAudience(parts.audience ?? options.audience)
      .setIssuedAt(now)
      .setNotBefore(now + begins)
      .setExpirationTime(now + expires)
      .sign(key);
  };
  const token = (parts: TokenParts = {}) => signed(parts, parts.isForeign ? foreign!.privateKey : own!.privateKey);
  const bodyOf = async (parts?: TokenParts) => (await token(parts)).split('.')[1]!;
  return {
    options,
    token,
    async confusedToken(parts) {
      const text = `${encoded({ alg: 'HS256', kid: header.kid, typ: 'JWT' })}.${await bodyOf(parts)}`;
      const secret = await exportSPKI(own!.publicKey);
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    },
    unsignedToken: async (parts) => `${encoded({ alg: 'none', kid: header.kid })}.${await bodyOf(parts)}.`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
