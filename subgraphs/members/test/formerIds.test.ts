import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
  await running.subgraph.orm
    .fork()
    .execute(`update members.organization set former_ids = '{organization:former}' where id = 'municipality:101'`);
});
afterAll(() => running.close());

test('an id that an organization had before leads to it, wherever it is asked for', async () => {
  const { data, errors } = await running.query(`{
    organization(id: "organization:former") { id formerIds }
    node(id: "organization:former") { id }
    nodes(ids: ["organization:former", "municipality:101"]) { id }
    unknown: organization(id: "organization:never") { id } }`);
  expect(errors).toBeUndefined();
  const found = { id: 'municipality:101' };
  expect(data).toEqual({
    organization: { ...found, formerIds: ['organization:former'] },
    node: found,
    nodes: [found, found],
    unknown: null,
  });
});

test('an id that another subgraph still holds leads to it', async () => {
  const keys = [
    { __typename: 'Organization', id: 'organization:former' },
    { __typename: 'Organization', nodeId: 'organization:former' },
  ];
  const found = { __typename: 'Organization', id: 'municipality:101' };
  expect(await running.entities(keys, '... on Organization { id }')).toEqual([found, found]);
});
