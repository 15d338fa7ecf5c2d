import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readManifest } from '../src/access/documents/manifest.ts';
import { engineNames } from '../src/execution/index.ts';
import { countingPrices } from './support/countingPrices.ts';
import { allowing, limitedGraph, refusal, send, sendRaw, type LimitedGraph } from './support/limitedGraph.ts';

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const body = 'query Registered($n: Int = 2) { things(first: $n) { name } }';
const manifest = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [
    { id: hashOf(body), name: 'Registered', type: 'query', body },
    { id: 'deep', name: 'Deep', type: 'query', body: 'query Deep { thing { thing { thing { id } } } }' },
  ],
};

let graph: LimitedGraph;
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const file = (content: unknown, name = 'manifest.json') => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
beforeAll(async () => {
  graph = await limitedGraph();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.close();
});

const answer = { data: { things: [{ name: 'One' }] } };

describe.each(engineNames)('an automatic persisted query, on the engine %s,', (engine) => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await graph.open({ engine, admission: { ...countingPrices, allowances: allowing({ depth: 3 }) } }));
  });

  test('is sent once, and asked for by its hash from then on, by GET and POST', async () => {
    const extensions = persisted(hashOf(body));
    expect(refusal(await send(url, { extensions }))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect((await send(url, { query: body, extensions })).body).toMatchObject(answer);
    expect((await send(url, { extensions, variables: { n: 3 } })).body).toMatchObject({
      ...answer,
      extensions: { cost: { requested: 3 } },
    });
    const parameters = new URLSearchParams({ extensions: JSON.stringify(extensions) });
    expect((await sendRaw(`${url}?${parameters}`, '', { method: 'GET' })).body).toMatchObject(answer);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a hash of another text', { query: '{ sum }', extensions: persisted(hashOf('{ dear }')) }],
    ['a hash in capitals', { query: '{ sum }', extensions: persisted(hashOf('{ sum }').toUpperCase()) }],
    ['a hash that is no text', { query: '{ sum }', extensions: persisted({ a: 1 }) }],
    ['a hash of a hundred thousand letters', { extensions: persisted('a'.repeat(100_000)) }],
    ['another version', { query: '{ sum }', extensions: persisted(hashOf('{ sum }'), 2) }],
    ['no version', { extensions: { persistedQuery: {} } }],
    ['something that is no object', { extensions: { persistedQuery: 'yes' } }],
  ])('with %s is refused with BAD_REQUEST', async (_what, content) => {
    expect(refusal(await send(url, content))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('that is not valid, too deep or not paid for is not kept', async () => {
    for (const query of [
      '{ nothing }',
      '{ sum',
      '{ thing { thing { thing { id } } } }',
      '{ things(first: 200000) { id } }',
    ]) {
      const extensions = persisted(hashOf(query));
      expect((await send(url, { query, extensions })).body).toHaveProperty('errors');
      expect(refusal(await send(url, { extensions }))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    }
  });
});

describe('the text of an automatic persisted query', () => {
  test('is looked at again for who may do less than who sent it', async () => {
    const query = '{ thing { thing { thing { id } } } }';
    const limits = { ...allowing({}).anonymous.limits };
    const { anonymous, signedIn } = allowing({});
    const { url } = await graph.open({ admission: { allowances: { anonymous: { ...anonymous, limits }, signedIn } } });
    const extensions = persisted(hashOf(query));
    expect((await send(url, { query, extensions })).status).toBe(200);
    limits.depth = 3;
    expect(refusal(await send(url, { extensions }))).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth' });
  });
});

describe.each(engineNames)('a registered document, on the engine %s,', (engine) => {
  type Mode = 'off' | 'anonymous' | 'all';
  const urls = new Map<Mode, string>();
  beforeAll(async () => {
    const trusted = readManifest(file(manifest), 'PERSISTED_DOCUMENTS');
    for (const trustedOnly of ['off', 'anonymous', 'all'] as const) {
      const admission = { allowances: allowing({ depth: 3 }), trusted, trustedOnly, ...countingPrices };
      urls.set(trustedOnly, (await graph.open({ engine, admission })).url);
    }
  });
  const at = (mode: Mode) => urls.get(mode)!;

  test.each<[string, Record<string, unknown>]>([
    ['by its id', { documentId: hashOf(body) }],
    ['by its id, told as a hash', { documentId: `sha256:${hashOf(body)}` }],
    ['by its hash, as clients of automatic persisted queries do', { extensions: persisted(hashOf(body)) }],
    ['by its hash with the text', { query: body, extensions: persisted(hashOf(body)) }],
    ['by its text', { query: body }],
  ])('is run %s, where nothing else is', async (_how, content) => {
    for (const url of urls.values()) {
      const { status, body: told } = await send(url, { ...content, variables: { n: 4 } });
      expect({ status, told }).toMatchObject({
        status: 200,
        told: { ...answer, extensions: { cost: { requested: 4 } } },
      });
    }
  });

  test('is not too deep, for somebody has looked at it; its cost is limited all the same', async () => {
    const url = at('anonymous');
    expect((await send(url, { documentId: 'deep' })).status).toBe(200);
    expect(refusal(await send(url, { documentId: hashOf(body), variables: { n: 300_000 } }))).toMatchObject({
      code: 'COST_LIMIT_EXCEEDED',
    });
  });

  test('is asked for by GET, too', async () => {
    const url = at('all');
    expect((await sendRaw(`${url}?documentId=${hashOf(body)}`, '', { method: 'GET' })).body).toMatchObject(answer);
  });

  test.each<[string, Record<string, unknown>]>([
    ['another text', { query: '{ sum }' }],
    ['a registered text with a space more', { query: `${body} ` }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['an unknown id', { documentId: 'unknown' }],
    ['an unknown hash', { extensions: persisted(hashOf('{ sum }')) }],
    [
      'the registration of an automatic persisted query',
      { query: '{ sum }', extensions: persisted(hashOf('{ sum }')) },
    ],
    ['another text under a registered id', { query: '{ sum }', documentId: 'deep' }],
  ])('is what else may not be run: %s is UNTRUSTED_DOCUMENT', async (_what, content) => {
    const url = at('anonymous');
    const calls = graph.calls();
    expect(refusal(await send(url, content))).toMatchObject({ status: 400, code: 'UNTRUSTED_DOCUMENT' });
    expect(graph.calls()).toBe(calls);
  });

  test('leaves the rest as it is where that is not asked for', async () => {
    const url = at('off');
    expect((await send(url, { query: '{ sum }' })).status).toBe(200);
    expect(refusal(await send(url, { documentId: 'unknown' }))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

describe('a manifest', () => {
  const [operation] = manifest.operations;
  test.each<[string, unknown, RegExp[]]>([
    ['is not JSON', '{', [/PERSISTED_DOCUMENTS names .*manifest\.json, which is not JSON/]],
    ['is another format', { ...manifest, format: 'relay' }, [/format must be "apollo-persisted-query-manifest"/]],
    ['is of another version', { ...manifest, version: 2 }, [/version must be 1/]],
    ['has no operations', { format: manifest.format, version: 1 }, [/operations must be a list/]],
    [
      'has operations that lack something',
      { ...manifest, operations: [{ ...operation, id: '' }, { ...operation, type: 'x' }, { name: 'a' }] },
      [/operations\.0\.id must not be empty/, /operations\.1\.type must be query/, /operations\.2\.id must be a text/],
    ],
    [
      'has an id twice and a body that is no GraphQL',
      { ...manifest, operations: [operation, operation, { ...operation, id: 'b', body: '{' }] },
      [/operations\.1 \(Registered\) has an id that another one has/, /operations\.2 .*Syntax Error/],
    ],
  ])('that %s is refused at the start, line by line', (_what, content, lines) => {
    const path = file(content);
    const read = () => readManifest(path, 'PERSISTED_DOCUMENTS');
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }));
    for (const line of lines) expect(read).toThrow(line);
  });

  test('that is not there is refused at the start', () => {
    expect(() => readManifest(join(folder, 'none.json'), 'PERSISTED_DOCUMENTS')).toThrow(/cannot be read: ENOENT/);
  });
});
