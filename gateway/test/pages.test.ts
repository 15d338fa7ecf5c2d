import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { prices } from '../src/access/cost/prices.ts';
import { defaultAllowances } from '../src/access/index.ts';
import { composedSupergraph } from '../src/config/index.ts';
import { createGateway, type Gateway } from '../src/createGateway.ts';
import { loadSupergraph } from '../src/supergraph/index.ts';
import { localTransport } from '../src/transport/index.ts';
import { recordingLogger } from './support/calls.ts';
import { startTestIssuer, type TestIssuer } from './support/issuer.ts';

const { logger } = recordingLogger();
let issuer: TestIssuer;
let gateway: Gateway;
let time = 1_000_000;
let checks = 0;
let isHealthy = true;
const gateways: Gateway[] = [];

async function open(options: Partial<Parameters<typeof createGateway>[0]> = {}): Promise<Gateway> {
  const opened = await createGateway({
    supergraph: loadSupergraph(composedSupergraph),
    engine: 'compiled',
    transports: (name) =>
      localTransport({
        execute: async () => ({ data: null }),
        healthy: async () => {
          if (name === 'members') checks += 1;
          return isHealthy;
        },
      }),
    logger,
    access: { issuer: issuer.options },
    now: () => time,
    ...options,
  });
  gateways.push(opened);
  return opened;
}

beforeAll(async () => {
  issuer = await startTestIssuer();
  gateway = await open();
});
beforeEach(() => {
  time += 10_000;
  checks = 0;
  isHealthy = true;
});
afterAll(async () => {
  await Promise.all(gateways.map((each) => each.close()));
  await issuer.close();
});

const get = (url: string, headers: Record<string, string> = {}, from = gateway) => from.app.inject({ url, headers });

describe.each(['/', '/schema.graphql', '/health'])('%s', (page) => {
  test('is sent in the encoding that the client accepts, the same text in each', async () => {
    const plain = await get(page);
    const [br, gzip, both, refused] = await Promise.all(
      ['br', 'gzip;q=0.5', 'gzip, deflate, br', 'br;q=0, gzip;q=0, *;q=0'].map((accepted) =>
        get(page, { 'accept-encoding': accepted }),
      ),
    );
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect([br, gzip, both, refused].map((each) => each!.headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      'br',
      undefined,
    ]);
    expect(brotliDecompressSync(br!.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gunzipSync(gzip!.rawPayload).equals(plain.rawPayload)).toBe(true);
    // A body of so few bytes can only grow.
    const most = page === '/health' ? plain.rawPayload.length + 5 : plain.rawPayload.length / 3;
    expect(br!.rawPayload.length).toBeLessThan(most);
    for (const { headers } of [plain, br!, gzip!]) expect(headers.vary).toMatch(/\baccept-encoding\b/);
  });

  test('is not sent again to a client that has it', async () => {
    const { headers } = await get(page, { 'accept-encoding': 'br' });
    const etag = String(headers.etag);
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [etag, `"other", ${etag}`, etag.slice(2), '*']) {
      const again = await get(page, { 'if-none-match': known });
      expect([again.statusCode, again.rawPayload.length, again.headers.etag]).toEqual([304, 0, etag]);
      expect(again.headers['cache-control']).toBe('no-cache');
      expect(again.headers.vary).toMatch(/accept-encoding/);
    }
    expect((await get(page, { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  test('answers HEAD with the headers alone', async () => {
    const { statusCode, headers, rawPayload } = await gateway.app.inject({ method: 'HEAD', url: page });
    expect([statusCode, rawPayload.length]).toEqual([200, 0]);
    expect(Number(headers['content-length'])).toBeGreaterThan(page === '/health' ? 50 : 100_000);
    expect(headers.etag).toBeDefined();
  });

  test('answers HEAD with the length of the 200 where the client has it', async () => {
    for (const accepted of ['identity', 'gzip', 'br']) {
      const { 'content-length': length } = (await get(page, { 'accept-encoding': accepted })).headers;
      const given = { 'accept-encoding': accepted, 'if-none-match': '*' };
      const { statusCode, headers } = await gateway.app.inject({ method: 'HEAD', url: page, headers: given });
      expect([statusCode, headers['content-length']]).toEqual([304, length]);
    }
  });
});

/** Prices that a test's numbers do not move with. */
const pagesAtTen = { ...prices, page: 10, explorer: 10 };

describe('a page', () => {
  test.each(['/', '/schema.graphql', '/supergraph.graphql', '/health'])(
    'is charged to the address: %s is refused when nothing is left',
    async (page) => {
      const anonymous = { ...defaultAllowances.anonymous, burst: 25, perSecond: 1 };
      const allowances = { ...defaultAllowances, anonymous };
      const from = await open({ admission: { allowances, prices: pagesAtTen, budget: memoryBudget(() => time) } });
      const answers = [await get(page, {}, from), await get(page, {}, from), await get(page, {}, from)];
      expect(answers.map(({ headers }) => headers['ratelimit'])).toEqual([
        '"cost";r=15;t=10',
        '"cost";r=5;t=20',
        '"cost";r=5;t=20',
      ]);
      expect(answers.map(({ statusCode }) => statusCode)[2]).toBe(429);
      expect(answers[2]!.headers['retry-after']).toBe('5');
      expect(answers[2]!.json()).toMatchObject({
        errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: 5, requestId: expect.any(String) } }],
      });
      time += 5_000;
      expect((await get(page, {}, from)).statusCode).not.toBe(429);
    },
  );

  test('of health is paid from a bucket of its own: an address that has spent everything can still be probed', async () => {
    const anonymous = { ...defaultAllowances.anonymous, burst: 20, perSecond: 1 };
    const allowances = { ...defaultAllowances, anonymous };
    const from = await open({ admission: { allowances, prices: pagesAtTen, budget: memoryBudget(() => time) } });
    for (let n = 0; n < 3; n += 1) await get('/schema.graphql', {}, from);
    expect((await get('/schema.graphql', {}, from)).statusCode).toBe(429);
    expect((await get('/health', {}, from)).statusCode).toBe(200);
  });
});

describe('/health', () => {
  test('is answered from one check in a second, whatever the number of callers', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => get('/health')));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    expect(checks).toBe(1);
    time += 999;
    await get('/health');
    expect(checks).toBe(1);
    time += 1;
    await get('/health');
    expect(checks).toBe(2);
  });

  test('is 503 within a second of the end of its health', async () => {
    expect((await get('/health')).statusCode).toBe(200);
    isHealthy = false;
    time += 1_000;
    expect((await get('/health')).statusCode).toBe(503);
  });

  test('is 503 also to a client that knows the body, in the encoding it accepts, and no cache keeps it', async () => {
    const { etag } = (await get('/health')).headers;
    isHealthy = false;
    time += 1_000;
    for (const known of ['*', String(etag)]) {
      const { statusCode, headers, rawPayload } = await get('/health', {
        'if-none-match': known,
        'accept-encoding': 'br',
      });
      expect([statusCode, headers.etag, headers['cache-control']]).toEqual([503, undefined, 'no-store']);
      expect(JSON.parse(brotliDecompressSync(rawPayload).toString())).toMatchObject({ status: 'unavailable' });
    }
  });

  test('has the same ETag as long as the state is the same', async () => {
    const first = await get('/health');
    time += 5_000;
    const known = { 'if-none-match': String(first.headers.etag) };
    expect((await get('/health', known)).statusCode).toBe(304);
    expect(checks).toBe(2);
  });

  test('varies by the origin too where pages of other origins may ask', async () => {
    const from = await open({ web: { corsOrigins: ['https://page.example'] } });
    const { headers } = await get('/health', { origin: 'https://page.example' }, from);
    expect(String(headers.vary).toLowerCase().split(', ')).toEqual(['origin', 'accept-encoding']);
  });
});

describe('/supergraph.graphql', () => {
  const composed = readFileSync(composedSupergraph, 'utf8');
  const secretariat = { roles: ['secretariat'] };

  const asked = async (claims: Record<string, unknown> | undefined) =>
    get('/supergraph.graphql', claims && { authorization: `Bearer ${await issuer.token({ claims })}` });

  test.each<[string, Record<string, unknown> | undefined, number, string]>([
    ['nobody', undefined, 401, 'UNAUTHENTICATED'],
    ['a coordinator', { roles: ['coordinator'], organization: 'municipality:751' }, 403, 'FORBIDDEN'],
    ['the secretariat with a token for something else', { ...secretariat, scope: 'audit:read' }, 403, 'FORBIDDEN'],
  ])('refuses %s', async (_who, claims, status, code) => {
    const response = await asked(claims);
    expect([response.statusCode, response.headers['cache-control']]).toEqual([status, 'no-store']);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code, requestId: expect.any(String) } }] });
    expect(response.body).not.toMatch(/localhost|127\.0\.0\.1|join__/);
  });

  test.each<[string, Record<string, unknown>]>([
    ['the secretariat', secretariat],
    ['the secretariat with a token for this', { ...secretariat, scope: 'operations:read' }],
  ])('is shown to %s, the file that composition wrote', async (_who, claims) => {
    const response = await asked(claims);
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(response.body).toBe(composed);
  });

  test('refuses a credential that does not hold, also where the client has the text', async () => {
    const response = await get('/supergraph.graphql', { authorization: 'Bearer made-up', 'if-none-match': '*' });
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
  });

  test('is shown to everybody by a setting', async () => {
    const from = await open({ web: { publicSupergraph: true } });
    expect((await get('/supergraph.graphql', {}, from)).body).toBe(composed);
  });

  test('shows the addresses that the process uses where they are not those of the file', async () => {
    const addresses = new Map([
      ['members', 'http://localhost:5001/graphql'],
      ['suppliers', 'http://localhost:5003/graphql'],
    ]);
    const from = await open({ web: { publicSupergraph: true }, addresses });
    const expected = composed.replace('localhost:4001', 'localhost:5001').replace('localhost:4003', 'localhost:5003');
    expect((await get('/supergraph.graphql', {}, from)).body).toBe(expected);
  });

  test('shows no address to the public elsewhere', async () => {
    for (const page of ['/schema.graphql', '/health', '/nothing']) {
      expect((await get(page)).body).not.toMatch(/localhost|127\.0\.0\.1|:400\d|join__/);
    }
  });
});
