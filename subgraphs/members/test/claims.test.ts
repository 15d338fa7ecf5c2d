import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

interface Claim {
  readonly id: string;
  readonly metric: string;
  readonly asOf: string | null;
  readonly value: number;
}

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data as Data;
}
const about = async (args: string) => {
  const fields = 'nodes { id metric asOf value } totalCount';
  const { community } = await answer<{ community: { claims: { nodes: Claim[]; totalCount: number } } }>(
    `{ community { claims${args} { ${fields} } } }`,
  );
  return community.claims;
};

describe('the claims about the community', () => {
  test('stand side by side, by metric and then by day, the undated last', async () => {
    const { nodes, totalCount } = await about('(first: 100)');
    expect(nodes).toHaveLength(totalCount);
    const order = ({ metric, asOf, id }: Claim) => `${metric} ${asOf ?? '9999'} ${id}`;
    expect(nodes.map(order)).toEqual(nodes.map(order).toSorted());
  });

  test('by one metric are its curve', async () => {
    const { nodes } = await about(
      '(filter: { metric: { in: [MEMBERS, MEMBER_MUNICIPALITIES] } asOf: { isNull: false } }, orderBy: [{ field: AS_OF }])',
    );
    expect(nodes.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2017-01-01', 56],
      ['2018-01-01', 60],
      ['2020-01-01', 66],
      ['2023-01-01', 76],
    ]);
  });

  test('are none where nothing is claimed', async () => {
    expect(await about('(filter: { metric: { eq: PRODUCT_USERS } })')).toEqual({ nodes: [], totalCount: 0 });
  });
});

describe('the claims about a product', () => {
  test('come with it, whoever owns it, and lead back', async () => {
    const [product] = await running.entities(
      [{ __typename: 'Product', nodeId: 'product:os2borgerpc' }],
      '... on Product { claims { nodes { metric value comparison subjectId subject { __typename } } } }',
    );
    const claim = (metric: string, value: number, comparison: string) => ({
      metric,
      value,
      comparison,
      subjectId: 'product:os2borgerpc',
      subject: { __typename: 'Product' },
    });
    expect(product).toEqual({
      __typename: 'Product',
      claims: {
        nodes: [
          claim('PRODUCT_AGREEMENTS', 19, 'EXACT'),
          claim('PRODUCT_USERS', 7, 'ABOUT'),
          claim('PRODUCT_USERS', 50, 'ABOUT'),
        ],
      },
    });
  });

  test('of many products cost one statement for all of their pages', async () => {
    const query =
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Product { claims { nodes { value } } } } }';
    const keys = Array.from({ length: 30 }, (_, n) => ({
      __typename: 'Product',
      nodeId: `product:p${n}`,
      asOf: '2026-11-21',
    }));
    expect(await running.statementsOf(query, { keys })).toBe(1);
  });
});

describe('the list of all claims', () => {
  test('is ordered by value, whole and fractional, and walked from either end', async () => {
    await running.subgraph.orm.fork().execute(`insert into members.claim
      (id, metric, subject_id, value, comparison, unit, statement, source, confidence) values
      ('claim:test-fraction', 'PRODUCTS', 'product:test', 7.25, 'EXACT', 'COUNT', 'A test.', 'source:seed-001', 'LOW')`);
    const order = 'orderBy: [{ field: VALUE, direction: DESC }]';
    const all = await answer<{ claims: { nodes: { value: number }[] } }>(
      `{ claims(first: 100 ${order}) { nodes { value } } }`,
    );
    const values = all.claims.nodes.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    const walked: number[] = [];
    for (let after = ''; ;) {
      const { claims } = await answer<{
        claims: { nodes: { value: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(`{ claims(first: 5 ${order} ${after}) { nodes { value } pageInfo { hasNextPage endCursor } } }`);
      walked.push(...claims.nodes.map(({ value }) => value));
      if (!claims.pageInfo.hasNextPage) break;
      after = `after: ${JSON.stringify(claims.pageInfo.endCursor)}`;
    }
    expect(walked).toEqual(values);
    await running.subgraph.orm.fork().execute(`delete from members.claim where id = 'claim:test-fraction'`);
  });

  test('counts by metric and by subject', async () => {
    const { claims } = await answer<{ claims: { facets: { buckets: { value: string; count: number }[] }[] } }>(
      '{ claims(filter: { metric: { eq: PRODUCT_USERS } }) { facets(by: [METRIC, SUBJECT]) { buckets { value count } } } }',
    );
    const [byMetric, bySubject] = claims.facets;
    expect(byMetric!.buckets).toEqual([{ value: 'PRODUCT_USERS', count: 10 }]);
    expect(bySubject!.buckets.slice(0, 2)).toEqual([
      { value: 'product:os2borgerpc', count: 2 },
      { value: 'product:os2rollekatalog', count: 2 },
    ]);
  });
});
