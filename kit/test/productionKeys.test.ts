import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { looksChosen } from '../src/config/keyStrength.ts';
import { complaints } from './support/complaints.ts';

const safe = { NODE_ENV: 'production' };
const header = 'The configuration is not safe in production (NODE_ENV=production):';

/** Bytes that look like chance and are the same in each run: of real ones, two or three in a million are refused. */
const bytesOf = (n: number, length: number) => createHash('sha512').update(`key ${n}`).digest().subarray(0, length);

const uuidOf = (n: number) =>
  bytesOf(n, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');

describe('a key', () => {
  test.each([
    ['openssl rand -hex 32', (n: number) => bytesOf(n, 32).toString('hex'), 10_000],
    ['openssl rand -base64 32', (n: number) => bytesOf(n, 32).toString('base64'), 10_000],
    ['openssl rand -hex 16', (n: number) => bytesOf(n, 16).toString('hex'), 10_000],
    ['32 random bytes in base64url', (n: number) => bytesOf(n, 32).toString('base64url'), 10_000],
    ['64 random bytes in base64', (n: number) => bytesOf(n, 64).toString('base64'), 500],
    ['48 random bytes in capitals', (n: number) => bytesOf(n, 48).toString('hex').toUpperCase(), 2_000],
    ['two random UUIDs', (n: number) => `${uuidOf(2 * n)}${uuidOf(2 * n + 1)}`, 2_000],
  ])('of %s passes, every time', (_command, make, count) => {
    const refused = Array.from({ length: count }, (_, n) => make(n)).filter(looksChosen);
    expect(refused).toEqual([]);
  });

  test('of chance with a name before it passes', () => {
    expect(
      complaints({ ...safe, SUBGRAPH_TRUST_KEY: `community-graph-${randomBytes(32).toString('base64url')}` }),
    ).toEqual([]);
  });

  const digestOf = (algorithm: string, words: string) => createHash(algorithm).update(words);
  const digests = [
    'd41d8cd98f00b204e9800998ecf8427e', // MD5 of nothing
    '5f4dcc3b5aa765d61d8327deb882cf99', // MD5 of "password"
    'D41D8CD98F00B204E9800998ECF8427E',
    'd41d8cd98f00b204e9800998ecf8427e'.repeat(2),
    digestOf('sha1', '').digest('hex'),
    digestOf('sha256', '').digest('hex'),
    digestOf('sha256', '').digest('base64'),
    digestOf('sha256', 'Password\n').digest('base64url'),
    digestOf('sha512', 'changeme').digest('hex'),
    digestOf('sha256', 'os2').digest('hex').slice(0, 32),
    Buffer.from(digestOf('md5', 'admin').digest('hex')).toString('base64'),
    ...['magenta', 'Magenta', 'os2mo', 'OS2MO', 'OS2kitos', 'Netcompany', 'precio fishbone', 'trust', '7'].flatMap(
      (word) => [
        digestOf('md5', word).digest('hex'),
        digestOf('sha1', word).digest('hex'),
        digestOf('sha256', word).digest('base64'),
      ],
    ),
    digestOf('sha256', 'correct horse battery staple').digest('hex'),
    digestOf('sha256', 'CorrectHorseBatteryStaple').digest('base64url'),
  ];
  const published = [
    '2b7e151628aed2a6abf7158809cf4f3c',
    '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4',
    '1F352C073B6108D72D9810A30914DFF4',
    '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b',
    '000102030405060708090a0b0c0d0e0f',
    Buffer.from('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4', 'hex').toString('base64'),
    '550e8400-e29b-41d4-a716-446655440000',
    '550E8400E29B41D4A716446655440000',
    ...[0, 1, 2, 4].map((kind) => `6ba7b81${kind}-9dad-11d1-80b4-00c04fd430c8`),
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
    'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
    'your-256-bit-secret-your-256-bit-secret',
    'a-string-secret-at-least-256-bits-long',
    '6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19',
    '6a09e667f3bcc908bb67ae8584caa73b',
    '428a2f9871374491b5c0fbcfe9b5dba5',
    'd76aa478e8c7b756242070dbc1bdceee',
    '243f6a8885a308d313198a2e03707344',
    '3243f6a8885a308d313198a2e0370734',
  ];
  const text = 'this is not a key of anybody but this test';
  test.each([
    'x'.repeat(40),
    `${'a'.repeat(31)}b`,
    'aaaaaaaabbbbbbbbccccccccdddddddd',
    'aaaaaaaabbbbbbbbccccccccddddddddeeeeeeeeffffffffgggggggghhhhhhhh',
    '00112233445566778899aabbccddeeff',
    '0000000000000000000000000000000000000000000000000000000000000001',
    '0123456789abcdef0123456789abcdef',
    'fedcba9876543210fedcba9876543210',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ123456',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    '1234567890123456789012345678901234567890',
    '0102030405060708090a0b0c0d0e0f10',
    'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6',
    '3141592653589793238462643383279502884197',
    'abcabcabcabdabcabcabcabdabcabcab',
    'changeme'.repeat(4),
    'change-me-to-a-random-string-of-32-characters',
    'replace_this_with_a_long_random_string',
    'INSECURE-DEVELOPMENT-KEY-DO-NOT-USE!',
    'correct-horse-battery-staple-magenta-os2',
    'correct horse battery staple once more',
    'CorrectHorseBatteryStaple2024Aarhus!!',
    'thisisthekeythatnobodywilleverguess',
    'the quick brown fox jumps over the lazy dog and runs away from the hunters in the forest',
    'rød-grød-med-fløde-på-en-torsdag-i-maj',
    'vores-hemmelige-noegle-til-faellesskabet',
    'P@ssw0rd!P@ssw0rd!P@ssw0rd!2026!',
    'Sommer2024!Vinter2025!Efterår2026!',
    'hunter2hunter2hunter2hunter2hunter2',
    'community-graph-production-secret-key',
    'qwertyuiopasdfghjklzxcvbnm123456',
    'qwertyuiopåasdfghjklæøzxcvbnm1234',
    'Zxcvbnm,./Asdfghjkl;Qwertyuiop[]',
    '1q2w3e4r5t6y7u8i9o0p1q2w3e4r5t6y',
    'qazwsxedcrfvtgbyhnujmikolp123456',
    '2024-01-01-2025-12-31-2026-11-29',
    '20240101202512312026112919991231',
    '29-11-2026-30-11-2026-01-12-2026-02-12',
    '1-2-3-4-5-6-7-8-9-10-11-12-13-14-15',
    '1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18.19.20',
    'a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v',
    'q_w_e_r_t_y_u_i_o_p_a_s_d_f_g_h_j_k_l',
    'deadbeefdeadbeefcafebabecafebabe',
    'deadbeefcafebabefeedfacef00dc0de',
    'deadbeefcafebabe0badc0dedefec8ed',
    'c0ffee5afeb01dfacec0de0ff1ce5ead',
    '0ddba11feedbac5cab005ed1f1ce5afe',
    'b00b1e5b16b00b5babe5acc01ade5affab1e',
    'b16b00b5fee1deadface1e55ca11ab1e',
    '7ac71ca1d15c0ba11ed5a1ad70a57ed0',
    'b01dface0b501e7ede7e57ab1ede5ea5e',
    'de7ec7ab1e0b50e5eca5e1e55a5e1e55',
    '5eeded5a1ad5de1ec7ab1eca55e77e5ea',
    'ba5e64ba5e32ba5e16dec0dedf00d5ea',
    'd15ea5ed0b501e7e5ca1ab1eb01dface',
    'D15EA5ED-0B50-1E7E-5CA1-AB1EB01DFACE',
    'c0ff33ca663dba11adc1a551ca1fab1e',
    '1d1d1d2d2d2d3d3d3d4d4d4d5e5e5e6f',
    '1a1b1c2a2b2c3a3b3c4a4b4c5a5b5c6a',
    '4512345678459876543245112233994588776655',
    'admin:admin@db.internal:5432/graph-of-os2',
    'KommunenMoederITirsdagKl10IRaadhuset',
    'KommunenMoederITirsdagKl10IRaadhusetOgTorsdagKl14',
    'KOMMUNENMOEDERITIRSDAGKL10IRAADHUSETOGTORSDAGKL14',
    'kommunen_moeder_i_tirsdag_kl_10_i_raadhuset_og_torsdag',
    'DenGamleSkovridderGikOverBroen77GangeOgVendteHjem',
    'xKjQ7KommunenMoederITirsdag9fQ2zOgMoederIgenOmOnsdag',
    'Aarhus751Koebenhavn101Odense461Aalborg851Esbjerg561',
    'h3mm3l1gn0gl3t1lf43ll3ssk4b3t2026h3mm3l1gn0gl3',
    'PostgresRedisKeycloakGatewaySubgraphMembers2026Prod01',
    text,
    ...digests,
    ...published,
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('hex'),
    Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  ])('that was chosen is refused in production, and not repeated: %s', (key) => {
    expect(key.length).toBeGreaterThanOrEqual(32);
    const lines = complaints({ ...safe, SUBGRAPH_TRUST_KEY: key });
    expect(lines).toEqual([header, expect.stringContaining('SUBGRAPH_TRUST_KEY looks made up, so it can be guessed')]);
    expect(lines.join('\n')).not.toContain(key);
    expect(complaints({ SUBGRAPH_TRUST_KEY: key })).toEqual([]);
  });
});
