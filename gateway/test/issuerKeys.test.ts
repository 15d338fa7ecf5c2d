import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { authenticator } from '../src/access/authenticator.ts';
import { tokenReader } from '../src/access/tokens.ts';
import { recordingLogger } from './support/calls.ts';
import { json, startServer, text, type TestServer } from './support/httpServer.ts';

const [issuer, audience] = ['https://id.example.dk', 'community-graph'];
const [second, minute, hour] = [1_000, 60_000, 3_600_000];

let server: TestServer;
let pair: { publicKey: CryptoKey; privateKey: CryptoKey };
let keySet: { keys: object[] };
let fetches: number;
let time: number;
let by: ReturnType<typeof authenticator>;
let lines: ReturnType<typeof recordingLogger>['lines'];

beforeAll(async () => {
  server = await startServer(text(''));
  pair = await generateKeyPair('ES256', { extractable: true });
  keySet = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] };
});
afterAll(() => server.close());
beforeEach(() => {
  fetches = 0;
  time = Date.now();
  const now = () => time;
  const recorded = recordingLogger();
  ({ lines } = recorded);
  const { logger } = recorded;
  by = authenticator({
    tokens: tokenReader({ issuer, audience, jwksUrl: server.url, logger, now, clock: now }),
    logger,
    now,
  });
  answer(json(keySet));
});

/** The issuer answers so from now on. */
function answer(listener: RequestListener): void {
  server.answer = (request, response) => {
    fetches += 1;
    listener(request, response);
  };
}
const broken = text('no', { status: 500 });

const token = (kid = 'one', subject = 'user-1', key = pair.privateKey) =>
  new SignJWT({ roles: ['secretariat'] })
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(Math.floor(time / 1_000))
    .setExpirationTime(Math.floor(time / 1_000) + 300)
    .sign(key);

/** The role that a new token gives, or the code of its refusal. */
const seen = async (made: string | Promise<string> = token()) =>
  by.authenticate(`Bearer ${await made}`, { subject: 'address:test', pay: async () => {} }).then(
    ({ role }) => role,
    (error: { extensions: { code: string } }) => error.extensions.code,
  );
const unavailable = 'AUTHENTICATION_UNAVAILABLE';

/** The outcomes of many different tokens, each counted. */
async function flood(count: number, make: (index: number) => Promise<string>): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  for (let index = 0; index < count; index += 1) {
    const outcome = await seen(make(index));
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

describe('an issuer whose keys cannot be fetched', () => {
  test('is asked at most every ten seconds, whatever the number of tokens', async () => {
    answer(broken);
    for (const [index, expected] of [1, 2, 3].entries()) {
      expect(await flood(50, (at) => token('one', `user-${index}-${at}`))).toEqual({ [unavailable]: 50 });
      expect(fetches).toBe(expected);
      time += 9_999;
      expect(await seen(token('one', `late-${index}`))).toBe(unavailable);
      expect(fetches).toBe(expected);
      time += 1;
    }
  });

  test('is asked once by tokens that come at the same time', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 40 }, (_, at) => seen(token('one', `u${at}`)))))).toEqual(
      new Set(['SECRETARIAT']),
    );
    expect(fetches).toBe(1);
  });

  test('leaves known keys usable for a day after the last fetch that succeeded', async () => {
    expect(await seen()).toBe('SECRETARIAT');
    answer(broken);
    for (let hours = 1; hours < 24; hours += 1) {
      time += hour;
      expect(await seen()).toBe('SECRETARIAT');
    }
    time += 59 * minute;
    expect(await seen()).toBe('SECRETARIAT');
    time += minute;
    expect(await seen()).toBe(unavailable);
    answer(json(keySet));
    time += 10 * second;
    expect(await seen()).toBe('SECRETARIAT');
  });

  test('that hangs holds no token up whose key is known', async () => {
    expect(await seen()).toBe('SECRETARIAT');
    answer(() => undefined);
    time += 11 * minute;
    expect(await seen()).toBe('SECRETARIAT');
    expect(await seen(token('one', 'another'))).toBe('SECRETARIAT');
  });

  test('does not make a token of an unknown key refused: it may be new', async () => {
    expect(await seen()).toBe('SECRETARIAT');
    answer(broken);
    time += 10 * second;
    expect(await seen(token('new'))).toBe(unavailable);
    expect(await seen()).toBe('SECRETARIAT');
  });
});

describe('an issuer that answers with no key that can be used', () => {
  test.each([
    ['no key at all', () => []],
    ['keys for encryption alone', () => [{ ...keySet.keys[0], use: 'enc' }]],
  ])('is one that fails: %s', async (_what, keys) => {
    expect(await seen()).toBe('SECRETARIAT');
    answer(json({ keys: keys() }));
    time += 10 * second;
    expect(await seen(token('new'))).toBe(unavailable);
    // The keys of before stay for the time that they have anyway.
    expect(await seen(token('one', 'another'))).toBe('SECRETARIAT');
    time += 23 * hour;
    expect(await seen()).toBe('SECRETARIAT');
    time += hour;
    expect(await seen()).toBe(unavailable);
    expect(lines.some(({ message }) => message.includes('could not be fetched'))).toBe(true);
  });

  test('is not one with a key that can be used among others', async () => {
    answer(json({ keys: [null, { ...keySet.keys[0], kid: 'three', use: 'enc' }, ...keySet.keys] }));
    expect(await seen()).toBe('SECRETARIAT');
    expect(await seen(token('three'))).toBe('UNAUTHENTICATED');
  });
});

describe('tokens of unknown keys', () => {
  test('make the issuer be asked at most every ten seconds', async () => {
    expect(await seen()).toBe('SECRETARIAT');
    expect(await flood(200, (at) => token(`kid-${at}`))).toEqual({ UNAUTHENTICATED: 200 });
    expect(fetches).toBe(1);
    time += 10 * second;
    expect(await flood(200, (at) => token(`kid-${at}`, 'later'))).toEqual({ UNAUTHENTICATED: 200 });
    expect(fetches).toBe(2);
  });

  test('find a key that the issuer has taken into use, after ten seconds at the latest', async () => {
    expect(await seen()).toBe('SECRETARIAT');
    const next = await generateKeyPair('ES256', { extractable: true });
    const added = { ...(await exportJWK(next.publicKey)), kid: 'next', alg: 'ES256' };
    answer(json({ keys: [added] }));
    time += 10 * second;
    expect(await seen(token('next', 'user-1', next.privateKey))).toBe('SECRETARIAT');
    // A key that the issuer no longer names is not accepted.
    expect(await seen(token('one', 'user-2'))).toBe('UNAUTHENTICATED');
  });
});

describe('the answer of an issuer', () => {
  const many = { keys: Array.from({ length: 101 }, (_, at) => ({ kty: 'oct', kid: `k${at}` })) };
  const large = JSON.stringify({ keys: [], padding: 'x'.repeat(300 * 1024) });
  test.each<[string, RequestListener]>([
    ['is no JSON', text('<html>')],
    ['is null', json(null)],
    ['has no keys', json({})],
    ['has keys of another form', json({ keys: 'one' })],
    ['has more than a hundred keys', json(many)],
    ['is larger than 256 KiB', text(large)],
    [
      'is larger than 256 KiB when it is decompressed',
      (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(large)),
    ],
    [
      'redirects',
      (request, response) => {
        if (request.url === '/moved') json(keySet)(request, response);
        else response.writeHead(302, { location: '/moved' }).end();
      },
    ],
    ['is a 404', text('{"keys":[]}', { status: 404 })],
    ['breaks off', (_request, response) => void response.writeHead(200).write('{"keys"', () => response.destroy())],
  ])('that %s is not used', async (_what, listener) => {
    answer(listener);
    expect(await seen()).toBe(unavailable);
    expect(fetches).toBe(1);
    expect(lines.filter(({ message }) => message.includes('could not be fetched'))).toHaveLength(1);
  });
});

describe('the log', () => {
  test('gets one line for a failed fetch and at most one a second for bad tokens, with a count of the others', async () => {
    answer(broken);
    await flood(100, (at) => token('one', `user-${at}`));
    expect(lines).toHaveLength(1);
    answer(json(keySet));
    time += 10 * second;
    lines.length = 0;
    await flood(100, (at) => token(`kid-${at}`));
    time += second;
    await flood(100, (at) => token(`kid-${at}`, 'later'));
    expect(lines.map(({ level, leftOut }) => [level, leftOut])).toEqual([
      ['info', undefined],
      ['info', 99],
    ]);
  });
});
