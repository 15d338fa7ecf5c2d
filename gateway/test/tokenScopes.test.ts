import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allowedScopes } from '@community-graph/kit/viewer';
import { startTokenIssuer, type TokenIssuer } from './support/tokenIssuer.ts';

let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer();
});
afterAll(() => issuer.close());

describe('granted scopes', () => {
  test.each([
    [{ scope: 7 }],
    [{ scope: { a: 'b' } }],
    [{ scp: [7] }],
    [{ scp: [['usages:write']] }],
    [{ scope: true }],
  ])('%j grants nothing', async (claims) => {
    expect(await issuer.read({ claims: { client_id: 'app', ...claims } })).toMatch(
      /not usable: its claim "sc(ope|p)" must be a text or a list of texts/,
    );
  });

  const scopesOf = (claims: object, neutralScopes?: string[]) =>
    issuer.read({
      claims: { client_id: 'app', roles: ['secretariat'], organization: undefined, ...claims },
      neutralScopes,
    });
  const all = { scopes: allowedScopes('SECRETARIAT') };

  test.each([
    {},
    { scope: null },
    { scope: '' },
    { scp: [] },
    { scope: 'openid' },
    { scope: 'profile email' }, // Keycloak, without a setting
    { scope: 'openid profile email offline_access phone address' },
    { scp: ['openid', 'offline_access'] },
  ])('%j narrows nothing', async (claims) => {
    expect(await scopesOf(claims)).toMatchObject(all);
  });

  test.each([
    'audit.read',
    'audit',
    'read',
    'cg:audit:read',
    'graph/audit:read',
    'https://graph.os2.eu/audit:read',
    'audit:read,openid',
    'audit:read\tx',
    'audit:read\n',
    'openid\u00a0audit:read',
    'Audit:Read',
    'OpenID',
    '*',
    'openid profile email access_as_user',
    'aws.cognito.signin.user.admin',
    'read:audit',
    '"audit:read"',
  ])('%j, which is no scope of this graph, opens nothing', async (scope) => {
    expect(await scopesOf({ scope })).toMatchObject({ scopes: [] });
    expect(await scopesOf({ scp: [scope] })).toMatchObject({ scopes: [] });
    expect(await scopesOf({ scope: 'openid', scp: scope })).toMatchObject({ scopes: [] });
    expect(await scopesOf({ scope: `audit:read ${scope}` })).toMatchObject({ scopes: ['audit:read'] });
  });

  test('of the issuer narrow nothing where they are named as neutral', async () => {
    const neutral = ['access_as_user'];
    expect(await scopesOf({ scp: 'access_as_user' }, neutral)).toMatchObject(all);
    expect(await scopesOf({ scp: 'access_as_user audit:read' }, neutral)).toMatchObject({ scopes: ['audit:read'] });
    expect(await scopesOf({ scp: 'access_as_users' }, neutral)).toMatchObject({ scopes: [] });
  });
});
