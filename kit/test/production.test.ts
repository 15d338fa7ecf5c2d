import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { commandComplaints, complaints } from './support/complaints.ts';

const safe = { NODE_ENV: 'production', SUBGRAPH_TRUST_KEY: randomBytes(32).toString('hex') };
const header = 'The configuration is not safe in production (NODE_ENV=production):';

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
    // node-postgres 8 checks certificates here, libpq does not.
    'postgres://db.example/community?sslmode=prefer',
    'postgres://db.example/community?sslmode=allow',
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

describe('the subgraphs that one follows, in production', () => {
  const peers = { products: 'http://localhost:4002/graphql' };
  const followed = (environment: Record<string, string>) => complaints(environment, peers);

  test.each<Record<string, string>>([
    {},
    { PRODUCTS_URL: 'http://127.0.0.1:9/graphql' },
    { PRODUCTS_URL: 'https://products.example/graphql' },
    { PRODUCTS_URL: 'http://products:4002/graphql', SUBGRAPH_HTTP_HOSTS: 'members,products' },
  ])('may be at %j', (given) => {
    expect(followed({ ...safe, ...given })).toEqual([]);
  });

  test.each<Record<string, string>>([
    { PRODUCTS_URL: 'http://products.example/graphql' },
    { PRODUCTS_URL: 'http://10.0.0.7/graphql', SUBGRAPH_HTTP_HOSTS: 'products' },
    { PRODUCTS_URL: 'http://products:4002/graphql', SUBGRAPH_HTTP_HOSTS: 'products.example' },
  ])('must be reached by TLS at %j', (given) => {
    const lines = followed({ ...safe, ...given });
    expect(lines).toEqual([
      header,
      expect.stringMatching(/^ {2}PRODUCTS_URL must be an https address, .*SUBGRAPH_HTTP_HOSTS/),
    ]);
    expect(lines.join()).not.toContain('10.0.0.7');
    expect(followed(given)).toEqual([]);
  });

  test('must have an address', () => {
    expect(followed({ ...safe, PRODUCTS_URL: 'http://a b/' })).toEqual([
      header,
      '  PRODUCTS_URL must be an http or https address',
    ]);
  });
});

test.each([
  ['AUDIT_CHANGES_PER_DAY', 200_000],
  ['READ_TIMEOUT_MS', 20_000],
  ['AUDIT_BYTES_PER_DAY', 1_000_000_000],
  ['RETENTION_ACTOR_DAYS', 18_250],
  ['RETENTION_CONTACT_DAYS', 3_650],
  ['RETENTION_PROPOSAL_DAYS', 7_300],
  ['RETENTION_CREDENTIAL_DAYS', 3_650],
])('%s is at most %i in production', (name, most) => {
  expect(complaints({ ...safe, [name]: String(most) })).toEqual([]);
  expect(complaints({ ...safe, [name]: String(most + 1) })).toEqual([
    header,
    expect.stringContaining(`  ${name} must be at most ${most}, which is `),
  ]);
  expect(complaints({ [name]: String(most + 1) })).toEqual([]);
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

test('certificates are checked in every process', () => {
  const environment = { NODE_ENV: 'production', NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  const line = expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED must not be 0');
  expect(complaints({ ...safe, ...environment })).toEqual([header, line]);
  expect(commandComplaints({ ...environment, DATABASE_URL: 'postgres://localhost/community' })).toEqual([header, line]);
});
