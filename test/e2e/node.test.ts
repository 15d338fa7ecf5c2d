import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const byId = `query ($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Organization { name region { name } suppliers(first: 1) { totalCount } }
    ... on Product { name suppliers(first: 1) { nodes { name } } }
    ... on Supplier { name products(first: 1) { nodes { name } } }
  }
}`;

describe('node', () => {
  test.each([
    ['municipality:101', 'Organization', 'Københavns Kommune'],
    ['region:1084', 'Organization', 'Region Hovedstaden'],
    ['organization:ski', 'Organization', 'Staten og Kommunernes Indkøbsservice'],
    ['product:os2mo', 'Product', 'OS2mo'],
    ['supplier:magenta', 'Supplier', 'Magenta'],
  ])('finds %s, whichever subgraph owns it', async (id, __typename, name) => {
    const { data, errors } = await graph.query(byId, { id });
    expect(errors).toBeUndefined();
    expect(data!['node']).toMatchObject({ __typename, id, name });
  });

  test('goes on from what it found into the other subgraphs', async () => {
    const { data } = await graph.query(byId, { id: 'product:os2mo' });
    expect(data!['node']).toMatchObject({ suppliers: { nodes: [{ name: 'Magenta' }] } });
  });

  test.each([
    ['module:os2ferie', 'ProductModule'],
    ['participation:os2compliance.municipality-183.initiator', 'Participation'],
    ['usage:os2mo.municipality-151', 'Usage'],
    ['integration:os2kle.os2opgavefordeler', 'Integration'],
    ['system:nemlog-in', 'ExternalSystem'],
    ['project:gps-connector', 'Project'],
    ['criterion:f20', 'GovernanceCriterion'],
    ['project:gps-connector', 'Project'],
    ['document:os2valghalla.implementation', 'ProductDocument'],
    ['decision:os2borgerpc.version-3', 'Decision'],
    ['requirement:shared-access-control', 'Requirement'],
    ['engagement:magenta.os2mo', 'Engagement'],
    ['membership:municipality-183', 'Membership'],
    ['body:board', 'GovernanceBody'],
    ['seat:board.municipality-751', 'GovernanceSeat'],
    ['claim:members-55', 'Claim'],
    ['community:os2', 'Community'],
  ])('finds %s, which is a %s, on whatever day it holds', async (id, __typename) => {
    expect(await graph.query(byId, { id })).toEqual({ data: { node: { __typename, id } } });
  });

  test.each(['usage:os2mo.nobody', 'engagement:nobody.os2mo', 'claim:nothing', 'seat:board.nobody'])(
    'is null without an error for %s, which is of a known kind but not there',
    async (id) => {
      expect(await graph.query(byId, { id })).toEqual({ data: { node: null } });
    },
  );

  test('goes on from a dated object on the day that was asked for', async () => {
    const { data, errors } = await graph.query(
      `{ node(id: "usage:os2mo.municipality-151", asOf: "2027-01-01") {
        ... on Usage { asOf organization { region { id } } supportedBy(first: 1) { nodes { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!['node']).toMatchObject({
      asOf: '2027-01-01',
      organization: { region: { id: 'region:ostdanmark' } },
      supportedBy: { nodes: [{ name: expect.any(String) }] },
    });
  });

  test.each([
    ['product:osdatascanner', 'product:os2datascanner'],
    ['product:ulf', 'product:os2udoglaer'],
    ['product:kitos', 'product:os2kitos'],
  ])('leads from %s of another name to %s', async (former, present) => {
    const { data, errors } = await graph.query(
      `query ($id: ID!) { node(id: $id) { id ... on Product { formerIds suppliers { totalCount } } } product(id: $id) { id } }`,
      { id: former },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ node: { id: present, formerIds: [former] }, product: { id: present } });
  });

  test('leads from an id that something had before to what it is now', async () => {
    const was = (table: string, id: string, former: string) =>
      graph.subgraphs['members']!.orm.fork().execute(
        `update ${table} set former_ids = array['${former}'] where id = '${id}'`,
      );

    await was('members.organization', 'municipality:657', 'municipality:655');
    await was('products.product', 'product:os2web', 'product:oldweb');
    await was('suppliers.supplier', 'supplier:bellcom', 'supplier:bell');
    const { data, errors } = await graph.query(
      '{ nodes(ids: ["municipality:655", "product:oldweb", "supplier:bell"]) { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data!['nodes']).toEqual([{ id: 'municipality:657' }, { id: 'product:os2web' }, { id: 'supplier:bellcom' }]);
  });

  test.each(['municipality:999', 'region:9999', 'organization:nobody', 'product:nothing', 'supplier:nobody', 'moon:1'])(
    'is null without an error for %s, which nothing has',
    async (id) => {
      expect(await graph.query(byId, { id })).toEqual({ data: { node: null } });
    },
  );
});

describe('nodes', () => {
  const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

  test('finds objects of every subgraph, in the order asked for, with null where nothing is', async () => {
    const ids = [
      'supplier:magenta',
      'product:nothing',
      'municipality:101',
      'supplier:nobody',
      'product:os2mo',
      'moon:1',
    ];
    expect(await graph.query(byIds, { ids })).toEqual({
      data: {
        nodes: [
          { __typename: 'Supplier', id: 'supplier:magenta' },
          null,
          { __typename: 'Organization', id: 'municipality:101' },
          null,
          { __typename: 'Product', id: 'product:os2mo' },
          null,
        ],
      },
    });
  });

  test('gives a malformed id an error in its own place, and lets the others stand', async () => {
    const { data, errors } = await graph.query(byIds, { ids: ['product:os2mo', 'Not an id', 'municipality:101'] });
    expect(data).toEqual({
      nodes: [
        { __typename: 'Product', id: 'product:os2mo' },
        null,
        { __typename: 'Organization', id: 'municipality:101' },
      ],
    });
    expect(errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } }]);
  });

  test('gives an id that is asked for twice twice', async () => {
    const { data } = await graph.query(byIds, { ids: ['product:os2mo', 'product:os2mo'] });
    expect(data!['nodes']).toHaveLength(2);
  });

  test('reads many objects with one call and one statement for each subgraph', async () => {
    graph.calls.length = 0;
    graph.statements.length = 0;
    const { data } = await graph.query('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { name } } }', {
      ids: ['product:os2mo', 'product:os2web', 'product:os2forms', 'product:os2loop'],
    });
    expect(data!['nodes']).toEqual([{ name: 'OS2mo' }, { name: 'OS2web' }, { name: 'OS2forms' }, { name: 'OS2loop' }]);
    expect(graph.calls.map(({ subgraph }) => subgraph)).toEqual(['members', 'products']);
    expect(graph.statements).toHaveLength(1);
  });

  test('takes 1 to 100 ids', async () => {
    const hundred = Array.from({ length: 100 }, () => 'product:os2mo');
    const { data } = await graph.query(byIds, { ids: hundred });
    expect(data!['nodes']).toHaveLength(100);
    for (const ids of [[], [...hundred, 'product:os2mo']]) {
      const { errors } = await graph.query(byIds, { ids });
      expect(errors).toMatchObject([{ path: ['nodes'], extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } }]);
    }
  });
});
