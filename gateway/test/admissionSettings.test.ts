import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { defaultWeights } from '@community-graph/kit/cost';
import { defaultAllowances, largestLimits, limitNames } from '../src/access/index.ts';
import { limitCatalogue } from '../src/access/limits/limits.ts';
import { operationCosts } from '../src/access/cost/operationCosts.ts';
import { prices } from '../src/access/cost/prices.ts';
import { documentLimits } from '../src/access/limits/documentLimits.ts';
import { readManifest } from '../src/access/documents/manifest.ts';
import { composedSupergraph, readConfig } from '../src/config/index.ts';
import { readQuestions } from '../src/http/index.ts';
import { apiSchemaOf } from '../src/supergraph/index.ts';

const { anonymous, signedIn } = defaultAllowances;

describe('what viewers may ask and spend', () => {
  test('comes from variables', () => {
    const { admission } = readConfig(
      {
        LIMITS: '{"anonymous": {"depth": 5, "perSecond": 7}, "signedIn": {"cost": 9, "burst": 10}}',
        RATE_LIMIT: 'off',
        REDIS_URL: 'rediss://user@redis.example:6380/2',
        PERSISTED_DOCUMENTS: 'documents.json',
        TRUSTED_DOCUMENTS_ONLY: 'anonymous',
        TRUST_PROXY: '10.0.0.0/8, ::1',
      },
      [],
    );
    expect(admission).toEqual({
      allowances: {
        anonymous: { ...anonymous, perSecond: 7, limits: { ...anonymous.limits, depth: 5 } },
        signedIn: { ...signedIn, burst: 10, limits: { ...signedIn.limits, cost: 9 } },
      },
      rateLimit: false,
      redisUrl: 'rediss://user@redis.example:6380/2',
      persistedDocuments: 'documents.json',
      trustedOnly: 'anonymous',
      trustProxy: ['10.0.0.0/8', '::1'],
    });
    expect(readConfig({ TRUST_PROXY: '2' }, []).admission.trustProxy).toBe(2);
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ LIMITS: 'many' }, /LIMITS must be JSON/],
    [{ LIMITS: '[]' }, /LIMITS must be an object of viewers/],
    [{ LIMITS: '{"admin": {}}' }, /LIMITS has unknown viewers \(admin\); known are anonymous, signedIn/],
    [{ LIMITS: '{"anonymous": {"deep": 1}}' }, /LIMITS\.anonymous has unknown limits \(deep\); known are bodyBytes/],
    [{ LIMITS: '{"anonymous": {"depth": 0}}' }, /LIMITS\.anonymous\.depth must be 1 or more/],
    [{ LIMITS: '{"signedIn": {"nesting": 201}}' }, /LIMITS\.signedIn\.nesting must be 200 or less/],
    [{ LIMITS: '{"anonymous": {"aliases": "9"}}' }, /LIMITS\.anonymous\.aliases must be a whole number/],
    [{ LIMITS: '{"anonymous": {"burst": 99999}}' }, /LIMITS gives anonymous a burst of 99999, which must be 200000/],
    [{ RATE_LIMIT: 'no' }, /RATE_LIMIT must be on or off/],
    [{ REDIS_URL: 'localhost:6379' }, /REDIS_URL must be a Redis address/],
    [{ TRUSTED_DOCUMENTS_ONLY: 'yes' }, /TRUSTED_DOCUMENTS_ONLY must be off, anonymous or all/],
    [{ TRUSTED_DOCUMENTS_ONLY: 'all' }, /PERSISTED_DOCUMENTS must be set as well/],
    [{ TRUST_PROXY: 'yes' }, /TRUST_PROXY must be how many proxies/],
    [{ TRUST_PROXY: '10.0.0.0/8,everybody' }, /TRUST_PROXY must be how many proxies/],
  ])('is refused when it makes no sense: %j', (environment, line) => {
    expect(() => readConfig(environment, [])).toThrow(line);
  });

  test('is no less for those who have signed in, and nowhere more than is safe', () => {
    for (const name of limitNames) {
      expect(signedIn.limits[name]).toBeGreaterThanOrEqual(anonymous.limits[name]);
      expect(signedIn.limits[name]).toBeLessThanOrEqual(largestLimits[name] ?? Infinity);
    }
    expect(signedIn.burst).toBeGreaterThanOrEqual(anonymous.burst);
    expect(signedIn.perSecond).toBeGreaterThanOrEqual(anonymous.perSecond);
  });
});

describe('the limits of docs/limits.md', () => {
  const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');

  test('are the limits that there are, with what they are set to', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` *\| ([\d,]+) *\| ([\d,]+) *\| (.+?) *\|$/gm)].map((row) =>
      row.slice(1),
    );
    const inDigits = (amount: number) => amount.toLocaleString('en-US');
    expect(rows).toEqual([
      ...limitNames.map((name) => [
        name,
        inDigits(anonymous.limits[name]),
        inDigits(signedIn.limits[name]),
        limitCatalogue[name],
      ]),
      ['burst', inDigits(anonymous.burst), inDigits(signedIn.burst), 'how much cost can be saved up'],
      [
        'perSecond',
        inDigits(anonymous.perSecond),
        inDigits(signedIn.perSecond),
        'how much cost comes back each second',
      ],
    ]);
  });

  test('are the prices that there are', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` *\| *([\d.,]+) \| [^|]+\|$/gm)].map(([, name, units]) => [name, units]);
    const { mutation, mutationCharacter } = defaultWeights;
    const all = Object.entries({ ...prices, mutation, mutationCharacter });
    expect(rows).toEqual(all.map(([name, units]) => [name, units.toLocaleString('en-US')]));
  });

  test('say how many changes an hour brings at the most, which bounds the audit log', () => {
    const inAnHour = (signedIn.perSecond * 3_600) / defaultWeights.mutation;
    const inTheFirst = inAnHour + signedIn.burst / defaultWeights.mutation;
    const inDigits = (amount: number) => Math.floor(amount).toLocaleString('en-US');
    expect(page.replaceAll('\n', ' ')).toContain(
      `at most ${inDigits(inTheFirst)} changes in its first hour and ${inDigits(inAnHour)} in each further one`,
    );
  });

  test('say what CPU time the allowances stand for', () => {
    const seconds = (units: number) => units / 100_000;
    expect([anonymous.limits.cost, anonymous.burst, signedIn.limits.cost, signedIn.burst].map(seconds)).toEqual([
      2, 4, 5, 20,
    ]);
    expect(page).toContain('| anonymous | 2 CPU seconds | 4 CPU seconds  | a third of a core |');
    expect(page).toContain('| signed in | 5 CPU seconds | 20 CPU seconds | one core          |');
    expect(seconds(anonymous.perSecond)).toBeCloseTo(1 / 3, 4);
    expect(seconds(signedIn.perSecond)).toBe(1);
  });
});

describe('the question library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const sdl = readFileSync(composedSupergraph, 'utf8');
  const schema = apiSchemaOf(sdl);
  const costs = operationCosts();
  costs.serve(sdl, schema);
  const documents = documentLimits();

  test.each(readQuestions().map(({ name, query }) => [name, query]))(
    '%s is within what those may ask who are not known, with some room',
    async (_name, query) => {
      const document = parse(query);
      const { total } = costs.of(schema, document, getOperationAST(document)!, {});
      expect(total).toBeLessThan(anonymous.limits.cost * 0.75);
      const hashed = { text: query, hash: query };
      expect(await documents.check(hashed, anonymous.limits, 'client', async () => {})).toBeDefined();
    },
  );

  test('is written as a manifest that can be read', () => {
    const file = join(folder, 'documents.json');
    const program = new URL('../src/manifest.ts', import.meta.url).pathname;
    expect(spawnSync(process.execPath, [program, file], { encoding: 'utf8' }).stderr).toBe('');
    const trusted = readManifest(file, 'PERSISTED_DOCUMENTS');
    expect(trusted.size).toBe(readQuestions().length);
    for (const { query } of readQuestions()) expect(trusted.has(query)).toBe(true);
  });
});
