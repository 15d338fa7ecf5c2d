import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { commandConfig } from '../src/administration/index.ts';
import { subgraphConfig } from '../src/config/index.ts';
import { looksChosen } from '../src/config/keyStrength.ts';
import { OperatorError } from '../src/errors/index.ts';

/** The lines of the error that a subgraph's configuration meets; none when it is fine. */
const complaints = (environment: Record<string, string>) =>
  complaintsOf(() => subgraphConfig('members', 4001, environment));

/** The same for a command. */
const commandComplaints = (environment: Record<string, string>) =>
  complaintsOf(() => commandConfig('members', environment));

function complaintsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'BAD_CONFIGURATION') return error.message.split('\n');
    throw error;
  }
  return [];
}
const safe = { NODE_ENV: 'production', SUBGRAPH_TRUST_KEY: randomBytes(32).toString('hex') };
const header = 'The configuration is not safe in production (NODE_ENV=production):';

describe('a key', () => {
  test.each([
    ['openssl rand -hex 32', () => randomBytes(32).toString('hex'), 10_000],
    ['openssl rand -base64 32', () => randomBytes(32).toString('base64'), 10_000],
    ['openssl rand -hex 16', () => randomBytes(16).toString('hex'), 10_000],
    ['32 random bytes in base64url', () => randomBytes(32).toString('base64url'), 2_000],
    // One of some hundred thousand of these looks chosen.
    ['24 random bytes in base64', () => randomBytes(24).toString('base64'), 50],
    ['48 random bytes in capitals', () => randomBytes(48).toString('hex').toUpperCase(), 2_000],
    ['two random UUIDs', () => `${randomUUID()}${randomUUID()}`, 2_000],
  ])('of %s passes, every time', (_command, make, count) => {
    const refused = Array.from({ length: count }, make).filter(looksChosen);
    expect(refused).toEqual([]);
  });

  test('of chance with a name before it passes', () => {
    expect(
      complaints({ ...safe, SUBGRAPH_TRUST_KEY: `community-graph-${randomBytes(24).toString('base64')}` }),
    ).toEqual([]);
  });

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
    text,
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('hex'),
    Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  ])('that was chosen is refused in production, and not repeated: %s', (key) => {
    expect(key.length).toBeGreaterThanOrEqual(32);
    const lines = complaints({ ...safe, SUBGRAPH_TRUST_KEY: key });
    expect(lines).toEqual([header, expect.stringContaining('SUBGRAPH_TRUST_KEY looks made up by hand')]);
    expect(lines.join('\n')).not.toContain(key);
    expect(complaints({ SUBGRAPH_TRUST_KEY: key })).toEqual([]);
  });
});

describe('NODE_ENV', () => {
  test.each(['', 'development', 'test'])('may be "%s"', (NODE_ENV) => {
    expect(complaints({ NODE_ENV })).toEqual([]);
  });

  test.each([
    ['prodution', 'production'],
    ['Production', 'production'],
    ['PRODUCTION', 'production'],
    ['prod', 'production'],
    [' production', 'production'],
    ['production ', 'production'],
    ['live', 'production'],
    ['staging', 'production'],
    [' ', 'production'],
    ['dev', 'development'],
    ['Test', 'test'],
    ['testing', 'test'],
  ])('"%s" is refused, and %s is suggested; the checks of production are made', (NODE_ENV, suggestion) => {
    const lines = complaints({ NODE_ENV, DATABASE_URL: 'postgres://db.example/community' });
    expect(lines).toEqual([
      'The configuration has errors:',
      `  NODE_ENV must be development, test or production, or not set. Did you mean "${suggestion}"?`,
      header,
      expect.stringContaining('SUBGRAPH_TRUST_KEY must be set'),
      expect.stringContaining('DATABASE_URL must ask for TLS'),
    ]);
  });
});

describe('a database in production', () => {
  test.each([
    'postgres://localhost/community',
    'postgres://me:secret@127.0.0.1:5433/community',
    'postgres://[::1]/community',
    'postgresql:///community',
    'postgres://%2Fvar%2Frun%2Fpostgresql/community',
    'postgres://me@remote.example/community?host=/var/run/postgresql',
    'postgres://remote.example/community?host=db.example&host=127.0.0.1',
    'postgres://db.example/community?sslmode=require',
    'postgres://db.example/community?sslmode=verify-ca',
    'postgres://db.example/community?sslmode=verify-full&application_name=graph',
    'postgres://db.example/community?sslnegotiation=direct',
    'postgres://10.0.0.7/community?ssl=true',
    'postgres://db.example/community?uselibpqcompat=true&sslmode=verify-full',
    // node-postgres checks certificates here, unlike libpq.
    'postgres://db.example/community?sslmode=prefer',
    'postgres://db.example/community?sslmode=require&ssl=0',
    'postgres://db.example/community?uselibpqcompat=true&ssl=true',
  ])('may be at %s', (DATABASE_URL) => {
    expect(complaints({ ...safe, DATABASE_URL, MEMBERS_DATABASE_URL: DATABASE_URL })).toEqual([]);
    expect(commandComplaints({ NODE_ENV: 'production', DATABASE_URL })).toEqual([]);
  });

  test.each([
    'postgres://db/community',
    'postgres://me:secret@db.example/community',
    'postgres://10.0.0.7/community',
    'postgres://[2001:db8::1]/community',
    'postgres://localhost.example/community',
    'postgres://db.localhost/community',
    'postgres://127.0.0.1.example/community',
    'postgres://u:p@db.example.com/x?hostaddr=127.0.0.1',
    'postgres://db.example/community?hostaddr=/tmp',
    'postgres://localhost/community?host=db.example',
    'postgres://localhost/community?host=/tmp&host=db.example',
    'postgres://localhost/community?host=127.0.0.1,db.example',
    'postgres://me@/community?host=db.example',
    'postgres://db.example/community?sslmode=disable',
    'postgres://db.example/community?sslmode=no-verify',
    'postgres://db.example/community?ssl=no-verify',
    'postgres://db.example/community?sslmode=',
    'postgres://db.example/community?sslmode=require&sslmode=disable',
    'postgres://db.example/community?ssl=true&sslmode=disable',
    'postgres://db.example/community?ssl=false',
    'postgres://db.example/community?ssl=verify-full',
    'postgres://db.example/community?SSLMODE=require',
    'postgres://db.example/community?sslmode=require&uselibpqcompat=true',
    'postgres://db.example/community?sslmode=prefer&uselibpqcompat=true',
  ])('must be reached by TLS at %s', (url) => {
    expect(complaints({ ...safe, DATABASE_URL: url, MEMBERS_DATABASE_URL: url })).toEqual([
      header,
      expect.stringMatching(/^ {2}DATABASE_URL must ask for TLS/),
      expect.stringMatching(/^ {2}MEMBERS_DATABASE_URL must ask for TLS/),
    ]);
    expect(complaints({ DATABASE_URL: url })).toEqual([]);
    expect(commandComplaints({ NODE_ENV: 'production', MEMBERS_DATABASE_URL: url })).toEqual([
      header,
      expect.stringMatching(/^ {2}MEMBERS_DATABASE_URL must ask for TLS/),
    ]);
    expect(commandComplaints({ DATABASE_URL: url })).toEqual([]);
  });

  test.each([
    'postgres://me:secret@db.example/community?sslrootcert=/no/such/file',
    'postgres://db.example/community?sslmode=verify-ca&uselibpqcompat=true',
    'postgres://db.example/community?sslnegotiation=loud',
    'postgres://me:secret@db.example:port/community',
  ])('must be one that node-postgres can read: %s', (DATABASE_URL) => {
    const lines = complaints({ ...safe, DATABASE_URL });
    expect(lines).toEqual([header, expect.stringContaining('DATABASE_URL must be an address that node-postgres can')]);
    expect(lines.join()).not.toContain('secret');
  });

  test('is where the environment of the process says, which node-postgres reads', () => {
    const withProcess = (added: Record<string, string>, DATABASE_URL: string) => {
      const before = { ...process.env };
      Object.assign(process.env, added);
      try {
        return complaints({ ...safe, DATABASE_URL });
      } finally {
        for (const name of Object.keys(added)) delete process.env[name];
        Object.assign(process.env, before);
      }
    };
    const url = 'postgres:///community';
    expect(withProcess({ PGHOST: 'db.example' }, url)).toHaveLength(2);
    expect(withProcess({ PGHOST: 'db.example' }, `${url}?host=`)).toHaveLength(2);
    expect(withProcess({ PGHOST: '/var/run/postgresql' }, url)).toEqual([]);
    expect(withProcess({ PGHOST: 'db.example', PGSSLMODE: 'verify-full' }, url)).toEqual([]);
    expect(withProcess({ PGHOST: 'db.example', PGSSLMODE: 'no-verify' }, url)).toHaveLength(2);
    expect(withProcess({ PGHOSTADDR: '127.0.0.1' }, 'postgres://db.example/community')).toHaveLength(2);
  });
});

test('everything that is wrong with a subgraph is reported together', () => {
  const environment = { NODE_ENV: 'prod', PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'postgres://db/x' };
  expect(complaints({ ...environment, SUBGRAPH_TRUST_KEY: 'short' }).map((line) => line.trim().split(' ')[0])).toEqual([
    'The',
    'PORT',
    'LOG_LEVEL',
    'SUBGRAPH_TRUST_KEY',
    'NODE_ENV',
    'The',
    'DATABASE_URL',
  ]);
});
