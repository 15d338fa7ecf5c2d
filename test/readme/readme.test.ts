import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { createDataPlace } from '../support/dataPlace.ts';
import { ask } from '../support/graphqlClient.ts';
import { endProcesses, startCommand, type TestProcess } from '../support/process.ts';
import { readmeBlocks, readmeCommands } from './blocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterEach(endProcesses);
afterAll(() => rmSync(folder, { recursive: true }));

const commands = readmeCommands();
const blocks = (language: string) =>
  readmeBlocks().flatMap((block) => (block.language === language ? [block.text] : []));
const question = readFileSync('gateway/questions/ProductAcrossTheCommunity.graphql', 'utf8');
const printedAnswer: unknown = JSON.parse(blocks('json')[0] ?? '');
const curl = commands.find((command) => command.startsWith('curl ')) ?? '';

/** Ports that any free one may take: the user's own stack may hold the usual ones while the tests run. */
const anyPorts = { PORT: '0', MEMBERS_PORT: '0', PRODUCTS_PORT: '0', SUPPLIERS_PORT: '0' };

/** The address that a started command says it answers at. */
const addressOf = async (process: TestProcess) => (await process.written(/(http:\/\/localhost:\d+)\/graphql[\n,]/))[1]!;

/** Runs the README's curl command against an address. */
async function typedQuestion(address: string): Promise<unknown> {
  const asked = startCommand(curl.replace('http://localhost:4000', address));
  expect(await asked.ended).toBe(0);
  return JSON.parse(asked.output());
}

describe('the README', () => {
  test('has these commands and no other, so that none goes untested', () => {
    expect(commands).toEqual([
      'npm start',
      'npm test', // .ci/run takes this one out of the README and runs it
      expect.stringMatching(/^curl -sG http:\/\/localhost:4000\/graphql /),
      'npm run compose', // `npm run check` runs these two, and fails when they write anything else than is there
      'npm run codegen',
      expect.stringMatching(/^DATABASE_URL=postgres:\S+ npm start$/),
      expect.stringMatching(/^DATABASE_URL=postgres:\S+ npm run seed:synthetic -- --organizations \d+ .* --seed \d+$/), // test/synthetic
      'npm run bench:graph', // test/load/graphBench.test.ts runs a small part of it
      'npm start -w subgraphs/members',
      'npm start -w subgraphs/products',
      'npm start -w subgraphs/suppliers',
      'npm run gateway',
      'npm run gateway -- --supergraph gateway/supergraph.graphql --port 4100',
      'npm run issuer', // below
      expect.stringMatching(/^npm run credentials -- issue --supplier supplier:magenta .* --label "nightly sync"$/), // below
      'npm run seed:demo-agreements', // and this
      expect.stringMatching(/^npm run fuzz -- --operations \d+ --seed \d+$/), // test/fuzz runs the same with fewer
      'npm run bench', // test/load/bench.test.ts runs a small part of it
      'npm run manifest', // gateway/test/admissionSettings.test.ts writes one
      'npm run bench:hostile', // test/hostile/bench.test.ts runs a small part of it
    ]);
  });

  test('shows the main question as the library has it', () => {
    expect(blocks('graphql')[0]).toBe(question);
  });

  test('starts the stack, and the questions get answers, the first one as printed', async () => {
    const issuer = startCommand('npm run issuer');
    const [, setting = ''] = await issuer.written(/^((?:OIDC_\w+=\S+ ){3})npm start$/m);
    const [, coordinator = ''] = await issuer.written(/^a coordinator of Aarhus Kommune:\n(\S+)\n/m);
    const believed = Object.fromEntries(
      setting
        .trim()
        .split(' ')
        .map((part) => part.split('=')),
    );
    const stack = startCommand('npm start', { ...anyPorts, ...believed, DATA_DIR: folder });
    const address = await addressOf(stack);
    expect(await typedQuestion(address)).toEqual(printedAnswer);
    const claims = await ask(`${address}/graphql`, blocks('graphql')[1] ?? '');
    expect(claims.errors).toBeUndefined();
    expect(JSON.stringify(claims.data)).toContain('"value":60,');

    const reported = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${coordinator}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: blocks('graphql')[2] }),
    });
    expect(await reported.json()).toMatchObject({
      data: { reportUsage: { usage: { id: 'usage:os2compliance.municipality-751', version: 1 }, userErrors: [] } },
    });

    const issued = startCommand(commands.find((command) => command.startsWith('npm run credentials')) ?? '', {
      DATA_DIR: folder,
    });
    expect(await issued.ended).toBe(0);
    const [token] = /cg_\S+/.exec(issued.output()) ?? [];
    const query = encodeURIComponent('{ viewer { supplier { name } } }');
    const response = await fetch(`${address}/graphql?query=${query}`, {
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' },
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { supplier: { name: 'Magenta' } } } });

    stack.signal('SIGINT', 'group');
    await stack.ended;
    const seeded = startCommand('npm run seed:demo-agreements', { DATA_DIR: folder });
    expect(await seeded.ended).toBe(0);
    expect(seeded.output()).toContain('Added 6 agreements');
  });

  test('runs the parts as separate processes', async () => {
    const parts = commands
      .filter((command) => command.startsWith('npm start -w'))
      .map((command) => startCommand(command, { PORT: '0', DATA_DIR: folder }));
    const addresses = await Promise.all(parts.map(addressOf));
    const supergraph = addresses.reduce(
      (sdl, address, index) => sdl.replace(`http://localhost:400${index + 1}`, address),
      readFileSync('gateway/supergraph.graphql', 'utf8'),
    );
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, supergraph);
    const gateway = startCommand('npm run gateway', { PORT: '0', SUPERGRAPH: file });
    expect(await typedQuestion(await addressOf(gateway))).toEqual(printedAnswer);
  });

  test('runs a gateway on any supergraph file', async () => {
    const gateway = startCommand((commands.find((command) => command.includes('--port')) ?? '').replace('4100', '0'), {
      PUBLIC_SUPERGRAPH: 'true',
    });
    const response = await fetch(`${await addressOf(gateway)}/supergraph.graphql`);
    expect(await response.text()).toBe(readFileSync('gateway/supergraph.graphql', 'utf8'));
  });
});

(process.env['TEST_DATABASE_URL'] ? describe : describe.skip)('the README on PostgreSQL', () => {
  test('runs the stack on a server', async () => {
    const place = await createDataPlace();
    const command = (commands.find((line) => line.startsWith('DATABASE_URL=')) ?? '').replace(
      /postgres:\S+/,
      place.variables['DATABASE_URL'] ?? '',
    );
    const stack = startCommand(command, anyPorts);
    expect(await typedQuestion(await addressOf(stack))).toEqual(printedAnswer);
    await endProcesses();
    await place.remove();
  });
});
