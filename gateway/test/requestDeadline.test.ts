import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createEngine, type EngineContext } from '../src/execution/index.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { httpTransport } from '../src/transport/index.ts';
import { holdAnswers, recordingLogger, until, type HeldAnswers } from './support/calls.ts';
import { openGateways, post } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const gateways = openGateways();
let places: TestServer;
let tides: TestServer;
/** What the subgraph "tides" was asked, and never answers. */
let held: HeldAnswers;
beforeAll(async () => {
  [places, tides] = await Promise.all([startServer(json({})), startServer(json({}))]);
});
beforeEach(() => {
  const place = (id: string) => ({ __typename: 'Place', id, name: `place ${id}` });
  places.answer = json({ data: { places: [place('1'), place('2')], count: 2 } });
  held = holdAnswers({ data: { high: 3 } });
  tides.answer = held.listener;
});
afterEach(() => gateways.closeAll());
afterAll(() => Promise.all([places.close(), tides.close()]));

const over = async (options: { requestTimeoutMs?: number } = {}) =>
  (
    await gateways.over(
      [
        {
          name: 'places',
          url: places.url,
          sdl: `${link} type Query { places: [Place] count: Int } type Place @key(fields: "id") { id: ID! name: String }`,
        },
        {
          name: 'tides',
          url: tides.url,
          sdl: `${link} type Query { high: Int best: Place } type Place @key(fields: "id") { id: ID! height: Int }`,
        },
      ],
      options,
    )
  ).url;

const timeout = (...path: (string | number)[]) => ({
  message: expect.stringContaining('took too long'),
  path,
  extensions: { code: 'REQUEST_TIMEOUT', requestId: expect.any(String) },
});

describe('a request of which a subgraph does not answer in time', () => {
  test('ends with what arrived, and an error at each place that is missing', async () => {
    const url = await over({ requestTimeoutMs: 300 });
    expect(await post(url, '{ places { name height } count high }')).toEqual({
      data: {
        places: [
          { name: 'place 1', height: null },
          { name: 'place 2', height: null },
        ],
        count: 2,
        high: null,
      },
      errors: [timeout('places', 0, 'height'), timeout('places', 1, 'height'), timeout('high')],
    });
  });

  test('ends what is under way, and begins nothing more', async () => {
    const url = await over({ requestTimeoutMs: 300 });
    let asked = 0;
    places.answer = () => (asked += 1);
    expect(await post(url, '{ best { name } }')).toEqual({ data: { best: null }, errors: [timeout('best')] });
    await until(() => held.givenUp() === 1);
    expect(asked).toBe(0);
  });

  test('does not meet the deadline of another request', async () => {
    const url = await over({ requestTimeoutMs: 2_147_483_647 });
    const underWay = post(url, '{ high }');
    await held.arrived(1);
    expect(await post(url, '{ count }')).toEqual({ data: { count: 2 } });
    held.release();
    expect(await underWay).toEqual({ data: { high: 3 } });
  });
});

describe('a client that goes away', () => {
  /** Not `fetch`, which opens another connection in the place of the one that it cut. */
  const goesAway = (url: string) => {
    const client = request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false });
    const ended = new Promise<void>((resolve) => void client.once('close', resolve));
    client.on('error', () => {}).end('{"query":"{ high }"}');
    return { leave: () => client.destroy(), ended };
  };

  test('ends its requests to subgraphs', async () => {
    const url = await over();
    const client = goesAway(url);
    await held.arrived(1);
    client.leave();
    await until(() => held.givenUp() === 1);
    expect(held.bodies).toHaveLength(1);
  });

  test('does not end what another one waits for; the last one does', async () => {
    const url = await over();
    const [first, second, third] = [goesAway(url), goesAway(url), goesAway(url)];
    await held.arrived(1);
    // Answered after the three have come in.
    expect(await post(url, '{ count }')).toEqual({ data: { count: 2 } });
    first.leave();
    second.leave();
    await Promise.all([first.ended, second.ended]);
    expect(await post(url, '{ count }')).toEqual({ data: { count: 2 } });
    expect([held.bodies.length, held.givenUp()]).toEqual([1, 0]);
    third.leave();
    await until(() => held.givenUp() === 1);
    expect(held.bodies).toHaveLength(1);
  });

  test('leaves the answer to the one that stays', async () => {
    const url = await over();
    const client = goesAway(url);
    await held.arrived(1);
    const stays = post(url, '{ high }');
    expect(await post(url, '{ count }')).toEqual({ data: { count: 2 } });
    client.leave();
    await client.ended;
    expect(await post(url, '{ count }')).toEqual({ data: { count: 2 } });
    held.release();
    expect(await stays).toEqual({ data: { high: 3 } });
    expect(held.bodies).toHaveLength(1);
  });
});

describe('a request that is planned for longer than it may take', () => {
  const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
  const program = join(folder, 'planner.mjs');
  const plannerProcess = new URL('../src/planning/plannerProcess.ts', import.meta.url).href;
  beforeAll(() =>
    // The planner's own program, which takes its time over the heights.
    writeFileSync(
      program,
      `process.on('message', ({ operation = '' }) => {
         if (!operation.includes('high')) return;
         for (const end = Date.now() + 700; Date.now() < end; );
       });
       await import(${JSON.stringify(plannerProcess)});`,
    ),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  const serve = async (timeoutMs: number) => {
    const { logger } = recordingLogger();
    const subgraphs = [{ name: 'tides', url: tides.url, sdl: 'type Query { high: Int low: Int }' }];
    const engine = createEngine({
      supergraphSdl: composeSupergraph(subgraphs).supergraph,
      transports: (name, url) => httpTransport(name, url, logger),
      logger,
      plannerProgram: program,
      timeoutMs,
    });
    const server = new ApolloServer<EngineContext>({ gateway: engine, stopOnTerminationSignals: false });
    servers.push(server);
    const context = async () => ({ requestId: 'request-1' });
    return (await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 }, context })).url;
  };
  const servers: ApolloServer<EngineContext>[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

  test('ends without data; the planning goes on for the next one', async () => {
    const url = await serve(250);
    held.release();
    const before = performance.now();
    const answer = await post(url, '{ high }');
    expect(performance.now() - before).toBeLessThan(600);
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining('too long to plan'), extensions: { code: 'REQUEST_TIMEOUT' } },
    ]);
    expect(answer).not.toHaveProperty('data');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await post(url, '{ high }')).toEqual({ data: { high: 3 } });
  });

  test('has for its subgraphs what is left of the time', async () => {
    const url = await serve(1_200);
    const before = performance.now();
    expect(await post(url, '{ high }')).toMatchObject({
      data: { high: null },
      errors: [{ path: ['high'], extensions: { code: 'REQUEST_TIMEOUT' } }],
    });
    expect(performance.now() - before).toBeLessThan(1_700);
  });
});
