import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../src/database/index.ts';
import { httpPeer } from '../src/feed/index.ts';
import { listen } from '../src/http/index.ts';
import { createSubgraph, type Subgraph } from '../src/subgraph/index.ts';
import { createLogger } from '../src/telemetry/index.ts';
import { openTestDatabase, testClock } from '../src/testing/index.ts';
import { viewerSigner, type Viewer, type ViewerClaims } from '../src/viewer/index.ts';
import { forger, keyOf } from './support/forgedToken.ts';
import { guarded } from './support/guarded.ts';

const trustKey = 'a key that the gateway and the subgraphs share';
const signViewer = viewerSigner(trustKey);
const supplier: Viewer = {
  role: 'SUPPLIER',
  subject: 'credential:1',
  supplierId: 'supplier:a',
  organizationId: null,
  scopes: ['products:read'],
};

/** The fields that were resolved. */
const resolved: string[] = [];
let database: Database;
const subgraphs: Subgraph[] = [];
let trusting: string;
let open: string;
beforeAll(async () => {
  database = await openTestDatabase();
  const start = async (key?: string) => {
    const logger = createLogger('guarded', 'silent');
    const subgraph = await createSubgraph(guarded(resolved), {
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

const asks = (query: string): string => JSON.stringify({ query });
const body = asks('{ me }');
const sign = (own: Partial<ViewerClaims> = {}): string =>
  signViewer({ viewer: supplier, subgraph: 'guarded', kind: 'query', body, ...own });

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends a body; several parts travel in chunks. */
function post(
  url: string,
  token: string | undefined,
  parts: string | Buffer | (string | Buffer)[] = body,
  headers: Record<string, string> = {},
  method = 'POST',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const viewer = token === undefined ? {} : { 'x-viewer': token };
    const all = { 'content-type': 'application/json', ...viewer, ...headers };
    const sent = httpRequest(url, { method, headers: all }, (response) => {
      const arriving = response.setEncoding('utf8').toArray();
      resolve(arriving.then((read) => ({ status: response.statusCode!, text: read.join('') })));
    });
    sent.on('error', reject);
    for (const part of Array.isArray(parts) ? parts : []) sent.write(part);
    sent.end(Array.isArray(parts) ? undefined : parts);
  });
}
const me = { data: { me: 'SUPPLIER credential:1 products:read' } };
const refusal = {
  errors: [
    {
      message: 'This subgraph answers its gateway alone. Ask the gateway.',
      extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) },
    },
  ],
};
const outcome = ({ status, text }: Answer): unknown[] => [status, JSON.parse(text)];
const refused = [401, refusal];

const key = keyOf(trustKey);
const seconds = () => Math.floor(Date.now() / 1_000);
const forge = forger({ viewer: supplier, body, key });

describe('a subgraph that shares a key with its gateway', () => {
  test('believes what the gateway says of the viewer', async () => {
    for (const token of [sign(), await forge()]) {
      const { status, text } = await post(trusting, token);
      expect([status, JSON.parse(text)]).toEqual([200, me]);
    }
  });

  test('believes its followers, who share the key', async () => {
    const peer = httpPeer(trusting, { name: 'guarded', signViewer });
    const answer = await peer.execute({ query: '{ me }', requestId: 'test-request', viewer: supplier });
    expect(answer.data).toEqual(me.data);
    await expect(httpPeer(trusting).execute({ query: '{ me }', requestId: 'test-request' })).resolves.toEqual(refusal);
  });

  const forged: [string, () => string | undefined | Promise<string>][] = [
    ['none', () => undefined],
    ['an empty one', () => ''],
    ['no token', () => 'x-viewer'],
    ['dots', () => '..'],
    ['one that is very long', () => `${'a'.repeat(15_000)}.b.c`],
    ['another key', () => forge({}, { by: keyOf('another key') })],
    ['the key itself in place of its digest', () => forge({}, { by: new TextEncoder().encode(trustKey) })],
    ['another algorithm', () => forge({}, { alg: 'HS512', by: Buffer.concat([key, key]) })],
    ['another algorithm in the header', () => forge({}, { alg: 'HS384', by: Buffer.concat([key, key]) })],
    ['another type', () => forge({}, { typ: 'JWT' })],
    ['no signature', () => `${sign().split('.').slice(0, 2).join('.')}.`],
    ['a cut signature', () => sign().slice(0, -4)],
    ['one that has expired', () => forge({ iat: seconds() - 61, exp: seconds() - 1 })],
    ['one that expires now', () => forge({ iat: seconds() - 60, exp: seconds() })],
    ['one that claims a year', () => forge({ exp: seconds() + 31_536_000 })],
    ['one that claims a second too much', () => forge({ exp: seconds() + 61 })],
    ['one of an hour ago that still holds', () => forge({ iat: seconds() - 3_600, exp: seconds() + 30 })],
    ['one from the future', () => forge({ iat: seconds() + 30, exp: seconds() + 90 })],
    ['one that never ends', () => forge({ exp: undefined })],
    ['one that never began', () => forge({ iat: undefined })],
    ['times that are no numbers', () => forge({ iat: '0', exp: '9999999999' } as object)],
    ['another issuer', () => forge({ iss: 'somebody' })],
    ['another subgraph', () => sign({ subgraph: 'suppliers' })],
    ['a list of subgraphs', () => forge({ aud: ['community-graph-subgraph:guarded'] })],
    ['all subgraphs', () => forge({ aud: 'community-graph-subgraph' })],
    ['no audience', () => forge({ aud: undefined })],
    ['no kind', () => forge({ kind: undefined })],
    ['an unknown kind', () => forge({ kind: 'subscription' })],
    ['both kinds', () => forge({ kind: ['query', 'mutation'] })],
    ['no digest', () => forge({ digest: undefined })],
    ['an empty digest', () => forge({ digest: '' })],
    ['another body', () => sign({ body: asks('{ open }') })],
    ['the same body with a space', () => sign({ body: `${body} ` })],
    ['the other kind', () => sign({ kind: 'mutation' })],
    ['a role that does not exist', () => forge({ viewer: { ...supplier, role: 'EMPEROR' } })],
    ['scopes that are no list', () => forge({ viewer: { ...supplier, scopes: 'products:read' } })],
    ['no viewer', () => forge({ viewer: undefined })],
    [
      'a changed text under the old signature',
      async () => {
        const [head, , signature] = (await forge({})).split('.');
        const [, changed] = (await forge({ viewer: { ...supplier, role: 'SECRETARIAT' } })).split('.');
        return [head, changed, signature].join('.');
      },
    ],
  ];
  test.each(forged)('refuses %s, with the same error', async (_name, make) => {
    expect(outcome(await post(trusting, await make()))).toEqual(refused);
  });

  test('checks the bytes that arrive: in chunks, with any spaces, and not what they would decompress to', async () => {
    const parts = ['{"query" : ', '"{ me', ' }"  }\n'];
    const whole = await post(trusting, sign({ body: parts.join('') }), parts);
    expect([whole.status, JSON.parse(whole.text)]).toEqual([200, me]);
    expect(outcome(await post(trusting, sign({ body: parts.join('') }), [...parts, ' ']))).toEqual(refused);
    const packed = gzipSync(body);
    expect(outcome(await post(trusting, sign(), packed, { 'content-encoding': 'gzip' }))).toEqual(refused);
    // Nothing is decompressed, so a body that is bound as it is does not run either.
    const bound = signViewer({ viewer: supplier, subgraph: 'guarded', kind: 'query', body: packed.toString('latin1') });
    expect((await post(trusting, bound, packed, { 'content-encoding': 'gzip' })).status).toBeGreaterThanOrEqual(400);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/graphql'])(
    'runs nothing of the type %s',
    async (type) => {
      expect((await post(trusting, sign(), body, { 'content-type': type })).status).toBeGreaterThanOrEqual(400);
    },
  );

  test('refuses every GET, and a POST without a body', async () => {
    const at = `${trusting}?query=${encodeURIComponent('{ me }')}`;
    for (const token of [sign(), sign({ body: '' }), undefined]) {
      expect(outcome(await post(at, token, [], {}, 'GET'))).toEqual(refused);
      expect(outcome(await post(at, token, ''))).toEqual(refused);
    }
  });

  test('runs a mutation with a token for mutations only', async () => {
    for (const [query, kind] of [
      ['mutation { write }', 'query'],
      ['query A { me } mutation B { write }', 'query'],
      ['{ me }', 'mutation'],
    ] as const) {
      const text = JSON.stringify({ query, ...(query.startsWith('query') ? { operationName: 'B' } : {}) });
      expect(outcome(await post(trusting, sign({ kind, body: text }), text))).toEqual(refused);
      expect(resolved).toEqual([]);
    }
    const text = asks('mutation { write }');
    expect(JSON.parse((await post(trusting, sign({ kind: 'mutation', body: text }), text)).text)).toEqual({
      data: { write: 'write' },
    });
    expect(resolved).toEqual(['write']);
    const peer = httpPeer(trusting, { name: 'guarded', signViewer });
    const { data } = await peer.execute({
      query: '# one\n mutation { write }',
      requestId: 'test-request',
      viewer: supplier,
    });
    expect(data).toEqual({ write: 'write' });
  });

  test.each(['{ __schema { types { name } } }', '{ _service { sdl } }', '{ __typename }'])(
    'refuses %s too',
    async (query) => {
      expect(outcome(await post(trusting, undefined, asks(query)))).toEqual(refused);
    },
  );

  test('says whether it is healthy to anybody', async () => {
    expect((await fetch(trusting.replace('/graphql', '/health'))).status).toBe(200);
  });
});

describe('a subgraph without a key', () => {
  test('takes every request for anonymous, whatever its header says', async () => {
    for (const token of [undefined, sign()]) {
      const { text } = await post(open, token, asks('{ me inner }'));
      expect(JSON.parse(text)).toMatchObject({ data: { me: 'ANONYMOUS null ', inner: null } });
    }
  });
});
