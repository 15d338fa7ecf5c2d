import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterEach(() => running.subgraph.orm.fork().execute(`delete from members.claim where subject_id = 'product:test'`));
afterAll(() => running.close());

async function contradictions(filter: string): Promise<unknown[]> {
  const fields = 'metric subjectId subject { __typename } unit claims { value asOf } low high reason';
  const { data, errors } = await running.query(
    `{ contradictions(first: 100 filter: ${filter}) { totalCount nodes { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data!['contradictions'] as { totalCount: number; nodes: unknown[] };
  expect(totalCount).toBe(nodes.length);
  return nodes;
}

type Given = readonly [value: number, comparison: 'EXACT' | 'ABOUT' | 'MORE_THAN', asOf?: string, unit?: string];

/** The contradictions between claims of one metric about one product. */
async function between(...claims: Given[]): Promise<unknown[]> {
  const rows = claims.map(
    ([value, comparison, asOf, unit = 'COUNT'], n) =>
      `('claim:test-${n}', 'PRODUCT_USERS', 'product:test', ${value}, '${comparison}', '${unit}', 'A test.',
        ${asOf ? `'${asOf}'` : 'null'}, 'source:seed-001', 'LOW')`,
  );
  await running.subgraph.orm.fork().execute(
    `insert into members.claim (id, metric, subject_id, value, comparison, unit, statement, claim_as_of, source, confidence)
     values ${rows.join()}`,
  );
  return contradictions('{ subjectId: { eq: "product:test" } }');
}

describe('two claims contradict each other', () => {
  test.each<[string, Given, Given]>([
    ['exact figures that differ, undated', [7, 'EXACT'], [8, 'EXACT']],
    ['an undated one and one of any year', [7, 'EXACT'], [50, 'EXACT', '2020-01-01']],
    ['figures of two days of one year', [7, 'EXACT', '2020-01-01'], [9, 'EXACT', '2020-12-31']],
    ['about one figure and about another, more than a tenth away', [10, 'ABOUT'], [13, 'ABOUT']],
    ['a figure and more than that figure', [50, 'EXACT'], [50, 'MORE_THAN']],
    ['a figure and more than a higher one', [7, 'ABOUT'], [40, 'MORE_THAN']],
  ])('%s', async (_case, one, other) => {
    expect(await between(one, other)).toHaveLength(1);
  });
});

describe('two claims go together', () => {
  test.each<[string, Given, Given]>([
    ['the same figure', [7, 'EXACT'], [7, 'EXACT']],
    ['figures of different years: the number changed', [7, 'EXACT', '2019-12-31'], [50, 'EXACT', '2020-01-01']],
    ['about a figure, and one within a tenth', [50, 'ABOUT'], [54, 'EXACT']],
    ['a figure and more than a lower one', [51, 'EXACT'], [50, 'MORE_THAN']],
    ['more than one and more than another', [5, 'MORE_THAN'], [500, 'MORE_THAN']],
    ['a count and a percentage', [7, 'EXACT', '2020-01-01'], [50, 'EXACT', '2020-01-01', 'PERCENT']],
  ])('%s', async (_case, one, other) => {
    expect(await between(one, other)).toEqual([]);
  });
});

test('a contradiction names the claims that take part, the span of their figures, and why', async () => {
  expect(
    await between([7, 'ABOUT', '2026-06-24'], [50, 'ABOUT'], [30, 'EXACT', '2026-01-01'], [52, 'EXACT', '2019-01-01']),
  ).toEqual([
    {
      metric: 'PRODUCT_USERS',
      subjectId: 'product:test',
      subject: { __typename: 'Product' },
      unit: 'COUNT',
      claims: [
        { value: 30, asOf: '2026-01-01' },
        { value: 7, asOf: '2026-06-24' },
        { value: 50, asOf: null },
      ],
      low: 7,
      high: 50,
      reason: 'SAME_YEAR',
    },
  ]);
});

describe('the shipped claims contradict each other', () => {
  test('about the number of members and of products, and about the users of two products', async () => {
    const { data } = await running.query('{ contradictions(first: 100) { nodes { metric subjectId reason } } }');
    const { nodes } = data!['contradictions'] as { nodes: { metric: string; subjectId: string; reason: string }[] };
    const undated = (subjectId: string, metric: string) => ({ metric, subjectId, reason: 'UNDATED' });
    expect(nodes).toEqual([
      undated('community:os2', 'MEMBERS'),
      undated('community:os2', 'MEMBER_MUNICIPALITIES'),
      undated('community:os2', 'PRODUCTS'),
      undated('community:os2', 'SUPPLIERS'),
      undated('product:os2borgerpc', 'PRODUCT_USERS'),
      undated('product:os2rollekatalog', 'PRODUCT_USERS'),
    ]);
  });

  test('can be narrowed, ordered and counted', async () => {
    const [community] = await contradictions('{ metric: { eq: SUPPLIERS } reason: { ne: SAME_YEAR } }');
    expect(community).toMatchObject({ subject: { __typename: 'Community' }, low: 35, high: 62 });
    const { data } = await running.query(`{ contradictions(first: 1 orderBy: [{ field: METRIC, direction: DESC }]) {
      nodes { metric } totalCount facets(by: [REASON]) { buckets { value count } } } }`);
    expect(data!['contradictions']).toEqual({
      nodes: [{ metric: 'SUPPLIERS' }],
      totalCount: 6,
      facets: [{ buckets: [{ value: 'UNDATED', count: 6 }] }],
    });
  });
});
