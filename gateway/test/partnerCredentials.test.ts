import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { createLogger } from '@community-graph/kit/telemetry';
import {
  newCredential,
  sameDigest,
  viewerSigner,
  viewerTokenHeader,
  viewerVerifier,
  type NewCredential,
  type Viewer,
} from '@community-graph/kit/viewer';
import { authenticator } from '../src/access/authenticator.ts';
import { credentialReader, type AskHolder } from '../src/access/credentials.ts';
import { httpTransport } from '../src/transport/index.ts';
import { recordingLogger, until } from './support/calls.ts';
import { openGateways, post } from './support/gateways.ts';
import { startServer, text, type TestServer } from './support/httpServer.ts';

const trustKey = 'dGhpcyBpcyBub3QgYSBrZXkgb2YgYW55Ym9keSBidXQgdGhpcyB0ZXN0';
const logger = createLogger('test', 'silent');
const signViewer = viewerSigner(trustKey);
const verifyViewer = viewerVerifier(trustKey, 'words');

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@inaccessible", "@policy"])
  type Query {
    word: String
    credentialHolder(id: String!, digest: String!): CredentialHolder @inaccessible @policy(policies: [["system"]])
  }
  type CredentialHolder @inaccessible { subject: String!  supplierId: ID!  scopes: [String!]! }
`;
const schema = buildSchema(sdl, { assumeValidSDL: true });

/** The credentials that the subgraph keeps: only their digests. */
const kept = new Map<string, { readonly digest: string; readonly supplierId: string; readonly scopes: string[] }>();
/** Every question about a credential: who asked, and what. */
const lookUps: { readonly viewer: Viewer; readonly variables: unknown }[] = [];
/** Holds the answers about credentials back. */
let holding: Promise<void> | undefined;

/** A subgraph that believes its gateway, as ours do. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = (await request.setEncoding('utf8').toArray()).join('');
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  const { viewer } = verifyViewer(String(request.headers[viewerTokenHeader]));
  const rootValue = {
    word: () => `${viewer.role} ${viewer.subject} ${viewer.supplierId} ${viewer.scopes.join()}`,
    async credentialHolder({ id, digest }: { id: string; digest: string }) {
      lookUps.push({ viewer, variables });
      await holding;
      const found = kept.get(id);
      return found !== undefined && sameDigest(found.digest, digest) ? { ...found, subject: `credential:${id}` } : null;
    },
  };
  const result = await graphql({ schema, rootValue, source: query, variableValues: variables });
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}

const gateways = openGateways();
let subgraph: TestServer;
let good: NewCredential;
beforeAll(async () => {
  subgraph = await startServer(text(''));
});
beforeEach(() => {
  subgraph.answer = (request, response) => void answer(request, response);
  good = newCredential();
  kept.clear();
  kept.set(good.id, { digest: good.digest, supplierId: 'supplier:a', scopes: ['products:read', 'audit:read', 'no'] });
  lookUps.length = 0;
  holding = undefined;
});
afterEach(() => gateways.closeAll());
afterAll(() => subgraph.close());

const open = (options: Parameters<typeof gateways.over>[1] = {}, own = sdl) =>
  gateways.over([{ name: 'words', url: subgraph.url, sdl: own }], {
    access: { partnerCredentials: true },
    transports: (name, url) => httpTransport(name, url, logger, { signViewer }),
    ...options,
  });
const bearing = (credential: string) => ({ headers: { authorization: `Bearer ${credential}` } });
const refused = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

describe.each(['compiled', 'apollo'] as const)('with the engine %s, a partner credential', (engine) => {
  test('speaks for its supplier, with no more scopes than a supplier can have', async () => {
    const { url } = await open({ engine });
    expect(await post(url, '{ word }', bearing(good.text))).toEqual({
      data: { word: `SUPPLIER credential:${good.id} supplier:a products:read` },
    });
  });

  test('is asked about by the gateway itself, which keeps the secret to itself', async () => {
    const { url } = await open({ engine });
    await post(url, '{ word }', bearing(good.text));
    expect(lookUps).toEqual([
      {
        viewer: expect.objectContaining({ role: 'SYSTEM', subject: 'gateway' }),
        variables: { id: good.id, digest: good.digest },
      },
    ]);
  });

  test.each([
    ['of nobody', () => newCredential().text],
    ['with another secret', () => `cg_${good.id}_${newCredential().secret}`],
    ['with another id', () => `cg_${newCredential().id}_${good.secret}`],
    ['that is cut off', () => good.text.slice(0, -1)],
    ['that has something behind it', () => `${good.text}a`],
  ])('%s is refused', async (_what, make) => {
    const { url } = await open({ engine });
    expect(await post(url, '{ word }', bearing(make()))).toMatchObject(refused);
  });

  test('that is revoked is refused', async () => {
    kept.delete(good.id);
    const { url } = await open({ engine });
    expect(await post(url, '{ word }', bearing(good.text))).toMatchObject(refused);
  });
});

describe('partner credentials', () => {
  test('are refused where the graph keeps none, and where they are not accepted', async () => {
    const { url } = await open({}, 'type Query { word: String }');
    const closed = await open({ access: {} });
    for (const at of [url, closed.url]) {
      const { errors } = await post(at, '{ word }', bearing(good.text));
      expect(errors![0]).toMatchObject({
        message: expect.stringContaining('of a kind that is not accepted here'),
        extensions: { code: 'UNAUTHENTICATED' },
      });
    }
    expect(lookUps).toEqual([]);
  });

  test.each<[string, TestServer['answer']]>([
    ['fails', text('no', { status: 500 })],
    ['does not believe the gateway', text('{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}')],
    ['tells something else', text('{"data":{"credentialHolder":{"subject":7}}}')],
  ])('are neither accepted nor refused while the subgraph %s', async (_what, listener) => {
    subgraph.answer = listener;
    const { url } = await open();
    const response = await fetch(`${url}?query={word}`, bearing(good.text));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'AUTHENTICATION_UNAVAILABLE' } }] });
    subgraph.answer = (request, reply) => void answer(request, reply);
    expect((await fetch(`${url}?query={word}`, bearing(good.text))).status).toBe(200);
  });
});

describe('what was found out about a credential', () => {
  let time = 0;
  let by: ReturnType<typeof authenticator>;
  let transport: ReturnType<typeof httpTransport>;
  let recorded: ReturnType<typeof recordingLogger>;
  beforeEach(() => {
    time = 1_000_000;
    recorded = recordingLogger();
    transport = httpTransport('words', subgraph.url, logger, { signViewer });
    const ask: AskHolder = (request) => transport.execute(request);
    const now = () => time;
    by = authenticator({ credentials: credentialReader(ask, recorded.logger, now), logger, now });
  });
  afterEach(() => transport.close());
  const free = async () => {};
  const seen = (credential: string, subject = 'address:one', pay = free) =>
    by.authenticate(`Bearer ${credential}`, { subject, pay }).then(
      ({ role }) => role,
      (error: { extensions: { code: string } }) => error.extensions.code,
    );

  test('is believed for less than five seconds: a revoked one, sent all the time, is refused then', async () => {
    expect(await seen(good.text)).toBe('SUPPLIER');
    kept.delete(good.id);
    const outcomes = new Map<number, string>();
    for (let second = 0; second < 8; second += 1) {
      time = 1_000_000 + second * 1_000;
      outcomes.set(second, await seen(good.text));
    }
    expect([...outcomes.values()]).toEqual([
      ...Array.from({ length: 4 }, () => 'SUPPLIER'),
      ...Array.from({ length: 4 }, () => 'UNAUTHENTICATED'),
    ]);
  });

  test('is found out once for all that bring it together, and for those that bring one that does not hold', async () => {
    const bad = newCredential().text;
    const asked = Array.from({ length: 100 }, (_, index) => seen(index % 2 === 0 ? good.text : bad));
    const outcomes = await Promise.all(asked);
    expect(new Set(outcomes)).toEqual(new Set(['SUPPLIER', 'UNAUTHENTICATED']));
    expect(await seen(bad)).toBe('UNAUTHENTICATED');
    expect(lookUps).toHaveLength(2);
  });

  test('is not forgotten because somebody sends very many that are made up', async () => {
    expect(await seen(good.text)).toBe('SUPPLIER');
    for (let index = 0; index < 10_100; index += 1) await seen(`cg_${index}`);
    expect(await seen(good.text)).toBe('SUPPLIER');
    expect(lookUps).toHaveLength(1);
  });

  test('made-up ones of one address have half of the places, and nobody who is known or comes from elsewhere waits behind them', async () => {
    expect(await seen(good.text)).toBe('SUPPLIER');
    time += 5_000;
    lookUps.length = 0;
    const released = Promise.withResolvers<void>();
    holding = released.promise;
    const outcomes = Array.from({ length: 500 }, () => seen(newCredential().text));
    await until(() => lookUps.length >= 4);
    expect(await Promise.race(outcomes)).toBe('AUTHENTICATION_UNAVAILABLE');
    const another = newCredential();
    kept.set(another.id, { digest: another.digest, supplierId: 'supplier:b', scopes: [] });
    const [known, elsewhere] = [seen(good.text), seen(another.text, 'address:two')];
    await until(() => lookUps.length >= 6);
    expect(lookUps.slice(4).map(({ variables }) => (variables as { id: string }).id)).toEqual([good.id, another.id]);
    released.resolve();
    expect(await Promise.all([known, elsewhere])).toEqual(['SUPPLIER', 'SUPPLIER']);
    const counts = Object.groupBy(await Promise.all(outcomes), (code) => code);
    expect(counts['UNAUTHENTICATED']).toHaveLength(36);
    expect(counts['AUTHENTICATION_UNAVAILABLE']).toHaveLength(464);
    expect(recorded.lines).toHaveLength(1);
  });

  test('one that is not known to hold pays each time, before anything is looked up; one that holds pays once', async () => {
    let paid = 0;
    const pay = async () => void (paid += 1);
    const bad = newCredential().text;
    for (let time_ = 1; time_ <= 3; time_ += 1) {
      expect(await seen(bad, 'address:one', pay)).toBe('UNAUTHENTICATED');
      expect(paid).toBe(time_);
    }
    expect(lookUps).toHaveLength(1);
    expect(await seen(good.text, 'address:one', pay)).toBe('SUPPLIER');
    for (let minute = 0; minute < 5; minute += 1) {
      time += 60_000;
      expect(await seen(good.text, 'address:one', pay)).toBe('SUPPLIER');
    }
    expect(paid).toBe(4);
    expect(lookUps).toHaveLength(7);
    kept.delete(good.id);
    time += 60_000;
    for (const already of [4, 5, 6]) {
      expect(await seen(good.text, 'address:one', pay)).toBe('UNAUTHENTICATED');
      expect(paid).toBe(already);
    }
  });
});
