import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, askWhole, closedToOthers } from '../../test/support/graphqlClient.ts';
import { endProcesses, startProgram, type TestProcess } from '../../test/support/process.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { serveTiny, type TinySubgraph } from './support/tinySubgraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const authors = [
  { __typename: 'Author', id: '1', name: 'Karen Blixen' },
  { __typename: 'Author', id: '2', name: 'Peter Høeg' },
];
const titles: Readonly<Record<string, string[]>> = {
  1: ['Den afrikanske Farm'],
  2: ['Frøken Smillas fornemmelse for sne'],
};

const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
const supergraph = join(folder, 'foreign.graphql');
let people: TinySubgraph;
let books: TinySubgraph;
let gateway: TestProcess;
let url: string;

beforeAll(async () => {
  people = await serveTiny({
    name: 'people',
    sdl: `${link} type Query { authors: [Author] } type Author @key(fields: "id") { id: ID! name: String }`,
    entities: ['Author'],
    roots: {
      authors,
      _entities: ({ representations }) => representations.map(({ id }) => authors.find((a) => a.id === id)),
    },
  });
  books = await serveTiny({
    name: 'books',
    sdl: `${link} type Query { shelf: Int } type Author @key(fields: "id") { id: ID! titles: [String!] }`,
    entities: ['Author'],
    roots: {
      shelf: 7,
      _entities: ({ representations }) => representations.map((author) => ({ ...author, titles: titles[author.id] })),
    },
  });
  writeFileSync(supergraph, composeSupergraph([people, books]).supergraph);
  gateway = startProgram(['gateway/src/main.ts', '--supergraph', supergraph, '--port', '0'], {
    PUBLIC_SUPERGRAPH: 'true',
  });
  url = (await gateway.written(/^The gateway answers at (\S+), the explorer is at http:\/\/localhost:\d+\/\n$/))[1]!;
});
afterAll(async () => {
  await endProcesses();
  await Promise.all([people.close(), books.close()]);
  rmSync(folder, { recursive: true });
});

const question = '{ authors { name titles } shelf }';
const answer = {
  data: {
    authors: [
      { name: 'Karen Blixen', titles: ['Den afrikanske Farm'] },
      { name: 'Peter Høeg', titles: ['Frøken Smillas fornemmelse for sne'] },
    ],
    shelf: 7,
  },
};

describe('a gateway over a supergraph that is not ours', () => {
  test('finds the subgraphs at the addresses in the file, and joins their answers', async () => {
    expect(await ask(url, question)).toEqual(answer);
  });

  test('serves that supergraph, what clients see of it, and the health of its subgraphs', async () => {
    const read = async (path: string) => (await fetch(new URL(path, url))).text();
    expect(await read('/supergraph.graphql')).toBe(composeSupergraph([people, books]).supergraph);
    expect(await read('/schema.graphql')).toMatch(/type Author \{[^}]*\n {2}titles: \[String!\]\n/);
    expect(JSON.parse(await read('/health'))).toEqual({ status: 'ok', subgraphs: { people: 'ok', books: 'ok' } });
  });

  test('answers a request that waits for a subgraph when SIGTERM comes, closes to others and exits with 0', async () => {
    const { asked, release } = books.hold();
    const waiting = askWhole(url, question);
    await asked;
    gateway.signal('SIGTERM');
    await closedToOthers(url);
    release();
    // A connection that stays open would hold the process up after the answer.
    expect(await waiting).toEqual({ status: 200, connection: 'close', answer });
    expect(await gateway.ended).toBe(0);
    expect(gateway.complaints()).toBe('');
  });
});

describe('a supergraph file that cannot be served', () => {
  test.each([
    ['is not there', 'nothing.graphql', undefined],
    ['is no supergraph', 'plain.graphql', 'type Query { a: Int }'],
    ['is not complete', 'half.graphql', 'enum join__Graph { A @join__graph(name: "a", url: "http://localhost:1/") }'],
    ['has an address that is none', 'nowhere.graphql', 'URL'],
  ])('ends the gateway with exit code 1 and no stack trace when it %s', async (_what, name, sdl) => {
    const file = join(folder, name);
    const nowhere = () => composeSupergraph([{ ...people, url: '' }, books]).supergraph;
    if (sdl !== undefined) writeFileSync(file, sdl === 'URL' ? nowhere() : sdl);
    const refused = startProgram(['gateway/src/main.ts', '--supergraph', file, '--port', '0'], {});
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toBe('');
    expect(refused.complaints()).toMatch(/supergraph|\.graphql/);
    expect(refused.complaints()).not.toMatch(/^ +at |^\{"level"/m);
  });
});
