import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

const statementsOf: TestSubgraph['statementsOf'] = (query, variables) => running.statementsOf(query, variables);

const sources = 'provenance { source { id title } confidence note }';

// With the page and its count, one statement each for municipality, its inhabitants, region, membership, its organization, its
// sources, memberships, seats, their bodies, the municipalities of a region, and their count.
const everything = `
  id name shortName cvr municipality { code population } region { name } isMember
  membership { id organization { id } ${sources} } memberships { nodes { id } }
  seats { role body { name { text } } } municipalities(first: 2) { nodes { shortName } totalCount }`;

describe('the number of SQL statements', () => {
  test('does not grow with the length of a page', async () => {
    const page = (first: number) => statementsOf(`{ members(first: ${first}) { nodes { ${everything} } totalCount } }`);
    expect([await page(1), await page(50)]).toEqual([13, 13]);
  });

  test('does not grow with the page, from the other end, of every organization', async () => {
    const page = (last: number) =>
      statementsOf(`{ organizations(last: ${last}) {
        nodes { name municipality { code } region { name } isMember seats { id } memberships { nodes { id } } ${sources} }
        totalCount } }`);
    expect([await page(1), await page(50), await page(100)]).toEqual([8, 8, 8]);
  });

  // The row of the organization itself takes the place of the page, its count and the organization of the membership.
  test('does not grow with the number of representations, nor with that of their days', async () => {
    const entities = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Organization { ${everything} } } }`;
    const { data } = await running.query(
      '{ organizations(filter: { kind: { eq: MUNICIPALITY } }, last: 30) { nodes { id } } }',
    );
    const { nodes } = data!['organizations'] as { nodes: { id: string }[] };
    const keys = nodes.map(({ id }, n) => ({
      __typename: 'Organization',
      ...(n % 2 === 0 ? { id } : { nodeId: id }),
      asOf: n % 3 === 0 ? '2027-01-01' : '2026-11-21',
    }));
    expect(keys).toHaveLength(30);
    const one = [keys[nodes.findIndex(({ id }) => id === 'municipality:751')]!];
    expect(await statementsOf(entities, { representations: one })).toBe(11);
    expect(await statementsOf(entities, { representations: keys })).toBe(11);
  });

  test('of a hundred nodes is one', async () => {
    const { data } = await running.query('{ organizations(first: 100) { nodes { id } } }');
    const { nodes } = data!['organizations'] as { nodes: { id: string }[] };
    const ids = nodes.map(({ id }) => id);
    expect(ids).toHaveLength(100);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Organization { name } } }';
    expect(await statementsOf(query, { ids })).toBe(1);
    expect(await statementsOf(query, { ids: ids.slice(0, 1) })).toBe(1);
  });

  test('of the whole community is one for each of its lists', async () => {
    const community = (asOf: string) => `community(asOf: "${asOf}") {
      name memberCount founders { shortName } bodies { name { text } seats { role } } functions { name { text } }
      claims { nodes { value source { id } } } }`;
    const one = await statementsOf(`{ ${community('2026-11-21')} }`);
    const several = await statementsOf(
      `{ a: ${community('2012-04-24')} b: ${community('2026-11-21')} c: ${community('2027-01-01')} }`,
    );
    expect([one, several]).toEqual([8, 8]);
  });

  test('of an operation that asks for no rows is none', async () => {
    expect(await statementsOf('{ __typename node(id: "product:os2mo") { __typename } }')).toBe(0);
  });
});
