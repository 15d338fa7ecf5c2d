import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issuedAt as seconds, startTokenIssuer, type TokenIssuer, type TokenParts } from './support/tokenIssuer.ts';

let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer();
});
afterAll(() => issuer.close());

const read = (parts: TokenParts) => issuer.read(parts);
const withClaims = (claims: object) => read({ claims: { client_id: 'app', ...claims } });
const accepted = { role: 'COORDINATOR', organizationId: 'municipality:751' };

describe('the time of issue', () => {
  test.each([undefined, 0, seconds, seconds + 29, seconds + 0.5])('iat %p is accepted', async (iat) => {
    expect(await withClaims({ iat })).toMatchObject(accepted);
  });

  test.each([seconds + 31, seconds + 86_400, seconds * 1_000, 1e300, String(seconds), null, [seconds], true])(
    'iat %p is refused',
    async (iat) => {
      expect(await withClaims({ iat })).toMatch(
        /^BadCredential: The credential is (issued in the future|not valid here)/,
      );
    },
  );

  test.each([
    [{ exp: seconds - 31 }, 'expired'],
    [{ exp: undefined }, 'not valid here'],
    [{ exp: 'tomorrow' }, 'not valid here'],
    [{ nbf: seconds + 31 }, 'not valid here'],
    [{ nbf: '0' }, 'not valid here'],
  ])('%j is refused: %s', async (claims, reason) => {
    expect(await withClaims(claims)).toBe(`BadCredential: The credential is ${reason}.`);
  });
});

describe('the subject', () => {
  test.each([
    undefined,
    null,
    '',
    ' ',
    '\t',
    '\u00a0',
    '\u2003',
    ' anna',
    'anna\n',
    7,
    true,
    ['anna'],
    { id: 'anna' },
    'an\u0000na',
    'an\u001bna',
    'an\u200bna',
    'an\u202ena',
    'an\ufeffna',
    'an\u2028na',
    'an\ud800na',
    'x'.repeat(256),
    'credential:abc123abc123',
    'Credential:x',
    'command line',
    'a\u3164b',
    'a\u2800',
    'a\u034Fb',
    'a\uFE0F',
  ])('%j is refused, and the reason names the claim', async (sub) => {
    expect(await withClaims({ sub })).toMatch(/^BadCredential: The credential is not usable: its claim "sub" /);
  });

  test.each(['a', 'anna@os2.eu', 'Åse Ærø', 'f:8d2:anna', 'auth0|5f7', 'x'.repeat(255), '日本'])(
    '%j is taken as it is',
    async (sub) => {
      expect(await withClaims({ sub })).toMatchObject({ subject: sub });
    },
  );

  test('arrives in NFC, as what it is looked for and erased by does', async () => {
    expect(await withClaims({ sub: 'A\u030Ase' })).toMatchObject({ subject: '\u00C5se' });
  });
});

describe('ids in claims', () => {
  const bad = [
    'supplier:magenta',
    'product:os2mo',
    'municipality',
    'municipality:',
    'municipality:751 ',
    'Municipality:751',
    'municipality:751\n',
    `municipality:${'7'.repeat(200)}`,
    '',
    751,
    false,
    ['municipality:751'],
    { id: 'municipality:751' },
  ];
  test.each(bad)('organization %j is refused, and the reason names the claim', async (organization) => {
    for (const roles of [['coordinator'], ['secretariat'], ['supplier']]) {
      expect(await withClaims({ organization, roles, supplier: 'supplier:magenta' })).toMatch(
        /not usable: its claim "organization" must be one id that begins with "municipality:" or "region:" or /,
      );
    }
  });

  test.each(['municipality:101', 'organization:os2', 'magenta', 'suppliers:magenta', 'supplier:', '', 7, []])(
    'supplier %j is refused, and the reason names the claim',
    async (supplier) => {
      for (const roles of [['coordinator'], ['secretariat'], ['supplier']]) {
        expect(await withClaims({ supplier, roles })).toMatch(
          /not usable: its claim "supplier" must be one id that begins with "supplier:"/,
        );
      }
    },
  );

  test.each(['municipality:101', 'region:1084', 'organization:kl'])(
    'organization %j is taken',
    async (organization) => {
      expect(await withClaims({ organization, supplier: null })).toMatchObject({ organizationId: organization });
    },
  );
});

describe('access tokens', () => {
  const scope = 'openid profile';
  test.each<[string, TokenParts]>([
    ['RFC 9068', { header: { typ: 'at+jwt' }, claims: { client_id: 'app', jti: '1', auth_time: 1, acr: '1' } }],
    ['RFC 9068, with the whole media type', { header: { typ: 'application/AT+JWT' } }],
    ['Keycloak', { header: { typ: 'JWT' }, claims: { typ: 'Bearer', azp: 'app', nonce: 'n', sid: 's', name: 'Anna' } }],
    [
      'Entra ID for a person',
      { header: { typ: 'JWT' }, claims: { scp: 'access', azp: 'app', name: 'Anna', ver: '2.0' } },
    ],
    ['Entra ID for a service', { header: { typ: 'JWT' }, claims: { azp: 'app', azpacr: '1', oid: 'o', tid: 't' } }],
    ['Auth0', { header: { typ: 'JWT' }, claims: { azp: 'app', scope, gty: 'password' } }],
    ['Okta', { claims: { cid: 'app', uid: 'u', scp: ['openid'], auth_time: 1 } }],
    ['Cognito', { claims: { token_use: 'access', client_id: 'app', auth_time: 1 } }],
    ['Entra ID 1.0 for a service', { header: { typ: 'JWT' }, claims: { appid: 'app', appidacr: '1', idtyp: 'app' } }],
    ['Auth0 for a service', { header: { typ: 'JWT' }, claims: { azp: 'app', gty: 'client-credentials' } }],
    [
      'Keycloak for a service without scopes',
      { header: { typ: 'JWT' }, claims: { typ: 'Bearer', azp: 'app', scope: '' } },
    ],
  ])('of %s are accepted', async (_issuer, parts) => {
    expect(await read(parts)).toMatchObject(accepted);
  });

  test.each<[string, TokenParts]>([
    ['an ID token with nothing but what it must hold', { header: { typ: 'JWT' } }],
    ['an ID token with nothing but what it must hold, and without a type', {}],
    ['an ID token with its authorized party', { header: { typ: 'JWT' }, claims: { azp: 'community-graph' } }],
    ['an ID token with claims that are null', { claims: { scope: null, client_id: null, typ: undefined } }],
    ['an ID token with the hash of an access token', { claims: { at_hash: 'h', azp: 'app' } }],
    ['an ID token with the hash of a code', { header: { typ: 'JWT' }, claims: { c_hash: 'h', scope } }],
    ['an ID token with a nonce', { header: { typ: 'JWT' }, claims: { nonce: 'n' } }],
    ['an ID token that says when its holder signed in', { claims: { auth_time: 1, azp: 'app' } }],
    ['an ID token of Entra ID', { header: { typ: 'JWT' }, claims: { preferred_username: 'a', name: 'A', tid: 't' } }],
    [
      'an ID token of Google',
      { header: { typ: 'JWT' }, claims: { azp: 'app', email: 'a@b.dk', email_verified: true } },
    ],
    ['an ID token of Keycloak', { header: { typ: 'JWT' }, claims: { typ: 'ID', azp: 'app' } }],
    ['an ID token of Keycloak with a scope', { claims: { typ: 'ID', scope } }],
    ['a refresh token of Keycloak', { claims: { typ: 'Refresh', scope } }],
    ['an ID token of Cognito', { claims: { token_use: 'id', 'cognito:username': 'a' } }],
    [
      'an ID token that calls itself an access token in its header only',
      { header: { typ: 'at+jwt' }, claims: { token_use: 'id' } },
    ],
    ['a logout token', { header: { typ: 'logout+jwt' }, claims: { events: {} } }],
    ['a logout token without a type', { claims: { events: { e: {} }, scope } }],
    ['a token of another type', { header: { typ: 'dpop+jwt' } }],
    ['a kind that is no text', { claims: { typ: ['Bearer'] } }],
  ])('are not: %s', async (_what, parts) => {
    expect(await read(parts)).toBe(
      'BadCredential: The credential is not an access token. Send the access token, not the ID token.',
    );
  });

  test('must be of the type "at+jwt" where that is required', async () => {
    const tokenType = 'at+jwt';
    expect(await read({ tokenType, header: { typ: 'at+jwt' } })).toMatchObject(accepted);
    expect(await read({ tokenType, header: { typ: 'application/at+jwt' } })).toMatchObject(accepted);
    for (const typ of [undefined, 'JWT', 'jwt', 'at+jwt2']) {
      expect(await read({ tokenType, header: { typ }, claims: { scope: 'openid', typ: 'Bearer' } })).toContain(
        'not an access token of the type "at+jwt"',
      );
    }
  });
});

describe('claims of any size and depth', () => {
  const deep = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
  test.each([
    [{ extra: deep(500), groups: Array.from({ length: 500 }, (_, at) => `group-${at}`) }],
    [{ roles: ['coordinator', ...Array.from({ length: 500 }, () => 'x')], more: 'y'.repeat(5_000) }],
    [{ __proto__: null, constructor: 'x', toString: 'y' }],
  ])('change nothing (%#)', async (claims) => {
    expect(await withClaims(claims)).toEqual({
      role: 'COORDINATOR',
      subject: 'user-1',
      supplierId: null,
      organizationId: 'municipality:751',
      scopes: expect.any(Array),
    });
  });
});
