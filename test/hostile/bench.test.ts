import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { endProcesses, startProgram } from '../support/process.ts';
import { readOptions } from './bench/options.ts';
import { kinds } from './kinds/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'community-graph-hostile-test-'));
const server = process.env['TEST_DATABASE_URL'];

afterAll(async () => {
  await endProcesses();
  rmSync(folder, { recursive: true, force: true });
});

test('the bench takes all kinds, or those of a topic or a name', () => {
  expect(readOptions([]).kinds).toEqual(kinds);
  expect(readOptions(['--topic', 'floods']).kinds).toEqual(kinds.filter(({ topic }) => topic === 'floods'));
  for (const kind of kinds) expect(readOptions(['--kind', kind.name]).kinds).toEqual([kind]);
  expect(readOptions(['--kind', 'the schema,the explorer']).kinds).toHaveLength(2);
});

test.each([
  ['--kind', 'no such kind'],
  ['--topic', 'weather'],
  ['--seconds', '0'],
  ['--scale', '7'],
  ['--nothing', 'x'],
])('the bench refuses the option %s %s', (...options) => {
  expect(() => readOptions(options)).toThrow(/takes|Unknown option/);
});

/** Processes start one after the other, on a machine that may be busy with other tests. */
const longestMs = 240_000;

test(
  'the bench measures an attack and the victim beside it, and writes a page',
  async () => {
    const options = ['--kind', 'the smallest question', '--seconds', '1', '--rate', '20', '--out', folder];
    const place = server ? ['--scale', '0.001'] : ['--embedded'];
    const run = startProgram(['test/hostile/bench.ts', ...options, ...place], server ? { DATABASE_URL: server } : {});
    expect({ ended: await run.ended, complaints: run.complaints().match(/Error.*/) }).toEqual({
      ended: 0,
      complaints: null,
    });
    const page = readFileSync(join(folder, server ? 'hostile.md' : 'hostile-embedded.md'), 'utf8');
    expect(run.output()).toBe(page);
    const [heading = '', , row = ''] = page.split('\n').filter((line) => line.startsWith('|'));
    const cells = (line: string) => line.split('|').map((cell) => cell.trim());
    const of = (name: string) => cells(row)[cells(heading).indexOf(name)];
    expect(of('kind')).toBe('the smallest question');
    expect(Number(of('sent'))).toBeGreaterThan(0);
    expect(of('got')).toMatch(/^200 × \d/);
    expect(Number(of('peak MB'))).toBeGreaterThan(10);
    for (const name of server ? ['gateway', 'members', 'products', 'suppliers'] : ['stack']) {
      expect(Number(of(`${name} CPU`))).toBeGreaterThanOrEqual(0);
    }
    expect(Number(of('p99 ms'))).toBeGreaterThan(0);
  },
  longestMs,
);
