import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print, type FormattedExecutionResult } from 'graphql';
import { composedSupergraph } from '@community-graph/gateway';
import { ProductAcrossTheCommunityDocument } from '../__generated__/questions.ts';
import { libraryAnswer } from '../support/answers.ts';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';
import { ask } from '../support/graphqlClient.ts';
import { explainedHoles } from '../support/holes.ts';
import { endProcesses, startProgram, type TestProcess } from '../support/process.ts';

const names = ['members', 'products', 'suppliers'] as const;
type Name = (typeof names)[number];

/** Where each will be: they follow each other's changes, so an address must be known before its process is there. */
const ports = {} as Record<Name, string>;
const addresses = () =>
  Object.fromEntries(
    names.map((name) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}/graphql`] as const),
  );

const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const places: DataPlace[] = [];
const subgraphs = {} as Record<Name, { process: TestProcess; url: string; place: DataPlace }>;
let gateway: TestProcess;
let gatewayUrl: string;

async function startSubgraph(name: Name, place: DataPlace): Promise<void> {
  const process = startProgram([`subgraphs/${name}/src/main.ts`], {
    PORT: ports[name],
    ...addresses(),
    ...place.variables,
  });
  const [, url] = await process.written(/answers at (\S+)\n/);
  subgraphs[name] = { process, url: url!, place };
}

/** A port that nobody listens on just now. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

/** The supergraph with the addresses that the subgraphs under test listen on. */
function writeSupergraph(): string {
  let sdl = readFileSync(composedSupergraph, 'utf8');
  for (const name of names) {
    sdl = sdl.replace(new RegExp(`(name: "${name}", url: ")[^"]*`), `$1${subgraphs[name].url}`);
  }
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, sdl);
  return file;
}

beforeAll(async () => {
  for (const name of names) ports[name] = await freePort();
  for (const name of names) {
    const place = await createDataPlace(name);
    places.push(place);
    await startSubgraph(name, place);
  }
  gateway = startProgram(['gateway/src/main.ts'], { PORT: '0', LOG_LEVEL: 'silent', SUPERGRAPH: writeSupergraph() });
  gatewayUrl = (await gateway.written(/answers at (\S+),/))[1]!;
});
afterAll(async () => {
  await endProcesses();
  for (const place of places) await place.remove();
  rmSync(folder, { recursive: true });
});

const mainQuestion = (): Promise<FormattedExecutionResult> =>
  ask(gatewayUrl, print(ProductAcrossTheCommunityDocument), { id: 'product:os2compliance' });
const health = async (): Promise<unknown> => (await fetch(new URL('/health', gatewayUrl))).json();

describe('three subgraphs and a gateway, each a process of its own', () => {
  test('answer the main question', async () => {
    expect(await mainQuestion()).toEqual(libraryAnswer('ProductAcrossTheCommunity'));
  });

  test('read what they keep of each other, so that search finds everything and filters cross', async () => {
    const question = `{
      search(query: "magenta", first: 1) { nodes { id } }
      product(id: "product:os2mo") { usages(filter: { organization: { region: { eq: "region:1084" } } }) { totalCount } }
    }`;
    let answer = await ask(gatewayUrl, question);
    while (answer.errors?.some(({ extensions }) => extensions?.['code'] === 'NOT_READY')) {
      await setTimeout(100);
      answer = await ask(gatewayUrl, question);
    }
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ search: { nodes: [{ id: 'supplier:magenta' }] } });
  });

  test('answer without suppliers when that process is killed, with one error that says so', async () => {
    subgraphs.suppliers.process.signal('SIGKILL');
    expect(await subgraphs.suppliers.process.ended).toBe('SIGKILL');
    const answer = await mainQuestion();
    const expected = libraryAnswer('ProductAcrossTheCommunity') as { data: { product: object } };
    expect(answer.data).toEqual({ product: { ...expected.data.product, suppliers: null } });
    expect(explainedHoles(answer)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE', at: 'product.suppliers' }]);
    expect(JSON.stringify(answer.errors)).not.toMatch(/localhost|127\.0\.0\.1|ECONN|\bat \//);
  });

  test('tell in /health which of them is gone', async () => {
    expect(await health()).toEqual({
      status: 'ok',
      subgraphs: { members: 'ok', products: 'ok', suppliers: 'unavailable' },
    });
  });

  test('answer the whole question again when it is back, after the kill left its lock behind', async () => {
    await startSubgraph('suppliers', subgraphs.suppliers.place);
    expect(await mainQuestion()).toEqual(libraryAnswer('ProductAcrossTheCommunity'));
    expect(await health()).toMatchObject({ subgraphs: { suppliers: 'ok' } });
  });

  test('exit with 0 on SIGTERM, each by itself', async () => {
    const all = [gateway, ...names.map((name) => subgraphs[name].process)];
    for (const process of all) process.signal('SIGTERM');
    expect(await Promise.all(all.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    expect(all.map((process) => process.complaints())).toEqual(['', '', '', '']);
    expect(places.map((place) => place.isLocked())).toEqual([false, false, false]);
  });
});
