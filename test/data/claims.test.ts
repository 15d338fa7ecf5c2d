import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const claim = 'value comparison unit statement source { id title } confidence';

async function claimsOf(field: string, metric: string): Promise<unknown[]> {
  const { data, errors } = await graph.query(
    `{ about: ${field} { claims(first: 100 filter: { metric: { eq: ${metric} } }) { nodes { ${claim} } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data!['about'] as { claims: { nodes: unknown[] } }).claims.nodes;
}

const community = 'community';
const borgerPc = 'product(id: "product:os2borgerpc")';

describe('a published figure is there with its source', () => {
  test.each([
    [community, 'MEMBER_MUNICIPALITIES', 55, 'EXACT', 'COUNT', 'source:seed-001'],
    [community, 'MEMBERS', 60, 'EXACT', 'COUNT', 'source:seed-004'],
    [community, 'PRODUCTS', 12, 'EXACT', 'COUNT', 'source:seed-001'],
    [community, 'SUPPLIERS', 50, 'EXACT', 'COUNT', 'source:seed-004'],
    [community, 'MEMBERS_WITH_THREE_OR_MORE_PRODUCTS', 30, 'ABOUT', 'PERCENT', 'source:seed-001'],
    [community, 'WIDEST_PRODUCT_REACH', 70, 'MORE_THAN', 'PERCENT', 'source:seed-001'],
    [borgerPc, 'PRODUCT_USERS', 7, 'ABOUT', 'COUNT', 'source:self-evaluation-os2borgerpc-2026'],
    [borgerPc, 'PRODUCT_AGREEMENTS', 19, 'EXACT', 'COUNT', 'source:self-evaluation-os2borgerpc-2026'],
    [borgerPc, 'PRODUCT_USERS', 50, 'ABOUT', 'COUNT', 'source:osor-os2borgerpc'],
    ['product(id: "product:os2indberetning")', 'PRODUCT_USERS', 10, 'EXACT', 'COUNT', 'source:seed-004'],
    ['product(id: "product:os2indberetning")', 'PRODUCT_DEVELOPERS', 2, 'EXACT', 'COUNT', 'source:seed-004'],
  ])('of %s: %s %i', async (field, metric, value, comparison, unit, id) => {
    expect(await claimsOf(field, metric)).toContainEqual({
      value,
      comparison,
      unit,
      statement: expect.stringMatching(/^[A-Z0-9][^]{20,}\.$/),
      source: { id, title: expect.any(String) },
      confidence: 'HIGH',
    });
  });

  test('and its rivals beside it', async () => {
    const values = async (field: string, metric: string) =>
      (await claimsOf(field, metric)).map((row) => (row as { value: number }).value);
    expect(await values(community, 'MEMBERS')).toEqual(expect.arrayContaining([60, 74, 76, 78]));
    expect(await values(community, 'MEMBER_MUNICIPALITIES')).toEqual(expect.arrayContaining([55, 56, 66, 68]));
    expect(await values(borgerPc, 'PRODUCT_USERS')).toEqual(expect.arrayContaining([7, 50]));
  });
});

test('percentages are hundredths: no claim is above 100 %, none is negative', async () => {
  const { data } = await graph.query('{ claims(first: 100) { totalCount nodes { unit value } } }');
  const { totalCount, nodes } = data!['claims'] as { totalCount: number; nodes: { unit: string; value: number }[] };
  expect(totalCount).toBe(nodes.length);
  expect(nodes.length).toBeGreaterThan(30);
  expect(nodes.filter(({ unit, value }) => value <= 0 || (unit === 'PERCENT' && value > 100))).toEqual([]);
});
