import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composedSupergraph } from '@community-graph/gateway';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';
import { ask } from '../support/graphqlClient.ts';
import { endProcesses, startProgram } from '../support/process.ts';

const key = () => randomBytes(32).toString('hex');
const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const trustKey = key();
const question = '{ organization(id: "municipality:751") { name } }';
const answer = { data: { organization: { name: 'Aarhus Kommune' } } };
let place: DataPlace;
let subgraphUrl: string;
let supergraph: string;

beforeAll(async () => {
  place = await createDataPlace('members');
  const production = { NODE_ENV: 'production', PORT: '0', SUBGRAPH_TRUST_KEY: trustKey };
  const subgraph = startProgram(['subgraphs/members/src/main.ts'], { ...production, ...place.variables });
  subgraphUrl = (await subgraph.written(/answers at (\S+)\n/))[1]!;
  supergraph = join(folder, 'supergraph.graphql');
  const sdl = readFileSync(composedSupergraph, 'utf8');
  writeFileSync(supergraph, sdl.replace(/(name: "members", url: ")[^"]*/, `$1${subgraphUrl}`));
});
afterAll(async () => {
  await endProcesses();
  await place.remove();
  rmSync(folder, { recursive: true });
});

async function startGateway(environment: Record<string, string>): Promise<string> {
  const settings = { PORT: '0', LOG_LEVEL: 'silent', SUPERGRAPH: supergraph, ...environment };
  return (await startProgram(['gateway/src/main.ts'], settings).written(/answers at (\S+?),/))[1]!;
}

describe('a gateway and a subgraph as processes of their own, in production', () => {
  test('answer where they share a key', async () => {
    const url = await startGateway({ NODE_ENV: 'production', SUBGRAPH_TRUST_KEY: trustKey });
    expect(await ask(url, question)).toEqual(answer);
    expect(await (await fetch(url.replace('/graphql', '/health'))).json()).toMatchObject({
      subgraphs: { members: 'ok' },
    });
  });

  test('answer nobody who goes round the gateway', async () => {
    expect(await ask(subgraphUrl, question)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test.each([
    ['another key', { SUBGRAPH_TRUST_KEY: key() }],
    ['no key', {}],
  ])('do not blame the client where the gateway has %s, and are not healthy', async (_what, environment) => {
    const url = await startGateway(environment as Record<string, string>);
    const health = await fetch(url.replace('/graphql', '/health'));
    expect([health.status, await health.json()]).toMatchObject([503, { subgraphs: { members: 'unavailable' } }]);
    expect(await ask(url, question)).toMatchObject({
      data: { organization: null },
      errors: [{ path: ['organization'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  });
});
