import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composedSupergraph } from '../src/config.ts';
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
  test('is read whole, with the names of its subgraphs', () => {
    const { sdl, subgraphs } = loadSupergraph(composedSupergraph);
    expect(subgraphs).toEqual(['members', 'products', 'suppliers']);
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
});
