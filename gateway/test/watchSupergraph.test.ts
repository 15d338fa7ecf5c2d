import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSupergraph, watchSupergraph, type SupergraphWatch, type WatchOptions } from '../src/supergraph/index.ts';
import { recordingLogger, until } from './support/calls.ts';

/** A supergraph as far as it is read here, with one subgraph at this address. */
const supergraphAt = (url: string) => `enum join__Graph { A @join__graph(name: "a", url: "${url}") }`;
const first = supergraphAt('http://first.test/');
const second = supergraphAt('http://second.test/');
const third = supergraphAt('http://third.test/');

let folder: string;
let file: string;
const watches: SupergraphWatch[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'community-graph-'));
  file = join(folder, 'supergraph.graphql');
  writeFileSync(file, first);
});
afterEach(async () => {
  await Promise.all(watches.splice(0).map((watch) => watch.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** Looks at the file every 20 ms; by events alone when it is told so. */
function watching(own: Partial<WatchOptions> = {}) {
  const { logger, lines } = recordingLogger();
  const changes: string[] = [];
  const onChange = ({ sdl }: { sdl: string }) => void changes.push(sdl);
  const options = { file, sdl: first, onChange, logger, settleMs: 10, pollMs: 20, ...own };
  const watch = watchSupergraph(options);
  watches.push(watch);
  return { watch, changes, lines };
}

/** Long enough for many looks at the file. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('a supergraph file that is watched', () => {
  test('is told of when it is written anew, with its subgraphs', async () => {
    const told: unknown[] = [];
    watching({ onChange: (supergraph) => void told.push(supergraph) });
    writeFileSync(file, second);
    await until(() => told.length > 0);
    expect(told).toEqual([loadSupergraph(file)]);
  });

  test.each([
    ['events alone', { pollMs: 1_000_000 }],
    ['looking alone', { settleMs: 1_000_000 }],
  ])('is told of each time that it is replaced, by %s', async (_what, own) => {
    const { changes } = watching(own);
    for (const [index, sdl] of [second, third, first].entries()) {
      writeFileSync(join(folder, 'new'), sdl);
      renameSync(join(folder, 'new'), file);
      await until(() => changes.length > index);
    }
    expect(changes).toEqual([second, third, first]);
  });

  test('is told of when the folder that it is linked from is another, as config maps do it', async () => {
    for (const [name, sdl] of Object.entries({ one: first, two: second })) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'linked.graphql'), sdl);
    }
    symlinkSync('one', join(folder, '..data'));
    symlinkSync(join('..data', 'linked.graphql'), join(folder, 'linked.graphql'));
    const { changes } = watching({ file: join(folder, 'linked.graphql'), pollMs: 1_000_000 });
    await aWhile();
    symlinkSync('two', join(folder, '..new'));
    renameSync(join(folder, '..new'), join(folder, '..data'));
    await until(() => changes.length > 0);
    expect(changes).toEqual([second]);
  });

  test('is told of when it changed between its loading and the beginning of the watch', async () => {
    writeFileSync(file, second);
    const { changes } = watching({ pollMs: 1_000_000 });
    await until(() => changes.length > 0);
    expect(changes).toEqual([second]);
  });

  test('is told of once when it comes in pieces, for longer than it must have lain still', async () => {
    const { changes, lines } = watching({ settleMs: 500, pollMs: 1_000_000 });
    await aWhile();
    for (let length = 1; length < second.length; length += 2) {
      writeFileSync(file, second.slice(0, length));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    writeFileSync(file, second);
    await until(() => changes.length > 0);
    await aWhile();
    expect(changes).toEqual([second]);
    expect(lines).toEqual([]);
  });

  test('is told of one change after the other, also when one takes long', async () => {
    const taken = Promise.withResolvers<void>();
    const told: string[] = [];
    watching({
      onChange: async ({ sdl }) => {
        told.push(sdl);
        await taken.promise;
      },
    });
    writeFileSync(file, second);
    await until(() => told.length === 1);
    writeFileSync(file, third);
    await aWhile();
    expect(told).toEqual([second]);
    taken.resolve();
    await until(() => told.length === 2);
    expect(told).toEqual([second, third]);
  });
});

describe('nothing is told when', () => {
  test('the file is touched, or written with the same text', async () => {
    const { changes, lines } = watching();
    await aWhile();
    utimesSync(file, 1, 1);
    await aWhile();
    writeFileSync(file, first);
    await aWhile();
    expect(changes).toEqual([]);
    expect(lines).toEqual([]);
  });

  test.each([
    ['is not GraphQL', 'nothing {', /is not GraphQL: Syntax Error/],
    ['is no supergraph', 'type Query { a: Int }', /is not a supergraph/],
    ['names a subgraph without an address', supergraphAt(''), /gives no address for the subgraph "a"/],
  ])('the new text %s: one line says why, and a later one is told of again', async (_what, text, reason) => {
    const { changes, lines } = watching();
    writeFileSync(file, text);
    await until(() => lines.length > 0);
    utimesSync(file, 1, 1);
    await aWhile();
    expect(lines).toEqual([expect.objectContaining({ level: 'warn', file, reason: expect.stringMatching(reason) })]);
    expect(changes).toEqual([]);
    writeFileSync(file, second);
    await until(() => changes.length > 0);
    expect(changes).toEqual([second]);
  });

  test('the file is gone: one line says so, and it is told of when it is back with another text', async () => {
    const { changes, lines } = watching();
    unlinkSync(file);
    await until(() => lines.length > 0);
    await aWhile();
    expect(lines).toEqual([expect.objectContaining({ level: 'warn', reason: expect.stringContaining('ENOENT') })]);
    writeFileSync(file, second);
    await until(() => changes.length > 0);
    expect(changes).toEqual([second]);
  });

  test('a refused text is taken back: the one before was never gone', async () => {
    const { changes, lines } = watching();
    writeFileSync(file, 'nothing {');
    await until(() => lines.length > 0);
    writeFileSync(file, first);
    await aWhile();
    expect(changes).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  test('the one who is told refuses it: that is one line, and the watch goes on', async () => {
    const told: string[] = [];
    const { lines } = watching({
      onChange: async ({ sdl }) => {
        told.push(sdl);
        if (sdl === second) throw new Error('no engine for that');
      },
    });
    writeFileSync(file, second);
    await until(() => lines.length > 0);
    await aWhile();
    expect(lines).toEqual([expect.objectContaining({ level: 'warn', reason: expect.stringContaining('no engine') })]);
    writeFileSync(file, third);
    await until(() => told.length > 1);
    expect(told).toEqual([second, third]);
  });

  test('the watch has ended', async () => {
    const { watch, changes } = watching();
    await watch.close();
    writeFileSync(file, second);
    await aWhile();
    expect(changes).toEqual([]);
  });
});
