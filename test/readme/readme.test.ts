import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readmeBlocks, readmeCommands } from './blocks.ts';
import { freePort, run, start } from './command.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const commands = readmeCommands();
const jsonBlock = readmeBlocks().find(({ language }) => language === 'json')?.text ?? '';
const curl = commands.find((command) => command.startsWith('curl ')) ?? '';
const postgres = commands.find((command) => command.startsWith('DATABASE_URL=')) ?? '';
const separate = commands.filter((command) => /^npm start -w/.test(command));

/** Ports that do not meet those of a stack that somebody is using on this machine. */
async function ownPorts() {
  const [gateway, members, products, suppliers] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const environment = {
    DATA_DIR: dataDir,
    PORT: String(gateway),
    MEMBERS_PORT: String(members),
    PRODUCTS_PORT: String(products),
    SUPPLIERS_PORT: String(suppliers),
  };
  return { gateway, members, products, suppliers, environment };
}

const ask = (port: number) => run(curl.replace('localhost:4000', `localhost:${port}`));

describe('the README', () => {
  test('has these commands and no other, so that none goes untested', () => {
    expect(commands).toEqual([
      'npm start',
      'npm test', // .ci/run takes this one out of the README and runs it
      expect.stringMatching(/^curl -sG http:\/\/localhost:4000\/graphql /),
      'npm run compose', // `npm run check` runs these two, and fails when they write anything else than is there
      'npm run codegen',
      expect.stringMatching(/^DATABASE_URL=postgres:\S+ npm start$/),
      'npm start -w subgraphs/members',
      'npm start -w subgraphs/products',
      'npm start -w subgraphs/suppliers',
      'npm run gateway',
      'npm run gateway -- --supergraph gateway/supergraph.graphql --port 4100',
    ]);
  });

  test('shows the main question as the library has it', () => {
    const [shown] = readmeBlocks().filter(({ language }) => language === 'graphql');
    expect(shown?.text).toBe(readFileSync('gateway/questions/ProductAcrossTheCommunity.graphql', 'utf8'));
  });

  test('starts the stack, and the question gets the answer that is printed', async () => {
    const { gateway, environment } = await ownPorts();
    const stack = start('npm start', environment);
    await stack.says('Community Graph is up.');
    expect(JSON.parse(await ask(gateway))).toEqual(JSON.parse(jsonBlock));
    const claims = readmeBlocks().findLast(({ language }) => language === 'graphql')?.text;
    const response = await fetch(`http://localhost:${gateway}/graphql?query=${encodeURIComponent(claims ?? '')}`);
    expect(await response.json()).toMatchObject({
      data: { community: { claims: expect.arrayContaining([expect.objectContaining({ value: 60 })]) } },
    });
    await stack.stop();
  });

  const onServer = process.env['TEST_DATABASE_URL'] ? test : test.skip;
  onServer('runs the stack on PostgreSQL', async () => {
    const { gateway, environment } = await ownPorts();
    const server = process.env['TEST_DATABASE_URL'] ?? '';
    const stack = start(postgres.replace(/postgres:\S+/, server), environment);
    await stack.says('Community Graph is up.');
    expect(JSON.parse(await ask(gateway))).toEqual(JSON.parse(jsonBlock));
    await stack.stop();
  });

  test('runs the parts as separate processes', async () => {
    const { gateway, members, products, suppliers } = await ownPorts();
    const ports = [members, products, suppliers];
    const file = join(dataDir, 'supergraph.graphql');
    const composed = readFileSync('gateway/supergraph.graphql', 'utf8');
    writeFileSync(
      file,
      ports.reduce((sdl, port, index) => sdl.replace(`localhost:400${index + 1}`, `localhost:${port}`), composed),
    );
    const parts = separate.map((command, index) => start(command, { DATA_DIR: dataDir, PORT: String(ports[index]) }));
    await Promise.all(parts.map((part) => part.says('answers at')));
    const own = start('npm run gateway', { PORT: String(gateway), SUPERGRAPH: file });
    await own.says('answers at');
    expect(JSON.parse(await ask(gateway))).toEqual(JSON.parse(jsonBlock));
    await Promise.all([own, ...parts].map((part) => part.stop()));
  });

  test('runs a gateway on any supergraph file', async () => {
    const port = await freePort();
    const other = start((commands.at(-1) ?? '').replace('4100', String(port)));
    await other.says('answers at');
    const response = await fetch(`http://localhost:${port}/supergraph.graphql`);
    expect(await response.text()).toBe(readFileSync('gateway/supergraph.graphql', 'utf8'));
    await other.stop();
  });
});
