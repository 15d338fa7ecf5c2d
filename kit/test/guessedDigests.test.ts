import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isGuessedDigest } from '../src/config/guessedDigests.ts';
import { likeliestTexts, likelyTexts } from '../src/config/likelyTexts.ts';
import { complaints } from './support/complaints.ts';

const safe = { NODE_ENV: 'production' };
const header = 'The configuration is not safe in production (NODE_ENV=production):';

/** Bytes that look like chance and are the same in each run. */
const bytesOf = (n: number, length: number) => createHash('sha512').update(`key ${n}`).digest().subarray(0, length);

describe('a digest of what people are likely to choose', () => {
  const chosen = [
    'password2026',
    'letmein123',
    'test1234',
    'SuperSecret',
    'P@ssw0rd!',
    'community-graph-2026',
    'Sommer2027',
    'kommune123',
    'os2gateway',
    'OS2.2026',
    'Adm1n',
    '$0mm3r2026',
    'GatewaySecret',
    'trust-key-2025',
    'vinter1990',
    'Efterår2035!',
    'Maj#2026',
    'secret0815',
    'hemmelig_kode',
    'K0mmun3123!',
  ];
  const [likeliest, likely] = [[...likeliestTexts()], [...likelyTexts()]];
  const all = new Set([...likeliest, ...likely]);

  test('is looked for', () => {
    expect(chosen.filter((text) => !all.has(text))).toEqual([]);
  });

  test.each(['Sommer2027', 'trust-key-2025'])('is refused at the start: %s', (text) => {
    const SUBGRAPH_TRUST_KEY = createHash('sha256').update(text).digest('hex');
    expect(complaints({ ...safe, SUBGRAPH_TRUST_KEY })).toEqual([
      header,
      expect.stringContaining('SUBGRAPH_TRUST_KEY looks made up'),
    ]);
  });

  test.each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'])('is known in every writing: %s', (algorithm) => {
    for (const candidates of [
      { likeliest: () => ['other', 'chosen'], likely: () => [] },
      { likeliest: () => [], likely: () => ['other', 'chosen'] },
    ]) {
      const digest = createHash(algorithm).update('chosen').digest();
      const hex = digest.toString('hex');
      const keys = [
        hex,
        hex.toUpperCase(),
        hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
        digest.toString('base64'),
        digest.toString('base64url'),
        Buffer.from(hex).toString('base64'),
        Buffer.from(`${hex}\n`).toString('base64'),
      ];
      expect(keys.filter((key) => !isGuessedDigest(key, candidates))).toEqual([]);
      expect(isGuessedDigest(createHash(algorithm).update('another').digest('hex'), candidates)).toBe(false);
    }
  });

  test('is known with the line end of echo, and cut to 32 digits', () => {
    const candidates = { likeliest: () => ['other', 'chosen'], likely: () => [] };
    expect(isGuessedDigest(createHash('sha256').update('chosen\n').digest('hex'), candidates)).toBe(true);
    expect(isGuessedDigest(createHash('sha256').update('chosen').digest('hex').slice(0, 32), candidates)).toBe(true);
  });

  test('is looked for among so many texts, each once or nearly so', () => {
    // Each takes about 0.5 microseconds: three digests of the likeliest for a key of 16 bytes, two for others.
    expect(likeliest.length * 3 + likely.length).toBeLessThan(550_000);
    expect(likeliest.length * 2 + likely.length).toBeGreaterThan(300_000);
    expect(all.size).toBeGreaterThan((likeliest.length + likely.length) * 0.95);
  });

  test('is looked for only where a key is as long as a digest, and until it is found', () => {
    let made = 0;
    const texts = (...each: string[]) =>
      function* () {
        for (const text of each) {
          made += 1;
          yield text;
        }
      };
    const candidates = { likeliest: texts('one', 'two', 'three'), likely: texts('four', 'five') };
    const madeFor = (key: string | Buffer) => {
      made = 0;
      isGuessedDigest(typeof key === 'string' ? key : key.toString('hex'), candidates);
      return made;
    };
    expect([16, 20, 28, 32, 48, 64].map((length) => madeFor(bytesOf(1, length)))).toEqual([5, 5, 5, 5, 5, 5]);
    expect([17, 24, 31, 33, 40, 63].map((length) => madeFor(bytesOf(1, length)))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(['one', 'two', 'four', 'six'].map((text) => madeFor(createHash('sha256').update(text).digest()))).toEqual([
      1, 2, 4, 5,
    ]);
  });

  test('is not any digest', () => {
    expect([16, 32, 64].filter((length) => isGuessedDigest(bytesOf(2, length).toString('hex')))).toEqual([]);
  });
});
