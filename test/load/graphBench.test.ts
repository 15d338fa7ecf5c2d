import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { readQuestions } from '../../gateway/src/http/questions.ts';
import { endProcesses, startProgram } from '../support/process.ts';
import { kindOf } from './scale/kinds.ts';
import { readOptions } from './scale/options.ts';
import { readPlan, type PlanNode } from './scale/plans.ts';
import { verdictOf } from './scale/questionTable.ts';
import { sampledNamespaces } from './scale/samples.ts';
import { synthesize } from './scale/synthesize.ts';

const questions = readQuestions();
const samples = Object.fromEntries(
  sampledNamespaces.map((namespace) => [namespace, [0, 1, 2].map((number) => `${namespace}:syn-${number}`)]),
);

describe('a question of the library, asked of a made-up continent', () => {
  test.each(questions)('$name names no organization, product or supplier of the shipped data', ({ query }) => {
    const ids = [...synthesize(query, samples).matchAll(/"(([a-z]+):[a-z0-9][a-z0-9.-]*)"/g)];
    // The others are the same in every database, or there are none like them on the continent.
    const sampled = ids.filter(([, , namespace]) => sampledNamespaces.includes(namespace!)).map(([, id]) => id!);
    expect(sampled.filter((id) => !id.includes(':syn-'))).toEqual([]);
  });

  test('names the same id for the same id, and another one for another', () => {
    const query = `query Q($id: ID! = "product:os2mo", $ids: [ID!] = ["product:x", "product:os2mo", "community:os2"]) {
      product(id: $id) { id } organization(id: "municipality:706") { id } }`;
    const ids = [...synthesize(query, samples).matchAll(/"([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['product:syn-0', 'product:syn-1', 'product:syn-0', 'community:os2', 'municipality:syn-0']);
  });

  test('looks for a made-up name', () => {
    const query = 'query Q($query: String! = "aarhus", $kind: String = "aarhus") { search(query: $query) { id } }';
    expect(synthesize(query, samples)).toMatch(/\$query: String! = "name:syn-0", \$kind: String = "aarhus"/);
  });
});

describe('the kind of a question', () => {
  test.each([
    ['page', '{ product(id: "product:x") { usages(first: 5) { totalCount nodes { id } } } }'],
    ['page', '{ organizations(first: 5) { nodes { id usages { totalCount } } } }'],
    ['search', '{ organizations { totalCount facets(by: [KIND]) { by } } }'],
    ['search', '{ search(query: "x") { nodes { id } } }'],
    ['statistic', '{ organizations(first: 5) { totalCount } }'],
    ['statistic', '{ community { reach { numerator denominator value } } }'],
    ['statistic', '{ community { reach { ...Share } } } fragment Share on Ratio { value }'],
    ['statistic', '{ product(id: "product:x") { memberUserCount } }'],
  ])('is %s for %s', (kind, query) => {
    expect(kindOf(query)).toBe(kind);
  });

  test('is told for each of the library', () => {
    for (const { query } of questions) expect(['page', 'search', 'statistic']).toContain(kindOf(query));
  });
});

describe('the verdict', () => {
  test.each([
    ['page', [10, 14], [], 'kept'],
    ['page', [10, 16], [], '**missed**: over 1.5 times'],
    ['page', [16, 10], ['products.usage'], '**missed**: over 1.5 times, scans a big table'],
    ['search', [10, 99], ['products.usage'], 'kept'],
    ['search', [99, 101], [], '**missed**: over 100 ms'],
    ['statistic', [1, 500], ['products.usage'], '–'],
  ] as const)('of a %s that takes %j and scans %j is "%s"', (kind, walls, scans, verdict) => {
    expect(verdictOf(kind, { walls, scans, statements: [3, 3] })).toBe(verdict);
  });

  test('of anything that takes more statements where there is more is that it does', () => {
    expect(verdictOf('statistic', { walls: [1, 1], scans: [], statements: [3, 4] })).toBe(
      '**missed**: more statements',
    );
  });
});

test('a plan tells which big tables it reads from end to end, and the most rows that a step went through', () => {
  const scan = (table: string, rows: number, loops: number): PlanNode => ({
    'Node Type': 'Seq Scan',
    Schema: 'products',
    'Relation Name': table,
    'Actual Rows': rows,
    'Actual Loops': loops,
    'Rows Removed by Filter': 1,
  });
  const plan: PlanNode = {
    'Node Type': 'Nested Loop',
    'Actual Rows': 5,
    'Actual Loops': 1,
    Plans: [scan('usage', 9, 20), scan('product', 3, 1), { ...scan('usage', 1, 1), 'Node Type': 'Parallel Seq Scan' }],
  };
  expect(readPlan(plan, new Set(['products.usage', 'members.organization']))).toEqual({
    sequentialScans: ['products.usage'],
    rowsRead: 200,
  });
});

describe('the options of bench:graph', () => {
  test('are three sizes and every question when nothing is said', () => {
    const { scales, questions: asked, withPostgraphile } = readOptions([]);
    expect({ scales, withPostgraphile }).toEqual({ scales: [0.01, 0.1, 1], withPostgraphile: true });
    expect(asked).toHaveLength(questions.length);
  });

  test.each([
    [['--scale', '0.1,x'], '--scale takes numbers above 0'],
    [['--question', 'Nobody'], 'not "Nobody"'],
    [['--size', '1'], "Unknown option '--size'"],
  ])('%j are refused', (commandLine, reason) => {
    expect(() => readOptions(commandLine)).toThrow(reason);
  });
});

(process.env['TEST_DATABASE_URL'] ? describe : describe.skip)('the benchmark of the graph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'community-graph-bench-test-'));
  afterEach(endProcesses);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('fills a database of its own, asks it, and writes a table with figures', async () => {
    const quick = [
      '--scale',
      '0.002,0.004',
      '--question',
      'ProductAcrossTheCommunity',
      '--runs',
      '2',
      '--seconds',
      '1',
    ];
    const bench = startProgram(['test/load/scale/main.ts', '--without-postgraphile', '--out', folder, ...quick], {
      DATABASE_URL: process.env['TEST_DATABASE_URL']!,
    });
    expect({ ended: await bench.ended, complaints: bench.complaints() }).toEqual({
      ended: 0,
      complaints: expect.stringMatching(
        /0\.2x:[^]*rows are in[^]*0\.4x:[^]*ProductAcrossTheCommunity: [\d.]+ ms, \d+ statements/,
      ),
    });
    const page = readFileSync(join(folder, 'graph.md'), 'utf8');
    const row = page.split('\n').find((line) => line.startsWith('| ProductAcrossTheCommunity'))!;
    const cells = row.split('|').map((cell) => cell.trim());
    expect(cells[2]).toBe('page or look-up');
    const [small, large, factor, cpu] = cells.slice(3, 7).map(Number);
    expect(factor).toBeCloseTo(Math.max(small!, large!) / Math.min(small!, large!), 1);
    expect(cpu).toBeGreaterThan(0);
    expect(Number(cells[8])).toBeGreaterThan(5);
    expect(page).toMatch(/\| organizations \| 0\.2x \| 1 \| [\d.]+ \|/);
  });
});
