import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { createHash } from 'node:crypto';
import type { Database } from '../src/database/index.ts';
import { httpPeer } from '../src/feed/index.ts';
import { listen } from '../src/http/index.ts';
import { createSubgraph, type Subgraph } from '../src/subgraph/index.ts';
import { createLogger } from '../src/telemetry/index.ts';
import { openTestDatabase, testClock } from '../src/testing/index.ts';
import { anonymous, statementReader, statementWriter, type Viewer } from '../src/viewer/index.ts';
import { guarded } from './support/guarded.ts';

const trustKey = 'a key that the gateway and the subgraphs share';
const supplier: Viewer = {
  role: 'SUPPLIER',
  subject: 'credential:1',
  supplierId: 'supplier:a',
  organizationId: null,
  scopes: ['products:read'],
};

let database: Database;
const subgraphs: Subgraph[] = [];
let trusting: string;
let open: string;
beforeAll(async () => {
  database = await openTestDatabase();
  const start = async (key?: string) => {
    const logger = createLogger('guarded', 'silent');
    const subgraph = await createSubgraph(guarded([]), {
      database,
      clock: testClock,
      logger,
      seed: false,
      trustKey: key,
    });
    subgraphs.push(subgraph);
    return `${await listen(subgraph.app, { host: '127.0.0.1', port: 0, variable: 'PORT' })}/graphql`;
  };
  trusting = await start(trustKey);
  open = await start();
});
afterAll(async () => {
  for (const subgraph of subgraphs) await subgraph.close();
  await database.close();
});

const post = (url: string, statement?: string, query = '{ me }') =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(statement === undefined ? {} : { 'x-viewer': statement }) },
    body: JSON.stringify({ query }),
  });
const key = createHash('sha256').update(trustKey).digest();
const forge = (
  claims: object,
  { alg = 'HS256', by = key as Uint8Array, seconds = 60, age = 0, audience = 'community-graph-subgraph' } = {},
) =>
  new SignJWT({ viewer: supplier, ...claims })
    .setProtectedHeader({ alg })
    .setIssuer('community-graph-gateway')
    .setAudience(audience)
    .setIssuedAt(Math.floor(Date.now() / 1000) - age)
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(by);

describe('a subgraph that shares a key with its gateway', () => {
  test('believes what the gateway says of the viewer', async () => {
    const response = await post(trusting, await statementWriter(trustKey).write(supplier));
    expect(await response.json()).toMatchObject({ data: { me: 'SUPPLIER credential:1 products:read' } });
  });

  test('believes its followers, who share the key', async () => {
    const peer = httpPeer(trusting, statementWriter(trustKey));
    const answer = await peer.execute({ query: '{ me }', requestId: 'test-request', viewer: supplier });
    expect(answer.data).toEqual({ me: 'SUPPLIER credential:1 products:read' });
    await expect(httpPeer(trusting).execute({ query: '{ me }', requestId: 'test-request' })).resolves.toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  const forgeries: [string, () => Promise<string | undefined>][] = [
    ['none', async () => undefined],
    ['an empty one', async () => ''],
    ['no token', async () => 'x-viewer'],
    ['another key', () => forge({}, { by: createHash('sha256').update('another key').digest() })],
    ['the key itself in place of its digest', () => forge({}, { by: new TextEncoder().encode(trustKey) })],
    ['another algorithm', () => forge({}, { alg: 'HS512', by: Buffer.concat([key, key]) })],
    ['no signature', async () => `${(await forge({})).split('.').slice(0, 2).join('.')}.`],
    ['one that has expired', () => forge({}, { seconds: -10 })],
    ['one that holds too long', () => forge({}, { age: 3_600, seconds: 3_600 })],
    ['another audience', () => forge({}, { audience: 'community-graph-gateway' })],
    ['a role that there is not', () => forge({ viewer: { ...supplier, role: 'EMPEROR' } })],
    ['no viewer', () => forge({ viewer: undefined })],
    [
      'a changed text under the old signature',
      async () => {
        const [head, , signature] = (await forge({})).split('.');
        const [, body] = (await forge({ viewer: { ...supplier, role: 'SECRETARIAT' } })).split('.');
        return [head, body, signature].join('.');
      },
    ],
  ];
  test.each(forgeries)('refuses %s, and reads nothing', async (_name, make) => {
    const response = await post(trusting, await make());
    expect(response.status).toBe(401);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(body).not.toMatch(/signature|expired|audience|SUPPLIER/);
  });

  test.each(['{ __schema { types { name } } }', '{ _service { sdl } }', '{ __typename }'])(
    'refuses %s too',
    async (query) => {
      expect((await post(trusting, undefined, query)).status).toBe(401);
    },
  );

  test('tells whether it is healthy to anybody', async () => {
    expect((await fetch(trusting.replace('/graphql', '/health'))).status).toBe(200);
  });
});

describe('a subgraph without a key', () => {
  test('takes everybody for nobody in particular, whatever is said', async () => {
    for (const statement of [undefined, await statementWriter(trustKey).write(supplier)]) {
      const response = await post(open, statement, '{ me inner }');
      expect(await response.json()).toMatchObject({ data: { me: 'ANONYMOUS null ', inner: null } });
    }
  });
});

describe('statements', () => {
  test('are the same text while they are young, one for each viewer', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const writer = statementWriter(trustKey, () => now);
    const first = await writer.write(supplier);
    now += 29_000;
    expect(await writer.write({ ...supplier })).toBe(first);
    expect(await writer.write(anonymous)).not.toBe(first);
    now += 2_000;
    expect(await writer.write(supplier)).not.toBe(first);
  });

  test('hold for a minute, also when they were read before', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const reader = statementReader(trustKey, () => now);
    const statement = await statementWriter(trustKey, () => now).write(supplier);
    expect(await reader.read(statement)).toEqual(supplier);
    now += 59_000;
    expect(await reader.read(statement)).toEqual(supplier);
    now += 7_000;
    await expect(reader.read(statement)).rejects.toThrow('timestamp check failed');
  });

  test('need a key of some length', () => {
    expect(() => statementWriter('short')).toThrow('at least 32 characters');
  });
});
