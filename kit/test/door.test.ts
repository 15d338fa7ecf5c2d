import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { askAtDoor, openDoor, retainAtDoor, type SubgraphRequest } from '../src/subgraph/index.ts';
import { createLogger } from '../src/telemetry/index.ts';

let folder: string;
let directory: string;
let asked: SubgraphRequest[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'door-'));
  directory = join(folder, 'community');
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const periods = { actorDays: 1825, contactDays: 400, proposalDays: 730, credentialDays: 365 };
const subgraph = {
  name: 'suppliers',
  retention: periods,
  retain: async (days: typeof periods, { dryRun = false } = {}) => ({ [`${days.contactDays} ${dryRun}`]: 3 }),
  async execute(request: SubgraphRequest) {
    asked.push(request);
    if (request.query === 'break') throw new Error('broken');
    return { data: { answered: String(request.variables?.['text']) } };
  },
};
const open = (at = directory, served = {}) => openDoor({ ...subgraph, ...served }, at, createLogger('door', 'silent'));
const ask = (query = '{ x }') => askAtDoor(directory, 'suppliers', { query, variables: { text: 'Ærø' } });

describe('a door to a subgraph', () => {
  test('lets commands ask as the secretariat, under a name of their own for the audit log', async () => {
    const close = await open();
    expect(await ask()).toEqual({ data: { answered: 'Ærø' } });
    expect(asked).toMatchObject([{ query: '{ x }', viewer: { role: 'SECRETARIAT', subject: 'command line' } }]);
    await close();
  });

  test('runs retention by the periods of its own process', async () => {
    const close = await open();
    expect(await retainAtDoor(directory, 'suppliers', true)).toEqual({ '400 true': 3 });
    expect(await retainAtDoor(directory, 'suppliers', false)).toEqual({ '400 false': 3 });
    await close();
  });

  test('runs no retention in a process that removes nothing by itself', async () => {
    const close = await open(directory, { retention: undefined });
    await expect(retainAtDoor(directory, 'suppliers', false)).rejects.toThrow('did not answer');
    await close();
  });

  test('may be opened by its own user alone', async () => {
    const close = await open();
    expect(statSync(`${directory}.suppliers.sock`).mode & 0o777).toBe(0o600);
    await close();
  });

  test('is not there before it is opened, nor after it is closed', async () => {
    await expect(ask()).rejects.toThrow('ENOENT');
    await (
      await open()
    )();
    await expect(ask()).rejects.toThrow(/ENOENT|ECONNREFUSED/);
  });

  test('closes although somebody stands in it', async () => {
    const close = await open();
    const visitor = connect(`${directory}.suppliers.sock`);
    await new Promise((resolve) => visitor.once('connect', resolve));
    await expect(close()).resolves.toBeUndefined();
    visitor.destroy();
  });

  test('takes the place of one that was left behind', async () => {
    writeFileSync(`${directory}.suppliers.sock`, '');
    const close = await open();
    expect(await ask()).toMatchObject({ data: {} });
    await close();
  });

  test('refuses what cannot be answered, and stays open', async () => {
    const close = await open();
    await expect(ask('break')).rejects.toThrow('did not answer');
    await expect(ask(`# ${'x'.repeat(100_000)}`)).rejects.toThrow(/did not answer|EPIPE|ECONNRESET/);
    expect(asked).toHaveLength(1);
    expect(await ask()).toMatchObject({ data: {} });
    await close();
  });

  test('that cannot be opened is no reason not to start', async () => {
    const close = await open(join(folder, 'a'.repeat(200)));
    await expect(close()).resolves.toBeUndefined();
  });
});
