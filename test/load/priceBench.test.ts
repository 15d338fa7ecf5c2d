import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { defaultWeights, type CostWeights } from '@community-graph/kit/cost';
import { endProcesses, startProgram } from '../support/process.ts';
import { fitWeights, priceOf, type Observation } from './price/fit.ts';
import type { Features } from './price/features.ts';
import { measureAll, type Measured } from './price/measurePrice.ts';
import { judge, pageOf, sectionOf, tooCheap } from './price/report.ts';

const none = Object.fromEntries([...Object.keys(defaultWeights), 'fixed'].map((name) => [name, 0])) as Features;

const measured = (name: string, price: number, cpuMs: number): Measured => ({
  name,
  kind: 'library',
  price,
  cpu: { gateway: cpuMs / 2, subgraphs: cpuMs / 2, database: Number.NaN },
  runs: 1,
  nextRun: 1,
  error: undefined,
  features: none,
});

describe('what a unit buys', () => {
  const classes = [
    measured('usual', 1_000, 10),
    measured('another', 2_000, 20),
    measured('cheap', 1_000, 21),
    measured('small', 1, 1.9),
    measured('expensive', 9_000, 10),
  ];

  test('is compared with the median of the classes above the floor', () => {
    const { median, classes: judged } = judge(classes);
    expect(median).toBe(10);
    expect(tooCheap(judged).map(({ name, ratio }) => [name, ratio])).toEqual([['cheap', 2.1]]);
  });

  test('leaves those out of the median that were refused for their price', () => {
    const refused = [1e6, 2e6, 3e6].map((price) => ({
      ...measured('refused', price, 3),
      error: 'COST_LIMIT_EXCEEDED',
    }));
    expect(judge([...classes, ...refused]).median).toBe(10);
    const cheapRefusal = { ...measured('cheap refusal', 100, 3), error: 'COST_LIMIT_EXCEEDED' };
    expect(tooCheap(judge([...classes, cheapRefusal]).classes).map(({ name }) => name)).toContain('cheap refusal');
  });

  test('is the least of several measurements, each of runs that there were not before', async () => {
    const asked: [string, number][] = [];
    const times: Record<string, number[]> = { one: [9, 5, 7], two: [3, 4, 8] };
    const all = await measureAll(
      Object.keys(times).map((name) => ({ name, kind: 'new', of: () => ({ query: '{ a }' }) })),
      3,
      async ({ name }, start) => {
        asked.push([name, start]);
        return { ...measured(name, 1_000, times[name]!.shift()!), nextRun: start + 4 };
      },
    );
    expect(all.map(({ name, cpu }) => [name, cpu.gateway + cpu.subgraphs])).toEqual([
      ['one', 5],
      ['two', 3],
    ]);
    expect(asked).toEqual([0, 4, 8].flatMap((start) => ['one', 'two'].map((name) => [name, start])));
  });

  test('stands on the page, with the classes that get too much', () => {
    const page = pageOf([sectionOf('Shipped', classes)], ['today']);
    expect(page).toContain(
      'One unit buys 10.0 µs of CPU time in the median class. More than twice as much: cheap (2.1).',
    );
    expect(page).toContain('| small | library | 1 | 0.9 | 0.9 | – | 1900.0 | below the floor |');
    expect(sectionOf('Shipped', classes.slice(0, 2))).toContain('No class above the floor of 2 ms gets more');
  });
});

describe('the fit', () => {
  const true_: CostWeights = { ...defaultWeights, fetch: 300, object: 4, readRow: 0.5 };
  const observations: Observation[] = [3, 10, 40, 200].flatMap((size) =>
    [1, 2, 5].map((fetches) => {
      const features = { ...none, fetch: fetches, object: size * fetches, readRow: size * 50 };
      return { name: `${size} ${fetches}`, microseconds: 10 * priceOf(features, true_, 0), features };
    }),
  );

  test('finds the weights that prices were made with, and leaves alone what was not used', () => {
    const start = { ...true_, fetch: 600, object: 2, readRow: 1 };
    const { fetch, object, readRow, ...others } = fitWeights(observations, start, 0, ['mutation']);
    expect([fetch / 300, object / 4, readRow / 0.5].every((ratio) => ratio > 0.8 && ratio < 1.25)).toBe(true);
    expect(others).toEqual(
      Object.fromEntries(Object.entries(start).filter(([name]) => !['fetch', 'object', 'readRow'].includes(name))),
    );
  });

  test('never goes below what every request pays', () => {
    expect(priceOf(none, defaultWeights, 100)).toBe(100);
    expect(priceOf({ ...none, fixed: 250 }, defaultWeights, 100)).toBe(250);
  });
});

(process.env['TEST_DATABASE_URL'] ? describe : describe.skip)('npm run bench:price', () => {
  const folder = mkdtempSync(join(tmpdir(), 'community-graph-price-test-'));
  afterEach(endProcesses);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('measures the classes that are named, and writes the page', async () => {
    const quick = [
      '--scale',
      'shipped',
      '--class',
      'ProductPage',
      '--class',
      'introspection',
      '--cpu',
      '10',
      '--runs',
      '2',
      '--seconds',
      '1',
    ];
    const bench = startProgram(['test/load/price/main.ts', '--out', folder, ...quick], {
      DATABASE_URL: process.env['TEST_DATABASE_URL']!,
    });
    expect({ ended: await bench.ended, complaints: bench.complaints() }).toEqual({
      ended: 0,
      complaints: expect.stringMatching(/ProductPage: \d+ units, [\d.]+ ms, \d runs\nintrospection: \d+ units/),
    });
    expect(readFileSync(join(folder, 'price.md'), 'utf8')).toMatch(
      /^\| ProductPage \| library \| [1-9]\d* \| [\d.]+ \|/m,
    );
  }, 240_000);
});
