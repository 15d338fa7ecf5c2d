import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { httpPeer } from '@community-graph/kit/feed';
import { listen } from '@community-graph/kit/http';
import type { Database } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openTestDatabase, testClock } from '@community-graph/kit/testing';
import { viewerSigner } from '@community-graph/kit/viewer';
import { httpTransport } from '../../gateway/src/transport/index.ts';
import { openGateways, post, type OpenGateway } from '../../gateway/test/support/gateways.ts';
import { albums, stampCount, values } from '../support/stamps/stamps.ts';

// What a gateway sends is limited by what its clients may ask, and not by what a subgraph takes from strangers.

const trustKey = 'a key of the test alone, 0123456789abcdef0123456789abcdef';
const logger = createLogger('test', 'silent');
const gateways = openGateways();
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await gateways.closeAll();
  await database.close();
});

describe.each([
  ['a trust key', trustKey],
  ['no trust key', undefined],
])('with %s', (_what, key) => {
  const signViewer = key === undefined ? undefined : viewerSigner(key);
  const running: Subgraph[] = [];
  let gateway: OpenGateway;
  let address: string;
  beforeAll(async () => {
    const listed = [];
    for (const definition of [albums, values]) {
      const { name, schemaFile } = definition;
      const subgraph = await createSubgraph(definition, {
        database,
        clock: testClock,
        logger,
        seed: false,
        trustKey: key,
      });
      running.push(subgraph);
      const origin = await listen(subgraph.app, { host: '127.0.0.1', port: 0, variable: 'PORT' });
      address = `${origin.replace('localhost', '127.0.0.1')}/graphql`;
      listed.push({ name, url: address, sdl: readFileSync(schemaFile, 'utf8') });
    }
    gateway = await gateways.over(listed, {
      transports: (name, url) => httpTransport(name, url, logger, { signViewer }),
    });
  });
  afterAll(async () => {
    await gateways.closeAll();
    for (const subgraph of running) await subgraph.close();
  });
  const askDirectly = (query: string, variables: Record<string, unknown> = {}) =>
    httpPeer(address, signViewer && { name: 'values', signViewer }).execute({
      query,
      variables,
      requestId: 'test-test',
    });

  test('the gateway gets an answer for as many objects as it looks up', async () => {
    const { data, errors } = await post(gateway.url, '{ stamps { value } }');
    expect(errors).toBeUndefined();
    const stamps = data!['stamps'] as { readonly value: number }[];
    expect(stamps).toHaveLength(stampCount);
    expect(stamps.at(-1)).toEqual({ value: stampCount - 1 });
  });

  test('a document with fragments written out is longer than any of a client, and is parsed', async () => {
    const fields = Array.from({ length: 2_500 }, (_, at) => `a${at}: least(than: ${at})`);
    const { data } = await askDirectly(`{ ${fields.join(' ')} }`);
    expect(data).toMatchObject({ a0: 0, a2499: 2_499 });
  });

  test('what stands deeper than any value may is refused all the same', async () => {
    const deep = `${'['.repeat(260)}${']'.repeat(260)}`;
    expect(await askDirectly('{ least }', { deep: JSON.parse(deep) })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('a head with a long viewer token and a long header of a client is read', async () => {
    const answer = await fetch(address.replace('/graphql', '/health'), { headers: { 'x-passed': 'x'.repeat(20_000) } });
    expect(answer.status).toBe(200);
  });
});

test('without a trust key the lists and objects of a body are limited', async () => {
  const subgraph = await createSubgraph(values, { database, clock: testClock, logger, seed: false });
  const body = `{"query":"{ least }","variables":{"many":[${'[],'.repeat(1_000_000)}1]}}`;
  const headers = { 'content-type': 'application/json' };
  const answer = await subgraph.app.inject({ method: 'POST', url: '/graphql', headers, body });
  await subgraph.close();
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});
