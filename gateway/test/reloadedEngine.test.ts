import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FormattedExecutionResult } from 'graphql';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createEngine, type Engine, type EngineContext } from '../src/execution/index.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { httpTransport, type Transport } from '../src/transport/index.ts';
import { recordingLogger, until } from './support/calls.ts';
import { post } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const log = join(folder, 'requests');
const program = join(folder, 'planner.mjs');
const plannerProcess = new URL('../src/planning/plannerProcess.ts', import.meta.url).href;

let weather: TestServer;
let server: ApolloServer<EngineContext> | undefined;
beforeAll(async () => {
  weather = await startServer(json({ data: { warm: true, cold: false } }));
  // The planner's own program, which also writes down what it is asked for.
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
     process.on('message', (request) => appendFileSync(${JSON.stringify(log)}, JSON.stringify(request) + '\\n'));
     await import(${JSON.stringify(plannerProcess)});`,
  );
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(async () => {
  await weather.close();
  rmSync(folder, { recursive: true });
});

const sdlOf = (fields: string, url = weather.url) =>
  composeSupergraph([{ name: 'weather', url, sdl: `type Query { ${fields} }` }]).supergraph;

async function serve(
  plugins: ApolloServerPlugin<EngineContext>[] = [],
): Promise<{ engine: Engine; url: string; planned: () => string[] }> {
  writeFileSync(log, '');
  const { logger } = recordingLogger();
  const engine = createEngine({
    supergraphSdl: sdlOf('warm: Boolean old: Boolean'),
    transports: (name, url) => httpTransport(name, url, logger),
    logger,
    plannerProgram: program,
  });
  server = new ApolloServer<EngineContext>({ gateway: engine, plugins, stopOnTerminationSignals: false });
  const context = async () => ({ requestId: 'request-1' });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 }, context });
  const planned = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"operation"'));
  return { engine, url, planned };
}

describe('an engine that goes over to another supergraph', () => {
  test('has planned what was asked before by then, and nothing that the new one does not have', async () => {
    const { engine, url, planned } = await serve();
    for (const query of ['{ warm }', '{ again: warm }', '{ old }']) await post(url, query);
    expect(planned()).toHaveLength(3);
    await engine.reload(sdlOf('warm: Boolean cold: Boolean'));
    const after = planned().length;
    expect(after).toBeGreaterThanOrEqual(5);
    expect(await post(url, '{ warm }')).toEqual({ data: { warm: true } });
    expect(await post(url, '{ again: warm }')).toMatchObject({ data: {} });
    expect(planned()).toHaveLength(after);
    expect(await post(url, '{ cold }')).toEqual({ data: { cold: false } });
    expect(planned()).toHaveLength(after + 1);
  });
});

describe('a request that was validated before the engine goes over, and runs only after', () => {
  /** The answer to a field that the new supergraph does not have. */
  async function lateAnswer(newUrl: string): Promise<unknown> {
    const validated = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const waiting: ApolloServerPlugin<EngineContext> = {
      requestDidStart: async () => ({
        async didResolveOperation({ request }) {
          if (!request.http?.headers.has('waits')) return;
          validated.resolve();
          await goOn.promise;
        },
      }),
    };
    const { engine, url } = await serve([waiting]);
    weather.answer = json({ data: { old: true, warm: true } });
    await post(url, '{ old }');
    const late = post(url, '{ old }', { headers: { waits: 'yes' } });
    await validated.promise;
    await engine.reload(sdlOf('warm: Boolean', newUrl));
    expect(await post(url, '{ warm }')).toEqual({ data: { warm: true } });
    goOn.resolve();
    return late;
  }

  test('runs on the supergraph that it was validated against', async () => {
    expect(await lateAnswer(weather.url)).toEqual({ data: { old: true } });
  });

  test('is answered also where a subgraph has moved', async () => {
    expect(await lateAnswer(`${weather.url}/moved`)).toEqual({ data: { old: true } });
  });
});

describe('reloads one upon another', () => {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
  /** The address of each transport that was made, or closed. */
  const made: string[] = [];
  const closed: string[] = [];
  const arrived: (() => void)[] = [];
  let goOn = Promise.withResolvers<void>();

  /** A supergraph of its own, for each version; without places when they have no address. */
  const version = (own: number, placesUrl?: string) =>
    composeSupergraph([
      {
        name: 'weather',
        url: 'http://weather.invalid/',
        sdl: `${link} type Query { place: Place v${own}: Int } type Place @key(fields: "id") { id: ID! }`,
      },
      ...(placesUrl === undefined
        ? []
        : [{ name: 'places', url: placesUrl, sdl: `${link} type Place @key(fields: "id") { id: ID! name: String }` }]),
    ]).supergraph;

  const open = async (sdl: string) => {
    for (const list of [made, closed, arrived]) list.length = 0;
    goOn = Promise.withResolvers<void>();
    const { logger } = recordingLogger();
    const execute = async (name: string): Promise<FormattedExecutionResult> => {
      if (name === 'places') return { data: { _entities: [{ name: 'Aarhus' }] } };
      arrived.shift()?.();
      await goOn.promise;
      return { data: { place: { __typename: 'Place', id: '1' } } };
    };
    const transports = (name: string, url: string): Transport => {
      made.push(url);
      let isOpen = true;
      return {
        healthy: async () => true,
        execute: () => (isOpen ? execute(name) : Promise.reject(new Error('the transport is closed'))),
        async close() {
          isOpen = false;
          closed.push(url);
        },
      };
    };
    const engine = createEngine({ supergraphSdl: sdl, transports, logger });
    server = new ApolloServer<EngineContext>({ gateway: engine, stopOnTerminationSignals: false });
    const context = async () => ({ requestId: 'request-1' });
    const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 }, context });
    return { engine, url };
  };
  const retired = () => new Promise((resolve) => setTimeout(resolve, 1_300));
  const question = '{ place { name } }';
  const answer = { data: { place: { name: 'Aarhus' } } };

  test('leave a request the transports that its graph has, until it has ended', async () => {
    const { engine, url } = await open(version(1, 'http://one.invalid/'));
    const asked = new Promise<void>((resolve) => arrived.push(resolve));
    const underWay = post(url, question);
    await asked;
    await engine.reload(version(2, 'http://one.invalid/'));
    await engine.reload(version(3));
    await retired();
    expect(closed).toEqual([]);
    goOn.resolve();
    expect(await underWay).toEqual(answer);
    await until(() => closed.length > 0);
    expect(closed).toEqual(['http://one.invalid/']);
    expect(made.toSorted()).toEqual(['http://one.invalid/', 'http://weather.invalid/']);
  });

  test('that are asked for at once end with the last one, and with its transports open', async () => {
    const { engine, url } = await open(version(1, 'http://one.invalid/'));
    goOn.resolve();
    await Promise.all([
      engine.reload(version(2, 'http://two.invalid/')),
      engine.reload('type Query { v: Int }').catch(() => {}),
      engine.reload(version(3, 'http://one.invalid/')),
    ]);
    await retired();
    expect(await post(url, '{ __type(name: "Query") { fields { name } } }')).toMatchObject({
      data: { __type: { fields: [{ name: 'place' }, { name: 'v3' }] } },
    });
    expect(await post(url, question)).toEqual(answer);
    expect(closed).toEqual(['http://two.invalid/']);
    await server?.stop();
    server = undefined;
    expect(closed.toSorted()).toEqual(['http://one.invalid/', 'http://two.invalid/', 'http://weather.invalid/']);
  });
});
