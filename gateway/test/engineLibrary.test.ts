import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createEngine, type Engine, type EngineContext } from '../src/execution/index.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { httpTransport, type TransportFactory } from '../src/transport/index.ts';
import { recordingLogger, until } from './support/calls.ts';
import { post } from './support/gateways.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const plannerProcess = new URL('../src/planning/plannerProcess.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const words = { word: 'a "quoted" \\ 😀\n', words: ['æ', null], nothing: null };

let subgraph: TestServer;
let supergraphSdl: string;
const servers: ApolloServer<EngineContext>[] = [];
beforeAll(async () => {
  subgraph = await startServer(json({ data: words }));
  const sdl = 'type Query { word: String words: [String] nothing: Int }';
  supergraphSdl = composeSupergraph([{ name: 'words', url: subgraph.url, sdl }]).supergraph;
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  subgraph.answer = json({ data: words });
});
afterAll(async () => {
  await subgraph.close();
  rmSync(folder, { recursive: true });
});

/** A program for the planner, as a file. */
function program(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** An engine, made as by somebody who has no gateway of ours. */
async function makeEngine(plannerProgram?: string) {
  const { logger, lines } = recordingLogger();
  const transports: TransportFactory = (name, url) => httpTransport(name, url, logger);
  return { lines, engine: createEngine({ supergraphSdl, transports, logger, plannerProgram }) };
}

/** Hosts an engine with Apollo Server as it comes. */
async function hosted(engine: Engine): Promise<string> {
  const server = new ApolloServer<EngineContext>({ gateway: engine, stopOnTerminationSignals: false });
  servers.push(server);
  const context = async () => ({ requestId: 'request-1' });
  return (await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 }, context })).url;
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('an engine that is used as a library', () => {
  test('answers rightly from a server that does not know how it writes answers', async () => {
    const url = await hosted((await makeEngine()).engine);
    expect(await post(url, '{ word words nothing other: __typename __type(name: "Query") { name } }')).toEqual({
      data: { ...words, other: 'Query', __type: { name: 'Query' } },
    });
    expect(await post(url, '{ word: __typename nothing @skip(if: true) }')).toEqual({ data: { word: 'Query' } });
  });

  test('gives its errors and what arrived to such a server as well', async () => {
    const url = await hosted((await makeEngine()).engine);
    subgraph.answer = json({ data: words, errors: [{ message: 'odd', path: ['nothing'] }] });
    expect(await post(url, '{ word nothing }')).toEqual({
      data: { word: words.word, nothing: null },
      errors: [expect.objectContaining({ message: 'odd', path: ['nothing'] })],
    });
  });

  test('ends its planner when it is stopped', async () => {
    const pidFile = join(folder, 'pid');
    const told = `(await import('node:fs')).writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));`;
    const { engine } = await makeEngine(
      program('telling.mjs', `${told} await import(${JSON.stringify(plannerProcess)});`),
    );
    const url = await hosted(engine);
    expect(await post(url, '{ word }')).toEqual({ data: { word: words.word } });
    expect(existsSync(pidFile)).toBe(true);
    const pid = Number(readFileSync(pidFile, 'utf8'));
    expect(isAlive(pid)).toBe(true);
    await servers.pop()!.stop();
    await until(() => !isAlive(pid));
  });
});

describe('an engine whose planner finds no plans', () => {
  const refusing = `process.on('message', ({ id, kind }) => process.send(
      kind === 'plan' ? { id, ok: false, message: 'no plan' } : { id, ok: true, result: { labels: [], percentages: [] } }));
    process.on('disconnect', () => process.exit(0));
    process.send({ id: 0, ok: true, result: null });`;

  test('writes no more than a line a second, of bounded length, whatever strangers send', async () => {
    const { engine, lines } = await makeEngine(program('refusing.mjs', refusing));
    const url = await hosted(engine);
    for (let n = 0; n < 5; n += 1) {
      expect(await post(url, `{ a${n}: word } #${'x'.repeat(n < 4 ? 5_000 : 50_000)}`)).toMatchObject({
        errors: [{ extensions: { code: 'OPERATION_NOT_PLANNED' } }],
      });
    }
    const about = lines.filter(({ message }) => message === 'an operation could not be planned');
    expect(about.length).toBeGreaterThan(0);
    expect(about.length).toBeLessThan(5);
    expect(about[0]).toMatchObject({ operation: expect.stringMatching(/^\{\s+a0: word\s+\}$/) });
  });
});

describe('an engine whose planner cannot run', () => {
  test.each([
    ['ends at once', 'process.exit(1);'],
    ['finds no binary for the machine', 'throw new Error("Cannot find native binding");'],
  ])('because it %s, is stood in for by the reference engine, and one line says so', async (_what, text) => {
    const { engine, lines } = await makeEngine(program('broken.mjs', text));
    const url = await hosted(engine);
    expect(await post(url, '{ word words }')).toEqual({ data: { word: words.word, words: words.words } });
    const about = lines.filter(({ level }) => level !== 'debug' && level !== 'info');
    expect(about).toEqual([
      {
        level: 'warn',
        message: 'the compiled engine does not run here; @apollo/gateway stands in',
        reason: expect.stringMatching(/^The query planner does not run here: /),
      },
    ]);
    await expect(engine.reload(supergraphSdl)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  });
});

describe('a supergraph that cannot be run', () => {
  const incomplete = 'enum join__Graph { WORDS @join__graph(name: "words", url: "http://localhost:1/") }';

  const make = async (sdl: string): Promise<Engine> => {
    const { logger, lines } = recordingLogger();
    const transports: TransportFactory = (name, url) => httpTransport(name, url, logger);
    try {
      const engine = createEngine({ supergraphSdl: sdl, transports, logger });
      await engine.load({ apollo: {} });
      return engine;
    } finally {
      // Nothing else was tried.
      expect(lines).toEqual([]);
    }
  };
  test.each([
    ['has no subgraphs', 'type Query { a: Int }'],
    ['is not GraphQL', 'type Query {'],
    ['has a field of a type that is not there', `${incomplete} type Query { a: Missing }`],
  ])('is refused as BAD_SUPERGRAPH where it %s', async (_what, sdl) => {
    await expect(make(sdl)).rejects.toMatchObject({ code: 'BAD_SUPERGRAPH' });
  });

  test('is refused at a reload as well, and what was served goes on', async () => {
    const { engine } = await makeEngine();
    const url = await hosted(engine);
    await expect(engine.reload('type Query { a: Int }')).rejects.toMatchObject({ code: 'BAD_SUPERGRAPH' });
    expect(await post(url, '{ word }')).toEqual({ data: { word: words.word } });
  });
});
