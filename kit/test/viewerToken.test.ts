import { describe, expect, test } from '@jest/globals';
import {
  anonymous,
  bodyDigest,
  viewerSigner,
  viewerVerifier,
  type Viewer,
  type ViewerClaims,
} from '../src/viewer/index.ts';

const trustKey = 'a key that the gateway and the subgraphs share';
const supplier: Viewer = {
  role: 'SUPPLIER',
  subject: 'credential:1',
  supplierId: 'supplier:a',
  organizationId: null,
  scopes: ['products:read'],
};
const body = '{"query":"{ me }"}';

describe('viewer tokens', () => {
  const claims: ViewerClaims = { viewer: supplier, subgraph: 'guarded', kind: 'query', body, client: 'c1' };

  test('say whom they are for, and hold for a minute', () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const verify = viewerVerifier(trustKey, 'guarded', () => now);
    const token = viewerSigner(trustKey, () => now)(claims);
    const said = { viewer: supplier, kind: 'query', digest: bodyDigest(body), client: 'c1' };
    expect(verify(token)).toEqual({ ...said });
    now += 59_000;
    expect(verify(token)).toMatchObject(said);
    now += 1_000;
    expect(() => verify(token)).toThrow('is over');
    expect(() => viewerVerifier(trustKey, 'members', () => now)(token)).toThrow('another audience');
  });

  test('allow for a clock that is five seconds ahead', () => {
    const token = viewerSigner(trustKey, () => 105_000)(claims);
    expect(viewerVerifier(trustKey, 'guarded', () => 100_000)(token)).toMatchObject({ viewer: supplier });
    expect(() => viewerVerifier(trustKey, 'guarded', () => 99_000)(token)).toThrow('from the future');
  });

  test('of different viewers differ, and anonymous ones hold no client unless there is one', () => {
    const now = () => 1_000_000;
    const [signAt, verify] = [viewerSigner(trustKey, now), viewerVerifier(trustKey, 'guarded', now)];
    const { client: _client, ...without } = { ...claims, viewer: anonymous };
    expect(verify(signAt(without))).toEqual({
      viewer: anonymous,
      kind: 'query',
      digest: bodyDigest(body),
      client: undefined,
    });
    expect(signAt(claims)).not.toBe(signAt({ ...claims, viewer: { ...supplier, supplierId: 'supplier:b' } }));
  });

  test('need a key of some length', () => {
    expect(() => viewerSigner('short')).toThrow('at least 32 characters');
    expect(() => viewerVerifier('short', 'guarded')).toThrow('at least 32 characters');
  });
});
