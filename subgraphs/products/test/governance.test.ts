import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
});
afterAll(() => running.close());

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

interface Governance {
  readonly assessment: { readonly id: string } | null;
  readonly computedLevel: string | null;
  readonly nextLevel: string | null;
  readonly nextMissingCriteria: readonly { readonly criterion: { readonly code: string } }[];
}

const asked = 'assessment { id } computedLevel nextLevel nextMissingCriteria { criterion { code } }';
const counted = 'criteria met { numerator denominator value } partly planned notMet notRelevant unknown isReached';

async function governanceOf(id: string, args = ''): Promise<Governance> {
  const { product } = await answer<{ product: { governance: Governance } }>(
    `{ product(id: "product:${id}") { governance${args} { ${asked} } } }`,
  );
  return product.governance;
}

const score = (criteria: number, met: number, partly: number, notMet: number, isReached = false) => ({
  criteria,
  met: { numerator: met, denominator: criteria, value: met / criteria },
  partly,
  planned: 0,
  notMet,
  notRelevant: 0,
  unknown: 0,
  isReached,
});

describe('the criteria', () => {
  test('are 43: 6 for the sandbox, 10, 19 and 8 for the levels; six of level 2 are advice only', async () => {
    const { governanceCriteria } = await answer<{
      governanceCriteria: { code: string; level: string; isRecommendation: boolean }[];
    }>('{ governanceCriteria { code level isRecommendation } }');
    const on = (level: string) => governanceCriteria.filter((criterion) => criterion.level === level).length;
    expect(governanceCriteria).toHaveLength(43);
    expect(['SANDBOX', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3'].map(on)).toEqual([6, 10, 19, 8]);
    const advice = governanceCriteria.filter(({ isRecommendation }) => isRecommendation);
    expect(advice.map(({ code, level }) => `${code} ${level}`)).toEqual(
      ['F19', 'F20', 'G7', 'G8', 'G9', 'G10'].map((code) => `${code} LEVEL_2`),
    );
    expect(governanceCriteria.map(({ code }) => code).slice(4, 13)).toEqual(
      ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F10', 'F11'], // F8 and F9 are no more
    );
  });

  test('have a name and guidance in both languages', async () => {
    const texts =
      'danish: name { text isFallback } english: name(language: EN) { text isFallback } guidance { isFallback }';
    const { governanceCriteria } = await answer<{ governanceCriteria: Record<string, { isFallback: boolean }>[] }>(
      `{ governanceCriteria { ${texts} } }`,
    );
    expect(governanceCriteria[16]).toMatchObject({
      danish: { text: 'Best practice for implementering dokumenteres' },
      english: { text: 'Best practice for implementation is documented' },
    });
    const fallbacks = governanceCriteria.flatMap((criterion) =>
      Object.values(criterion).map((text) => text.isFallback),
    );
    expect(fallbacks).toEqual(Array.from({ length: 3 * 43 }, () => false));
  });
});

// Counted by hand in the report: green R1 R3 F2 F10 F19 G1 G4 G7 G10; red F14 F18 F20 F21 S4 S5 G6 G8 G9 G11 G12 G14.
describe('OS2faktor by its audit', () => {
  test('has 9 criteria met, 22 partly and 12 not, as the rows of the report say and not the first of its tables', async () => {
    const { product } = await answer<{ product: { governance: Record<string, unknown> } }>(
      `{ product(id: "product:os2faktor") { governance { levels { level ${counted} } total { level ${counted} } } } }`,
    );
    expect(product.governance).toEqual({
      levels: [
        { level: 'SANDBOX', ...score(6, 2, 4, 0) },
        { level: 'LEVEL_1', ...score(10, 3, 7, 0) },
        { level: 'LEVEL_2', ...score(19, 4, 8, 7) },
        { level: 'LEVEL_3', ...score(8, 0, 3, 5) },
      ],
      total: { level: null, ...score(43, 9, 22, 12) },
    });
  });

  test('reaches no level: four criteria of the sandbox are met only in part', async () => {
    expect(await governanceOf('os2faktor')).toEqual({
      assessment: { id: 'assessment:os2faktor.2025-11-16' },
      computedLevel: null,
      nextLevel: 'SANDBOX',
      nextMissingCriteria: ['F1', 'F3', 'F4', 'F5'].map((code) => ({ criterion: { code } })),
    });
  });

  test('is not overtaken by the draft that is younger, unless self-evaluations are asked for', async () => {
    const drafts = await governanceOf('os2faktor', '(kind: SELF_EVALUATION)');
    expect(drafts.assessment).toEqual({ id: 'assessment:os2faktor.2026-05-12' });
    expect(drafts.nextMissingCriteria.map(({ criterion }) => criterion.code)).toEqual(['F3', 'F5']);
  });

  test('was not assessed the day before, and was on the day', async () => {
    const none = { assessment: null, computedLevel: null, nextLevel: null, nextMissingCriteria: [] };
    expect(await governanceOf('os2faktor', '(asOf: "2025-11-15")')).toEqual(none);
    expect((await governanceOf('os2faktor', '(asOf: "2025-11-16")')).assessment).not.toBeNull();
    const empty =
      '{ product(id: "product:os2kle") { governance { levels { level } total { level } assessments { id } } } }';
    expect(await answer(empty)).toEqual({ product: { governance: { levels: [], total: null, assessments: [] } } });
  });
});

describe('the computed level', () => {
  test.each([
    // Everything of the sandbox and level 1 is met; F19, F20, G7, G9 and G10 are too, and G8, which is not, is advice.
    ['os2borgerpc', 'LEVEL_1', 'LEVEL_2', ['F14', 'F16', 'F18', 'S4']],
    ['os2valghalla', 'LEVEL_1', 'LEVEL_2', ['F14', 'F16', 'F18']],
    // G8 is not relevant, G9 not met: both advice. F18 is not known.
    ['os2fleetoptimiser', 'LEVEL_1', 'LEVEL_2', ['F18']],
    ['os2skadesoekonomi', 'SANDBOX', 'LEVEL_1', ['F7', 'F11', 'G4']],
    ['os2udoglaer', 'SANDBOX', 'LEVEL_1', ['F7']],
    ['os2rollekatalog', null, 'SANDBOX', ['F1', 'F2', 'F3', 'F4']],
    ['ai-heat-control', null, 'SANDBOX', ['F2', 'F3', 'F4']],
  ])('of %s is %s, for %s lacks %j', async (id, computedLevel, nextLevel, codes) => {
    const found = await governanceOf(id);
    expect([found.computedLevel, found.nextLevel]).toEqual([computedLevel, nextLevel]);
    expect(found.nextMissingCriteria.map(({ criterion }) => criterion.code)).toEqual(codes);
  });

  test('follows the day: OS2rollekatalog lacked one criterion of the sandbox until it was audited', async () => {
    const before = await governanceOf('os2rollekatalog', '(asOf: "2026-09-28")');
    expect(before.assessment).toEqual({ id: 'assessment:os2rollekatalog.2026-06-11' });
    expect(before.nextMissingCriteria.map(({ criterion }) => criterion.code)).toEqual(['F3']);
  });

  test('is not the stated one, nor the one that a report advises', async () => {
    const query = `{ product(id: "product:os2autoproces") {
      governance { statedLevel computedLevel assessment { recommendedLevel } } } }`;
    expect(await answer(query)).toEqual({
      product: {
        governance: { statedLevel: 'LEVEL_1', computedLevel: null, assessment: { recommendedLevel: 'LEVEL_1' } },
      },
    });
  });
});

test('the governance of a page of products takes as many statements as that of one', async () => {
  const query = (size: number) =>
    `{ products(first: ${size} filter: { name: { startsWith: "OS2" } }) { nodes { governance { ${asked} levels { level } assessments { id } } } } }`;
  const one = await running.statementsOf(query(5));
  expect(await running.statementsOf(query(39))).toBe(one);
  expect(one).toBeLessThanOrEqual(4);
});
