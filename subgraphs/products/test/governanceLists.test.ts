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

test('what is not relevant is no part of the whole: OS2rollekatalog meets 20 of 42', async () => {
  const query = `{ governanceAssessments(filter: { assessedOn: { eq: "2026-09-29" } }) {
    nodes { product { name } kind isDraft score { criteria met { numerator denominator } partly notMet notRelevant } } } }`;
  expect(await answer(query)).toEqual({
    governanceAssessments: {
      nodes: [
        {
          product: { name: 'OS2rollekatalog' },
          kind: 'AUDIT',
          isDraft: false,
          score: { criteria: 43, met: { numerator: 20, denominator: 42 }, partly: 16, notMet: 6, notRelevant: 1 },
        },
      ],
    },
  });
});

describe('the list of assessments', () => {
  test('is what was made by the day, filtered, ordered and counted', async () => {
    const facets = await answer(
      '{ governanceAssessments { totalCount facets(by: [KIND]) { buckets { value count } } } }',
    );
    expect(facets).toEqual({
      governanceAssessments: {
        totalCount: 12,
        facets: [
          {
            buckets: [
              { value: 'SELF_EVALUATION', count: 8 },
              { value: 'AUDIT', count: 4 },
            ],
          },
        ],
      },
    });
    const newest = `{ governanceAssessments(first: 2 orderBy: [{ field: ASSESSED_ON direction: DESC }]
      filter: { isDraft: false product: { lifecycle: { eq: PRODUCT } } }) { nodes { id } totalCount } }`;
    expect(await answer(newest)).toEqual({
      governanceAssessments: {
        nodes: [{ id: 'assessment:os2rollekatalog.2026-09-29' }, { id: 'assessment:os2udoglaer.2026-07-23' }],
        totalCount: 8,
      },
    });
    expect(await answer('{ governanceAssessments(asOf: "2025-11-15") { totalCount } }')).toEqual({
      governanceAssessments: { totalCount: 2 },
    });
  });
});

describe('a criterion', () => {
  test('tells which products meet it, each by the assessment that counts on the day', async () => {
    const outcomes = (args: string) =>
      answer<{ governanceCriteria: { code: string; results: { nodes: object[]; facets: object[] } }[] }>(
        `{ governanceCriteria${args} { code results(first: 100) { nodes { outcome product { id } } facets(by: [OUTCOME]) { buckets { value count } } } } }`,
      ).then(({ governanceCriteria }) => governanceCriteria.find(({ code }) => code === 'F20')!.results);
    const training = await outcomes('');
    expect(training.nodes).toEqual(
      [
        ['ai-heat-control', 'NOT_MET'],
        ['os2autoproces', 'NOT_MET'],
        ['os2borgerpc', 'MET'],
        ['os2faktor', 'NOT_MET'],
        ['os2fleetoptimiser', 'MET'],
        ['os2rollekatalog', 'PARTLY'],
        ['os2skadesoekonomi', 'MET'],
        ['os2udoglaer', 'NOT_MET'],
        ['os2valghalla', 'MET'],
      ].map(([id, outcome]) => ({ outcome, product: { id: `product:${id}` } })),
    );
    const earlier = await outcomes('(asOf: "2026-06-15")');
    expect(earlier.nodes).toContainEqual({ outcome: 'MET', product: { id: 'product:os2rollekatalog' } });
    expect(earlier.nodes).toHaveLength(5);
  });

  test('leads to the products on a level that lack it, for example a link to national strategies', async () => {
    const { governanceCriteria } = await answer<{ governanceCriteria: { results: { nodes: object[] } }[] }>(
      `{ governanceCriteria { results(filter: { outcome: { ne: MET } product: { governanceLevel: { eq: LEVEL_1 } } }) {
        nodes { product { name } outcome criterion { code } assessment { assessedOn } } } } }`,
    );
    expect(governanceCriteria[3]!.results.nodes).toEqual([
      {
        product: { name: 'OS2autoproces' },
        outcome: 'PARTLY',
        criterion: { code: 'R4' },
        assessment: { assessedOn: '2025-09-05' },
      },
    ]);
  });
});
