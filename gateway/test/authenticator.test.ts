import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createLogger } from '@community-graph/kit/telemetry';
import { allowedScopes } from '@community-graph/kit/viewer';
import { authenticator } from '../src/access/authenticator.ts';
import { tokenReader } from '../src/access/tokens.ts';
import { json, startServer, text, type TestServer } from './support/httpServer.ts';

const issuer = 'https://id.example.dk';
const audience = 'community-graph';
const logger = createLogger('test', 'silent');

let server: TestServer;
let own: { publicKey: CryptoKey; privateKey: CryptoKey };
let foreign: typeof own;
let keySet: object;
let fetches = 0;
let time = Date.parse('2026-11-22T10:00:00Z');
const now = () => time;
beforeAll(async () => {
  [own, foreign] = await Promise.all([
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
  ]);
  keySet = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] };
  server = await startServer(json(keySet));
});
afterAll(() => server.close());
beforeEach(() => {
  time = Date.now();
  fetches = 0;
  server.answer = (request, response) => {
    fetches += 1;
    json(keySet)(request, response);
  };
});

const fresh = () =>
  authenticator({
    tokens: tokenReader({ issuer, audience, jwksUrl: server.url, logger, now, clock: now }),
    logger,
    now,
  });

interface TokenParts {
  claims?: JWTPayload;
  key?: CryptoKey;
  expires?: number | string;
  notBefore?: string;
  header?: object;
}
const token = ({ claims, key = own.privateKey, expires = '5m', notBefore, header }: TokenParts = {}) => {
  const made = new SignJWT({
    roles: ['coordinator'],
    organization: 'municipality:751',
    scope: 'usages:write agreements:read unknown',
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
    .setIssuer(claims?.iss ?? issuer)
    .setAudience(claims?.aud ?? audience)
    .setSubject('user-1')
    .setIssuedAt()
    .setExpirationTime(expires);
  return (notBefore === undefined ? made : made.setNotBefore(notBefore)).sign(key);
};
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The viewer of a header, or the code and the message of its refusal. */
const seen = (authorization: string | undefined, by = fresh()) =>
  by
    .authenticate(authorization, { subject: 'address:test', pay: async () => {} })
    .catch((error: { extensions: { code: string; http: { status: number } } }) => [
      error.extensions.code,
      error.extensions.http.status,
    ]);
const refused = ['UNAUTHENTICATED', 401];

describe('who sends no credential', () => {
  test('is nobody in particular, and nothing is looked up', async () => {
    expect(await seen(undefined)).toMatchObject({ role: 'ANONYMOUS', subject: null, scopes: [] });
    expect(fetches).toBe(0);
  });
});

describe('who sends a token of the issuer', () => {
  test.each([
    [
      {},
      {
        role: 'COORDINATOR',
        organizationId: 'municipality:751',
        supplierId: null,
        scopes: ['agreements:read', 'usages:write'],
      },
    ],
    [{ roles: 'member' }, { role: 'MEMBER', organizationId: 'municipality:751' }],
    [{ roles: ['member', 'secretariat'] }, { role: 'SECRETARIAT', organizationId: null }],
    [
      { roles: ['supplier'], supplier: 'supplier:magenta' },
      { role: 'SUPPLIER', supplierId: 'supplier:magenta' },
    ],
    [
      { scope: undefined, scp: ['usages:write', 'contacts:read audit:read'] },
      { scopes: ['contacts:read', 'usages:write'] },
    ],
    [{ scope: 'openid agreement:read' }, { scopes: [] }],
    [{ scope: 'openid email offline_access' }, { scopes: allowedScopes('COORDINATOR') }],
  ])('with %j is %j', async (claims, viewer) => {
    expect(await seen(`Bearer ${await token({ claims: claims as JWTPayload })}`)).toMatchObject({
      subject: 'user-1',
      ...viewer,
    });
  });

  test.each([
    [{ roles: [] }],
    [{ roles: ['supplier'] }],
    [{ roles: ['supplier'], supplier: 'municipality:751' }],
    [{ roles: ['member'], organization: 'no id' }],
    [{ roles: ['anonymous'] }],
    [{ roles: 'root' }],
    [{ roles: '\u017Fecretariat' }],
  ])('with %j has no part in the community', async (claims) => {
    expect(await seen(`Bearer ${await token({ claims })}`)).toEqual(refused);
  });

  test('is checked once in a while, and by requests that come together once', async () => {
    const by = fresh();
    const header = `Bearer ${await token()}`;
    await Promise.all([seen(header, by), seen(header, by), seen(header, by)]);
    expect(fetches).toBe(1);
  });
});

describe('a token is refused', () => {
  test('when it was signed by another key, or by one that the issuer does not name', async () => {
    expect(await seen(`Bearer ${await token({ key: foreign.privateKey })}`)).toEqual(refused);
    expect(await seen(`Bearer ${await token({ header: { kid: 'two' } })}`)).toEqual(refused);
  });

  test('when it is not signed', async () => {
    const [, body] = (await token()).split('.');
    expect(await seen(`Bearer ${part({ alg: 'none' })}.${body}.`)).toEqual(refused);
    expect(await seen(`Bearer ${part({ alg: 'none', kid: 'one' })}.${body}.AAAA`)).toEqual(refused);
  });

  test('when the public key was used as a shared one', async () => {
    const [, body] = (await token()).split('.');
    const spki = await exportSPKI(own.publicKey);
    for (const secret of [spki, JSON.stringify(await exportJWK(own.publicKey))]) {
      const signed = `${part({ alg: 'HS256', kid: 'one', typ: 'JWT' })}.${body}`;
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      expect(await seen(`Bearer ${signed}.${signature}`)).toEqual(refused);
    }
  });

  test('when it brings its own key', async () => {
    const jwk = await exportJWK(foreign.publicKey);
    expect(await seen(`Bearer ${await token({ key: foreign.privateKey, header: { jwk } })}`)).toEqual(refused);
    const elsewhere = { jku: `${server.url}/evil`, x5u: `${server.url}/evil` };
    expect(await seen(`Bearer ${await token({ key: foreign.privateKey, header: elsewhere })}`)).toEqual(refused);
  });

  test('when it is meant for another, or of another issuer', async () => {
    expect(await seen(`Bearer ${await token({ claims: { aud: 'another' } })}`)).toEqual(refused);
    expect(await seen(`Bearer ${await token({ claims: { iss: 'https://evil.example' } })}`)).toEqual(refused);
  });

  test('when its time is over or has not come, with no more than half a minute of grace', async () => {
    const at = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;
    expect(await seen(`Bearer ${await token({ expires: at(-31) })}`)).toEqual(refused);
    expect(await seen(`Bearer ${await token({ expires: at(-20) })}`)).toMatchObject({ role: 'COORDINATOR' });
    expect(await seen(`Bearer ${await token({ notBefore: '1m' })}`)).toEqual(refused);
  });

  test('when its content was changed', async () => {
    const [head, body, signature] = (await token()).split('.');
    const claims = JSON.parse(Buffer.from(body!, 'base64url').toString()) as object;
    expect(await seen(`Bearer ${head}.${part({ ...claims, roles: ['secretariat'] })}.${signature}`)).toEqual(refused);
  });

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic dTpw',
    'Bearer a.b',
    'Bearer a b',
    'Bearer \u0000',
    `Bearer ${'a'.repeat(9_000)}`,
    'Bearer cg_made_up',
  ])('when it is malformed (%#)', async (authorization) => {
    expect(await seen(authorization)).toEqual(refused);
    expect(fetches).toBe(0);
  });
});

describe('when the keys cannot be fetched', () => {
  test.each([
    ['the server fails', text('no', { status: 500 })],
    ['it sends something else', text('<html>')],
  ])('because %s, nobody is told to be unauthenticated, and the next try may succeed', async (_what, answer) => {
    const by = fresh();
    const header = `Bearer ${await token()}`;
    const usual = server.answer;
    server.answer = answer;
    expect(await seen(header, by)).toEqual(['AUTHENTICATION_UNAVAILABLE', 503]);
    server.answer = usual;
    time += 10_000;
    expect(await seen(header, by)).toMatchObject({ role: 'COORDINATOR' });
  });
});

describe('keys', () => {
  test('that the issuer has taken into use are found', async () => {
    const next = await generateKeyPair('ES256');
    const by = fresh();
    const added = { ...(await exportJWK(next.publicKey)), kid: 'next', alg: 'ES256' };
    server.answer = json({ keys: [...(keySet as { keys: object[] }).keys, added] });
    expect(await seen(`Bearer ${await token({ key: next.privateKey, header: { kid: 'next' } })}`, by)).toMatchObject({
      role: 'COORDINATOR',
    });
  });
});

describe('a token that was found to hold', () => {
  test('is not believed for longer than it holds, the half minute of grace included', async () => {
    const by = fresh();
    const header = `Bearer ${await token({ expires: Math.floor(Date.now() / 1_000) - 29 })}`;
    expect(await seen(header, by)).toMatchObject({ role: 'COORDINATOR' });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    time = Date.now();
    expect(await seen(header, by)).toEqual(refused);
  });
});
