import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../../test/support/graphqlClient.ts';
import { endProcesses, startProgram } from '../../test/support/process.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { holdAnswers } from './support/calls.ts';
import { json, startServer, type TestServer } from './support/httpServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const supergraph = join(folder, 'weather.graphql');
let weather: TestServer;
beforeAll(async () => {
  weather = await startServer(json({ data: { warm: true } }));
  const subgraph = { name: 'weather', url: weather.url, sdl: 'type Query { warm: Boolean cold: Boolean }' };
  writeFileSync(supergraph, composeSupergraph([subgraph]).supergraph);
});
afterAll(async () => {
  await endProcesses();
  await weather.close();
  rmSync(folder, { recursive: true });
});

const start = (environment: Record<string, string>) =>
  startProgram(['gateway/src/main.ts', '--port', '0'], { SUPERGRAPH: supergraph, ...environment });

/** The address of a gateway with these settings, once it answers. */
async function gatewayWith(environment: Record<string, string>): Promise<string> {
  return (await start(environment).written(/answers at (\S+),/))[1]!;
}

describe('a gateway process', () => {
  test('keeps the limits of a subgraph that it is given', async () => {
    const url = await gatewayWith({ SUBGRAPH_LIMITS: '{"*":{"timeoutMs":60000},"weather":{"timeoutMs":200}}' });
    weather.answer = holdAnswers({}).listener;
    expect(await ask(url, '{ warm }')).toMatchObject({
      data: { warm: null },
      errors: [{ path: ['warm'], extensions: { code: 'SUBGRAPH_TIMEOUT' } }],
    });
  });

  test('does not start with limits for a subgraph that is not there, and says which are', async () => {
    const refused = start({ SUBGRAPH_LIMITS: '{"whether":{"timeoutMs":200}}' });
    expect(await refused.ended).toBe(1);
    expect(refused.complaints()).toBe(
      'The configuration has errors:\n' +
        '  SUBGRAPH_LIMITS names the subgraph "whether", which the supergraph does not have: weather\n',
    );
  });

  test('does not start in production where a subgraph on another host is reached without TLS', async () => {
    const elsewhere = { name: 'weather', url: 'http://weather.example/graphql', sdl: 'type Query { warm: Boolean }' };
    const file = join(folder, 'elsewhere.graphql');
    writeFileSync(file, composeSupergraph([elsewhere]).supergraph);
    const refused = start({
      NODE_ENV: 'production',
      SUBGRAPH_TRUST_KEY: randomBytes(32).toString('hex'),
      SUPERGRAPH: file,
    });
    expect(await refused.ended).toBe(1);
    expect(refused.complaints()).toContain(
      '  The address of the subgraph "weather" in SUPERGRAPH must be an https address',
    );
  });

  test.each([
    [{}, 1],
    [{ IN_FLIGHT_SHARING: 'false' }, 2],
  ])('asks a subgraph for what two clients want at once, with %j: %i time(s)', async (environment, times) => {
    const url = await gatewayWith(environment);
    const held = holdAnswers({ data: { warm: true, cold: false } });
    weather.answer = held.listener;
    const asked = (field: string) => held.bodies.filter((body) => body.includes(field)).length;
    const answers = [ask(url, '{ warm }')];
    await held.arrived(1);
    answers.push(ask(url, '{ warm }'), ask(url, '{ cold }'));
    await held.arrived(1 + times);
    held.release();
    const warm = { data: { warm: true } };
    expect(await Promise.all(answers)).toEqual([warm, warm, { data: { cold: false } }]);
    expect([asked('warm'), asked('cold')]).toEqual([times, 1]);
  });
});
