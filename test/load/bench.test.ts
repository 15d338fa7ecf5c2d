import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { endProcesses, startProgram } from '../support/process.ts';
import { wrongIn } from './answers.ts';
import { coldOperations } from './coldOperations.ts';
import type { Replay } from './floor/stages.ts';
import type { Graph } from './graph.ts';
import { median, quantile } from './load/quantile.ts';
import { killChildren, type Child } from './machine/children.ts';
import { measure, type Bench } from './measure.ts';
import { workloads } from './workloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'community-graph-bench-test-'));

afterEach(endProcesses);
afterAll(() => {
  killChildren();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...options: string[]) => startProgram(['test/load/bench.ts', '--out', folder, ...options], {});

describe('the benchmark', () => {
  test('prints and writes a table with numbers', async () => {
    const quick = ['--contender', 'apollo', '--rounds', '1', '--seconds', '0.3', '--warm-up', '0.1'];
    const bench = run('--workload', 'c', ...quick);
    expect({ ended: await bench.ended, complaints: bench.complaints() }).toEqual({
      ended: 0,
      complaints: expect.stringMatching(/c-small, round 1 of 1, @apollo\/gateway: [\d.]+ requests\/s/),
    });
    const row = bench
      .output()
      .split('\n')
      .find((line) => line.startsWith('| @apollo/gateway'));
    const [, , perSecond, ratio, ...others] = row!.split('|').map((cell) => Number.parseFloat(cell));
    expect(perSecond).toBeGreaterThan(0);
    expect(ratio).toBe(1);
    // p50, p99, CPU and its ratio, core busy, subgraph requests, memory
    expect(others.slice(0, 7).every((value) => value > 0)).toBe(true);
    expect(others[5]).toBe(1);
    expect(readFileSync(join(folder, 'c-small.md'), 'utf8')).toContain(row);
  });

  test('says what its options are', async () => {
    const bench = run('--workload', 'z');
    expect(await bench.ended).toBe(2);
    expect(bench.complaints()).toMatch(/--workload knows a, b, c, d, e, f, not "z"[^]*--contender compiled/);
  });
});

test('a contender that answers wrongly is not timed', async () => {
  // The floor says whatever it is told to.
  const replay = join(folder, 'replay.json');
  writeFileSync(replay, JSON.stringify({ stages: [], answer: '{"data":{"me":null}}' } satisfies Replay));
  const counts = { requests: 0, authorized: 0 };
  const graph = { supergraph: '', reset: async () => {}, counts: async () => counts } as Partial<Graph> as Graph;
  const load = { ask: () => Promise.reject(new Error('it was timed')) } as Partial<Child> as Child;
  const bench: Bench = { pinning: { cores: {}, description: '' }, load, seconds: 1, warmUpSeconds: 1 };
  const workload = workloads.find(({ letter }) => letter === 'c')!;
  const judged = (reference: string) =>
    measure('floor', { bench, graph, workload, prepared: { references: [reference], replay } });
  expect(await judged('{"data":{"me":{"id":"1"}}}')).toEqual({
    refused: 'wrong answer: the data is not that of the reference',
  });
  expect(await judged('{"data":{"me":null}}')).toEqual({ refused: 'it was timed' });
});

describe('what the benchmark does with answers', () => {
  const right = '{"data":{"a":{"b":1,"c":[1,2]}}}';

  test.each([
    ['another value', '{"data":{"a":{"b":2,"c":[1,2]}}}', 'the data is not that of the reference'],
    ['another order in a list', '{"data":{"a":{"b":1,"c":[2,1]}}}', 'the data is not that of the reference'],
    ['a field too much', '{"data":{"a":{"b":1,"c":[1,2],"d":null}}}', 'the data is not that of the reference'],
    ['errors', '{"data":{"a":{"b":1,"c":[1,2]}},"errors":[{"message":"x"}]}', 'errors: [{"message":"x"}]'],
    ['no JSON', '<html>', 'not JSON'],
  ])('refuses %s', (_what, given, reason) => {
    expect(wrongIn(given, right)).toBe(reason);
  });

  test('takes fields in any order', () => {
    expect(wrongIn('{"data":{"a":{"c":[1,2],"b":1}}}', right)).toBeUndefined();
  });
});

test('cold operations are the same for a seed, all different, and others for another seed', () => {
  const [first, again, other] = [coldOperations(1, 200), coldOperations(1, 200), coldOperations(2, 200)];
  expect(first).toEqual(again);
  expect(new Set([...first, ...other]).size).toBe(400);
});

test('quantiles and the median are of the sorted values', () => {
  expect([0, 0.5, 0.99].map((part) => quantile([3, 1, 2], part))).toEqual([1, 2, 3]);
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN]);
});
