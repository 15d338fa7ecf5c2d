import { beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { signatureAlgorithms, usableKeys } from '../src/access/oidc/usableKeys.ts';

let key: JWK;
let privateKey: JWK;
beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  [key, privateKey] = [await exportJWK(pair.publicKey), await exportJWK(pair.privateKey)];
});

test.each<[string, () => unknown]>([
  ['for encryption', () => ({ ...key, use: 'enc' })],
  ['with a use that is no text', () => ({ ...key, use: ['sig'] })],
  ['for other operations', () => ({ ...key, key_ops: ['encrypt'] })],
  ['with operations that are no list', () => ({ ...key, key_ops: 'verify' })],
  ['that is symmetric', () => ({ kty: 'oct', k: 'c2VjcmV0', alg: 'HS256' })],
  ['that is private', () => privateKey],
  ['of an algorithm that is not accepted', () => ({ ...key, alg: 'ES256K' })],
  ['of an algorithm of another kind', () => ({ ...key, alg: 'RS256' })],
  ['of a curve that signs nothing', () => ({ kty: 'OKP', crv: 'X25519', x: key.x })],
  ['of a curve that there is not', () => ({ ...key, crv: 'P-1' })],
  ['with a curve that is no text', () => ({ ...key, crv: 256 })],
  ['without its numbers', () => ({ kty: 'EC', crv: 'P-256' })],
  ['with a point that is not on its curve', () => ({ ...key, y: key.x })],
  ['of RSA with 1,024 bits', () => ({ kty: 'RSA', e: 'AQAB', n: Buffer.alloc(128, 0xab).toString('base64url') })],
  ['of no kind', () => ({})],
  ['that is null', () => null],
  ['that is a text', () => 'key'],
  ['that is a list', () => []],
])('a key is left out %s', async (_what, make) => {
  expect(await usableKeys([make()])).toEqual([]);
  expect(await usableKeys([make(), key])).toEqual([key]);
});

test.each(signatureAlgorithms)('a key for %s is usable, with and without the name of the algorithm', async (alg) => {
  const made = await exportJWK((await generateKeyPair(alg, { extractable: true })).publicKey);
  const keys = [made, { ...made, alg }, { ...made, use: 'sig', key_ops: ['verify'] }];
  expect(await usableKeys(keys)).toEqual(keys);
});
