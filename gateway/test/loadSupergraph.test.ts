import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composedSupergraph } from '../src/config/index.ts';
import { loadSupergraph } from '../src/supergraph/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(sdl: string): string {
  const file = join(folder, 'given.graphql');
  writeFileSync(file, sdl);
  return file;
}

describe('a supergraph file', () => {
  test('is read whole, with the names and addresses of its subgraphs', () => {
    const { sdl, subgraphs, urls } = loadSupergraph(composedSupergraph);
    expect(subgraphs).toEqual(['members', 'products', 'suppliers']);
    expect([...urls]).toEqual([
      ['members', 'http://localhost:4001/graphql'],
      ['products', 'http://localhost:4002/graphql'],
      ['suppliers', 'http://localhost:4003/graphql'],
    ]);
    expect(sdl).toContain('enum join__Graph');
  });

  test.each([
    ['is not there', () => join(folder, 'nothing.graphql'), /nothing\.graphql cannot be read: ENOENT/],
    ['is a folder', () => folder, /cannot be read: EISDIR/],
    ['is empty', () => fileWith(''), /given\.graphql is not GraphQL: Syntax Error/],
    ['is not GraphQL', () => fileWith('{"data":{}}'), /given\.graphql is not GraphQL: Syntax Error/],
    ['is a plain schema', () => fileWith('type Query { a: Int }'), /not a supergraph: it has no enum join__Graph/],
  ])('is refused when it %s, and the message names the file', (_what, file, message) => {
    expect(() => loadSupergraph(file())).toThrow(
      expect.objectContaining({ code: 'BAD_SUPERGRAPH', message: expect.stringMatching(message) }),
    );
  });

  const naming = (...subgraphs: [string, string][]) =>
    `enum join__Graph { ${subgraphs.map(([name, url], index) => `G${index} @join__graph(name: "${name}", url: "${url}")`).join(' ')} }`;

  test('may name its subgraphs with digits, dots and lines, at addresses of HTTP with or without encryption', () => {
    const named: [string, string][] = [
      ['a-1.b_2', 'http://a.test'],
      ['9', 'https://a.test:8443/graphql?key=1'],
    ];
    expect([...loadSupergraph(fileWith(naming(...named))).urls]).toEqual(named);
  });

  test.each([
    ['has no address', [['a', '']], /gives no address for the subgraph "a"/],
    ['has an address that is none', [['a', 'nowhere']], /"a" an address that is not one of HTTP: "nowhere"/],
    ['is not at an address of HTTP', [['a', 'file:///etc/passwd']], /"a" an address that is not one of HTTP: "file:/],
    ['has no name', [['', 'http://a.test']], /names a subgraph ""; a name is 1 to 64/],
    ['has a name with a blank', [['a b', 'http://a.test']], /names a subgraph "a b"; a name is 1 to 64/],
    ['has the name that stands for all', [['*', 'http://a.test']], /names a subgraph "\*"; a name is 1 to 64/],
    ['has a name that is too long', [['a'.repeat(65), 'http://a.test']], /names a subgraph "a{64}"; a name is 1 to 64/],
    [
      'has the name of another',
      [
        ['a', 'http://a.test'],
        ['a', 'http://b.test'],
      ],
      /names the subgraph "a" twice/,
    ],
  ] as [string, [string, string][], RegExp][])('is refused when a subgraph %s', (_what, subgraphs, message) => {
    expect(() => loadSupergraph(fileWith(naming(...subgraphs)))).toThrow(
      expect.objectContaining({ code: 'BAD_SUPERGRAPH', message: expect.stringMatching(message) }),
    );
  });
});
