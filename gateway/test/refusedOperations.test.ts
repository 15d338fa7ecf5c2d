import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { viewerSigner } from '@community-graph/kit/viewer';
import { createLogger } from '@community-graph/kit/telemetry';
import { httpTransport } from '../src/transport/index.ts';
import { openGateways, post } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';
import { startTestIssuer, type TestIssuer } from './support/issuer.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@authenticated", "@requiresScopes", "@policy"])
  type Query { word: String  inner: Inner  audit: String @requiresScopes(scopes: [["audit:read"]]) }
  type Mutation { change: String @policy(policies: [["secretariat"]]) }
  type Inner { open: String  own: String @authenticated }
`;

const gateways = openGateways();
const signViewer = viewerSigner('dGhpcyBpcyBub3QgYSBrZXkgb2YgYW55Ym9keSBidXQgdGhpcyB0ZXN0');
let subgraph: TestServer;
let issuer: TestIssuer;
let url: string;
let asked = 0;
beforeAll(async () => {
  const data = { word: 'w', inner: { open: 'o', own: 'mine' }, audit: 'a', change: 'c' };
  subgraph = await startServer((request, response) => {
    asked += 1;
    json({ data })(request, response);
  });
  issuer = await startTestIssuer();
  ({ url } = await gateways.over([{ name: 'words', url: subgraph.url, sdl }], {
    engine: 'apollo',
    access: { issuer: issuer.options },
    transports: (name, at) => httpTransport(name, at, createLogger('test', 'silent'), { signViewer }),
  }));
});
beforeEach(() => {
  asked = 0;
});
afterAll(async () => {
  await gateways.closeAll();
  await Promise.all([subgraph.close(), issuer.close()]);
});

const ask = async (query: string, role?: string, variables?: Record<string, unknown>) => {
  const claims = { roles: [role], organization: 'municipality:751' };
  const headers: Record<string, string> =
    role === undefined ? {} : { authorization: `Bearer ${await issuer.token({ claims })}` };
  return post(url, query, { headers, ...(variables ? { variables } : {}) });
};
const signIn = (purpose: string, need: string) =>
  refusedWith(`Sign in to ${purpose}: send a credential as \`Authorization: Bearer …\`. It needs ${need}.`);
const refusal = (purpose: string, need: string) =>
  refusedWith(`You may not ${purpose}. It needs ${need}. Send a credential that has it.`);
const refusedWith = (message: string) => ({
  message,
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
});

describe('an operation that asks the reference engine for what its viewer may not read', () => {
  test.each<[string, string | undefined, object[]]>([
    ['{ word audit }', undefined, [signIn('read "audit"', 'the scope audit:read')]],
    ['{ word audit }', 'member', [refusal('read "audit"', 'the scope audit:read')]],
    [
      '{ alias: inner { ...F } } fragment F on Inner { open own }',
      undefined,
      [signIn('read "own"', 'a viewer who is signed in')],
    ],
    ['mutation { change }', undefined, [signIn('change anything with "change"', 'the policy secretariat')]],
    [
      'mutation { ...F } fragment F on Mutation { ... { change } }',
      'coordinator',
      [refusal('change anything with "change"', 'the policy secretariat')],
    ],
    [
      '{ audit inner { ... { own } } }',
      undefined,
      [signIn('read "audit"', 'the scope audit:read'), signIn('read "own"', 'a viewer who is signed in')],
    ],
  ])('is refused as a whole, with each of them: %s', async (query, role, errors) => {
    const answer = await ask(query, role);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toMatchObject(errors);
    expect(answer.errors).toHaveLength(errors.length);
    expect(asked).toBe(0);
  });

  test.each([
    ['{ word inner { open own } }', 'member', { word: 'w', inner: { open: 'o', own: 'mine' } }],
    ['{ audit }', 'secretariat', { audit: 'a' }],
    ['mutation { change }', 'secretariat', { change: 'c' }],
    ['{ word inner { open } }', undefined, { word: 'w', inner: { open: 'o' } }],
  ])('is answered where its viewer may: %s', async (query, role, data) => {
    expect(await ask(query, role)).toEqual({ data });
  });

  test('is answered where it does not ask for them after all', async () => {
    const query = 'query ($all: Boolean = false) { word audit @include(if: $all) ... @skip(if: true) { audit } }';
    expect(await ask(query)).toEqual({ data: { word: 'w' } });
    expect(await ask(query, undefined, { all: true })).toMatchObject({
      errors: [signIn('read "audit"', 'the scope audit:read')],
    });
    expect(await ask('query A { word } query B { audit }')).toHaveProperty(
      'errors.0.extensions.code',
      'OPERATION_RESOLUTION_FAILURE',
    );
  });
});
