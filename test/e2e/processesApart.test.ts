import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const places: DataPlace[] = [];
const subgraphs = {} as Record<Name, { process: TestProcess; url: string; place: DataPlace }>;
let gateway: TestProcess;
let gatewayUrl: string;

async function startSubgraph(name: Name, place: DataPlace, port = '0'): Promise<void> {
  const process = startProgram([`subgraphs/${name}/src/main.ts`], { PORT: port, ...place.variables });
  const [, url] = await process.written(/answers at (\S+)\n/);
  subgraphs[name] = { process, url: url!, place };
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
    const { url, place } = subgraphs.suppliers;
    await startSubgraph('suppliers', place, new URL(url).port);
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
