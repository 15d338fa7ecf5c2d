import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OperatorError } from '@community-graph/kit/errors';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { createAdmission } from '../src/access/index.ts';
import type { GatewayOptions } from '../src/createGateway.ts';
import { composeSupergraph, loadSupergraph } from '../src/supergraph/index.ts';
import { httpTransport, type TransportFactory } from '../src/transport/index.ts';
import { holdAnswers, recordingLogger, until } from './support/calls.ts';
import { openGateways, post, type OpenGateway } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const gateways = openGateways();
const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const file = join(folder, 'supergraph.graphql');
let weather: TestServer;
let tides: TestServer;
/** Closed transports, by subgraph. */
const closed: string[] = [];
const served = 'a changed supergraph is served now';
const refused = 'a changed supergraph is refused; the one before goes on';

beforeAll(async () => {
  weather = await startServer(json({}));
  tides = await startServer(json({}));
});
beforeEach(() => {
  weather.answer = json({ data: { warm: true, cold: false } });
  tides.answer = json({ data: { high: 2 } });
});
afterEach(() => gateways.closeAll());
afterAll(async () => {
  await Promise.all([weather.close(), tides.close()]);
  rmSync(folder, { recursive: true });
});

const weatherWith = (fields: string) => ({ name: 'weather', url: weather.url, sdl: `type Query { ${fields} }` });
const tidesSubgraph = () => ({ name: 'tides', url: tides.url, sdl: 'type Query { high: Int }' });

/** Writes the file anew; gives what it holds now. */
function write(...subgraphs: Parameters<typeof composeSupergraph>[0]): string {
  const { supergraph } = composeSupergraph(subgraphs);
  writeFileSync(file, supergraph);
  return supergraph;
}

/** A gateway on the file. */
const gatewayOn = (...subgraphs: Parameters<typeof composeSupergraph>[0]) => checkingGatewayOn(undefined, ...subgraphs);

/** The same, which checks what it takes over. */
async function checkingGatewayOn(
  checkChange: GatewayOptions['checkChange'],
  ...subgraphs: Parameters<typeof composeSupergraph>[0]
): Promise<OpenGateway> {
  // Its bucket does not fill up again.
  const admission = { budget: memoryBudget(() => 0) };
  write(...subgraphs);
  closed.length = 0;
  const { logger } = recordingLogger();
  const transports: TransportFactory = (name, url) => {
    const way = httpTransport(name, url, logger);
    return { ...way, close: () => (closed.push(name), way.close()) };
  };
  return gateways.over(subgraphs, {
    supergraph: loadSupergraph(file),
    watchedFile: file,
    checkChange,
    transports,
    web: { publicSupergraph: true },
    admission,
  });
}

const said = ({ lines }: OpenGateway, message: string) => lines.filter((line) => line.message === message);
const read = async ({ url }: OpenGateway, path: string) => (await fetch(new URL(path, url))).text();

describe('a supergraph file that changes', () => {
  test('is served without a restart: its new fields, its schemas and the health of its subgraphs', async () => {
    const gateway = await gatewayOn(weatherWith('warm: Boolean'));
    const ask = () => post(gateway.url, '{ cold high __type(name: "Query") { fields { name } } }');
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, {}] });
    const sdl = write(weatherWith('warm: Boolean cold: Boolean'), tidesSubgraph());
    await until(() => said(gateway, served).length > 0);
    expect(await ask()).toEqual({
      data: { cold: false, high: 2, __type: { fields: ['high', 'warm', 'cold'].map((name) => ({ name })) } },
    });
    expect(await read(gateway, '/supergraph.graphql')).toBe(sdl);
    expect(await read(gateway, '/schema.graphql')).toMatch(/high: Int\n {2}warm: Boolean\n {2}cold: Boolean\n/);
    expect(JSON.parse(await read(gateway, '/health'))).toMatchObject({ subgraphs: { weather: 'ok', tides: 'ok' } });
  });

  test('has documents validated and paid again, and what has become invalid each time', async () => {
    const gateway = await gatewayOn(weatherWith('warm: Boolean cold: Boolean'));
    /** What is left in the bucket after the question. */
    const leftAfter = async (query: string) => {
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(gateway.url, { method: 'POST', headers, body });
      return Number(/r=(\d+)/.exec(response.headers.get('ratelimit')!)![1]);
    };
    const { prices } = createAdmission({});
    const paid = async (query: string) => (await leftAfter('{ __typename }')) - (await leftAfter(query));
    for (const query of ['{ __typename }', '{ warm }', '{ cold }']) await leftAfter(query);
    const known = await paid('{ warm }');
    write(weatherWith('warm: Boolean'));
    await until(() => said(gateway, served).length > 0);
    await leftAfter('{ __typename }');
    expect(await paid('{ warm }')).toBeGreaterThanOrEqual(known + prices.newDocument);
    expect(await paid('{ warm }')).toBe(known);
    for (let n = 0; n < 3; n += 1) expect(await paid('{ cold }')).toBeGreaterThanOrEqual(prices.newDocument);
  });

  test.each([
    ['is not GraphQL', 'type Query {'],
    ['is no supergraph', 'type Query { warm: Boolean }'],
    ['lacks a type', 'enum join__Graph { A @join__graph(name: "a", url: "http://localhost:1/") } type Query { a: B }'],
    ['ends the planner', 'enum join__Graph { A @join__graph(name: "a", url: "http://localhost:1/") }'],
  ])('and %s is refused with its reason in one line; the last good one goes on until the next', async (_what, sdl) => {
    const gateway = await gatewayOn(weatherWith('warm: Boolean'));
    const before = await read(gateway, '/supergraph.graphql');
    writeFileSync(file, sdl);
    await until(() => said(gateway, refused).length > 0);
    // What was planned before and what is to be planned now.
    expect(await post(gateway.url, '{ warm }')).toEqual({ data: { warm: true } });
    expect(await post(gateway.url, '{ __typename warm }')).toEqual({ data: { __typename: 'Query', warm: true } });
    expect(await read(gateway, '/supergraph.graphql')).toBe(before);
    expect(said(gateway, refused)).toEqual([
      { level: 'warn', message: refused, file, reason: expect.stringMatching(/\w/) },
    ]);
    write(weatherWith('warm: Boolean cold: Boolean'));
    await until(() => said(gateway, served).length > 0);
    expect(await post(gateway.url, '{ cold }')).toEqual({ data: { cold: false } });
    expect(said(gateway, refused)).toHaveLength(1);
  });

  test('with an address that must not be is refused; no request goes there', async () => {
    const gateway = await checkingGatewayOn(({ urls }) => {
      if (urls.has('tides')) throw new OperatorError('BAD_CONFIGURATION', 'an address that must not be');
    }, weatherWith('warm: Boolean'));
    write(weatherWith('warm: Boolean'), tidesSubgraph());
    await until(() => said(gateway, refused).length > 0);
    expect(said(gateway, refused)[0]!['reason']).toBe('an address that must not be');
    expect(await post(gateway.url, '{ warm }')).toEqual({ data: { warm: true } });
    expect(await post(gateway.url, '{ high }')).toMatchObject({ errors: [{}] });
  });
});

describe('a request that is under way while the supergraph changes', () => {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
  const places = () => ({
    name: 'weather',
    url: weather.url,
    sdl: `${link} type Query { place: Place } type Place @key(fields: "id") { id: ID! warm: Boolean }`,
  });
  const heights = () => ({
    name: 'tides',
    url: tides.url,
    sdl: `${link} type Query { high: Int } type Place @key(fields: "id") { id: ID! height: Int }`,
  });

  test('finishes on the graph that it began on; what that graph alone used is closed then, and not before', async () => {
    const gateway = await gatewayOn(places(), heights());
    const held = holdAnswers({ data: { place: { __typename: 'Place', id: '1', warm: true } } });
    weather.answer = held.listener;
    tides.answer = json({ data: { _entities: [{ height: 3 }] } });
    const question = '{ place { warm height } }';
    const underWay = post(gateway.url, question);
    await held.arrived(1);
    write(weatherWith('warm: Boolean'));
    await until(() => said(gateway, served).length > 0);
    expect(await post(gateway.url, question)).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(closed).toEqual([]);
    held.release();
    // The second subgraph is asked only now, and is none of the new graph's.
    expect(await underWay).toEqual({ data: { place: { warm: true, height: 3 } } });
    await until(() => closed.length > 0);
    expect(closed).toEqual(['tides']);
    expect(JSON.parse(await read(gateway, '/health'))).toEqual({
      status: 'ok',
      subgraphs: { weather: 'ok' },
    });
  });
});

describe('the connections to subgraphs', () => {
  test('are kept where a subgraph stays, and are others where it moves', async () => {
    const before = [weather.connections(), tides.connections()];
    const gateway = await gatewayOn(weatherWith('warm: Boolean'), tidesSubgraph());
    const ask = () => post(gateway.url, '{ warm high }');
    expect(await ask()).toEqual({ data: { warm: true, high: 2 } });
    const moved = tides.url.replace('/graphql', '/moved');
    write(weatherWith('warm: Boolean cold: Boolean'), { ...tidesSubgraph(), url: moved });
    await until(() => said(gateway, served).length > 0);
    const paths: (string | undefined)[] = [];
    const answer = tides.answer;
    tides.answer = (request, response) => {
      paths.push(request.url);
      answer(request, response);
    };
    expect(await ask()).toEqual({ data: { warm: true, high: 2 } });
    expect(paths).toEqual(['/moved']);
    expect([weather.connections() - before[0]!, tides.connections() - before[1]!]).toEqual([1, 2]);
    await until(() => closed.length > 0);
    expect(closed).toEqual(['tides']);
  });
});
