import { describe, expect, test } from '@jest/globals';
import { defaultAllowances } from '../src/access/index.ts';
import { complaints, header, safe } from './support/productionSettings.ts';

describe('trusted proxies in production', () => {
  test.each([
    '0',
    '1',
    '5',
    '10.0.0.0/8',
    '10.1.2.3',
    '192.168.0.0/16, 172.16.0.0/12,10.0.0.0/8, 127.0.0.1, ::1, fc00::/7, fe80::/10',
    '100.64.0.0/10',
    '::ffff:10.0.0.0/104',
    '0:0:0:0:0:FFFF:a00:0/104',
    '203.0.113.7,203.0.113.8',
    '173.245.48.0/20,104.16.0.0/13,104.24.0.0/14,172.64.0.0/13,131.0.72.0/22,2400:cb00::/32,2a06:98c0::/29',
  ])('may be %s', (TRUST_PROXY) => {
    expect(complaints({ ...safe, TRUST_PROXY })).toEqual([]);
  });

  test.each([
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/0',
    '0.0.0.0/1,128.0.0.0/1',
    '::/1,8000::/1',
    '2000::/3',
    '1.2.3.4/1',
    '8.0.0.0/8',
    '10.0.0.0/7',
    '172.16.0.0/11',
    '192.168.0.0/8',
    '::ffff:0:0/96',
    '::ffff:0.0.0.0/97',
    '::ffff:128.0.0.0/97',
    '0:0:0:0:0:ffff:0:0/96',
    '0::FFFF:0:0/96',
    '::0:ffff:8.8.8.8/100',
    '::ffff:0:0/80',
    '::/23',
    'fc00::/6',
    '10.0.0.1,0.0.0.0/2',
    Array.from({ length: 32 }, (_, at) => `${at + 20}.0.0.0/12`).join(),
    '6',
    '10',
    '99',
    '10.0.0.0/33',
    'fd00::/129',
    '999.1.1.1',
  ])('must not be %s', (TRUST_PROXY) => {
    const lines = complaints({ ...safe, TRUST_PROXY });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^ {2}TRUST_PROXY must /);
  });

  test.each(['0.0.0.0/0', '::/0', '10.0.0.0/40'])('are nowhere %s, which Fastify would fail on', (TRUST_PROXY) => {
    expect(complaints({ TRUST_PROXY })[1]).toMatch(/^ {2}TRUST_PROXY must be how many proxies/);
  });
});

describe('what may be spent in production', () => {
  test('is counted', () => {
    expect(complaints({ ...safe, RATE_LIMIT: 'on' })).toEqual([]);
    expect(complaints({ ...safe, RATE_LIMIT: 'off' })).toEqual([header, expect.stringMatching(/^ {2}RATE_LIMIT must/)]);
    expect(complaints({ RATE_LIMIT: 'off' })).toEqual([]);
  });

  test.each(['anonymous', 'signedIn'] as const)('has limits that limit something: %s', (viewer) => {
    const { limits, burst, perSecond } = defaultAllowances[viewer];
    const limitsOf = (own: object) => ({ ...safe, LIMITS: JSON.stringify({ [viewer]: own }) });
    expect(complaints(limitsOf({ burst: burst * 10, perSecond: perSecond * 2, aliases: limits.aliases * 2 }))).toEqual(
      [],
    );
    for (const name of ['aliases', 'nameLength', 'pageSize'] as const) {
      const usual = limits[name];
      expect(complaints(limitsOf({ [name]: usual * 100 + 1 }))).toEqual([
        header,
        `  LIMITS must give ${viewer} a ${name} of at most ${usual * 100}, which is 100 times the default`,
      ]);
    }
  });

  test.each([
    ['anonymous', 100_000, 'one core'],
    ['signedIn', 400_000, '4 cores'],
  ])('is bounded for %s by %i a second and a minute of that', (viewer, most, cores) => {
    const limitsOf = (own: object) => ({ ...safe, LIMITS: JSON.stringify({ [viewer]: own }) });
    expect(complaints(limitsOf({ perSecond: most, burst: most * 60 }))).toEqual([]);
    const above = { perSecond: most + 1, burst: most * 60 + 1 };
    expect(complaints(limitsOf(above))).toEqual([
      header,
      `  LIMITS must give ${viewer} a burst of at most ${most * 60}, which is a minute of ${cores}`,
      `  LIMITS must give ${viewer} a perSecond of at most ${most}, which is what ${cores} can do`,
    ]);
    expect(complaints({ LIMITS: JSON.stringify({ [viewer]: above }) })).toEqual([]);
  });
});

describe('connections in production', () => {
  test.each<Record<string, string>>([
    {},
    { CONNECTIONS: '100000', CONNECTIONS_PER_ADDRESS: '25000' },
    { CONNECTIONS: '400', CONNECTIONS_PER_ADDRESS: '100' },
  ])('may be %j', (connections) => {
    expect(complaints({ ...safe, ...connections })).toEqual([]);
  });

  test.each<[Record<string, string>, string[]]>([
    [{ CONNECTIONS: '100000000' }, ['CONNECTIONS must be at most 100000: ']],
    [
      { CONNECTIONS_PER_ADDRESS: '1000000' },
      ['CONNECTIONS_PER_ADDRESS must be at most 1000, a quarter of CONNECTIONS'],
    ],
    [{ CONNECTIONS: '400' }, ['CONNECTIONS_PER_ADDRESS must be at most 100, a quarter of CONNECTIONS']],
    [
      { CONNECTIONS: '100000000', CONNECTIONS_PER_ADDRESS: '1000000' },
      ['CONNECTIONS must be at most 100000: ', 'CONNECTIONS_PER_ADDRESS must be at most 25000'],
    ],
  ])('must not be %j', (connections, lines) => {
    expect(complaints({ ...safe, ...connections })).toEqual([
      header,
      ...lines.map((line) => expect.stringContaining(line)),
    ]);
    expect(complaints(connections)).toEqual([]);
  });
});

test('certificates are checked in production', () => {
  expect(complaints({ ...safe, NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([
    header,
    expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED must not be 0'),
  ]);
  expect(complaints({ ...safe, NODE_TLS_REJECT_UNAUTHORIZED: '1' })).toEqual([]);
  expect(complaints({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual([]);
});

describe('Redis in production', () => {
  test.each([
    'redis://localhost:6379',
    'redis://127.0.0.1',
    'redis://[::1]:6379/2',
    'redis:///2',
    'redis://cache.example?path=/var/run/redis.sock',
    'redis://localhost?host=cache.example',
    'rediss://cache.example:6380',
    'rediss://user:secret@cache.example:6380/1?family=6',
    'redis://cache.example?tls=RedisCloudFixed',
  ])('may be at %s', (REDIS_URL) => {
    expect(complaints({ ...safe, REDIS_URL })).toEqual([]);
  });

  test.each([
    'redis://cache.example:6379',
    'redis://10.0.0.7',
    'redis://user:secret@redis',
    'redis://localhost.example',
    'redis://127.0.0.1.example',
    'redis://[2001:db8::1]:6379',
    'redis:///?host=evil.example.com',
    'redis://evil.example.com?path=',
    'redis:///0?host=evil.example.com&lazyConnect=',
    'rediss://cache.example?tls=',
  ])('must be reached by TLS at %s', (REDIS_URL) => {
    const [, line, ...more] = complaints({ ...safe, REDIS_URL });
    expect(line).toMatch(/^ {2}REDIS_URL must begin with rediss:/);
    expect(more).toEqual([]);
    expect(line).not.toContain('secret');
  });

  test.each([
    'redis://localhost?sentinels=x',
    'redis://localhost?Connector=x',
    'redis://a b',
    'redis://localhost:port',
  ])('must be one server that ioredis can read: %s', (REDIS_URL) => {
    expect(complaints({ ...safe, REDIS_URL })).toEqual([
      header,
      expect.stringContaining('REDIS_URL must be the address of one server'),
    ]);
  });
});
