import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

const fields = `{ __typename
  ... on Organization { id name asOf } ... on Product { nodeId asOf } ... on Supplier { nodeId asOf } }`;
const nodes = (ids: unknown) =>
  running.query(`query ($ids: [ID!]!) { nodes(ids: $ids, asOf: "2026-12-31") ${fields} }`, { ids });
const node = (id: string) => running.query(`query ($id: ID!) { node(id: $id, asOf: "2026-12-31") ${fields} }`, { id });

const bornholm = {
  __typename: 'Organization',
  id: 'municipality:400',
  name: 'Bornholms Regionskommune',
  asOf: '2026-12-31',
};

describe('node', () => {
  test('of an organization is the organization, whichever namespace its id has', async () => {
    expect((await node('municipality:400')).data).toEqual({ node: bornholm });
    expect((await node('region:1081')).data).toMatchObject({ node: { name: 'Region Nordjylland' } });
    expect((await node('organization:kombit')).data).toMatchObject({ node: { __typename: 'Organization' } });
  });

  test.each([
    ['product:os2mo', 'Product'],
    ['supplier:magenta', 'Supplier'],
    ['product:nobody-has-this', 'Product'],
  ])('of %s is a %s that the gateway resolves at its owner, with the day', async (nodeId, __typename) => {
    expect((await node(nodeId)).data).toEqual({ node: { __typename, nodeId, asOf: '2026-12-31' } });
  });

  test.each(['municipality:999', 'region:9', 'organization:nobody', 'thing:os2mo', 'membership:nobody'])(
    'of %s, which nothing has, is null and no error',
    async (id) => {
      expect(await node(id)).toEqual({ data: { node: null } });
    },
  );

  test.each(['', 'os2mo', 'Product:os2mo', 'product:OS2mo', 'product:'])(
    'of %j, which is no id, is refused with the form of one',
    async (id) => {
      const { data, errors } = await node(id);
      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([
        {
          message: `The argument "id" must be an id of the form \`namespace:name\`, for example \`product:os2mo\`; received ${JSON.stringify(id)}.`,
          path: ['node'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
        },
      ]);
    },
  );
});

describe('nodes', () => {
  test('come in the order asked for, with null in the place of an id that nothing has', async () => {
    const ids = [
      'product:os2mo',
      'municipality:999',
      'municipality:400',
      'thing:x',
      'supplier:magenta',
      'municipality:400',
    ];
    expect((await nodes(ids)).data).toEqual({
      nodes: [
        { __typename: 'Product', nodeId: 'product:os2mo', asOf: '2026-12-31' },
        null,
        bornholm,
        null,
        { __typename: 'Supplier', nodeId: 'supplier:magenta', asOf: '2026-12-31' },
        bornholm,
      ],
    });
  });

  test('can be a hundred', async () => {
    const { data, errors } = await nodes(Array(100).fill('municipality:400'));
    expect(errors).toBeUndefined();
    expect(data!['nodes']).toHaveLength(100);
  });

  test.each([0, 101, 5000])('cannot be %i', async (count) => {
    running.statements.length = 0;
    const { errors } = await nodes(Array(count).fill('municipality:400'));
    expect(errors).toMatchObject([
      {
        message: `The argument "ids" must be a list of 1 to 100 ids; received ${count}.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
      },
    ]);
    expect(running.statements).toEqual([]);
  });

  test('have an error in the place of a malformed id', async () => {
    const { data, errors } = await nodes(['municipality:400', 'not an id']);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' }, path: ['nodes', 1] }]);
    expect(data).toEqual({ nodes: [bornholm, null] });
    expect(errors![0]!.message).toContain('received "not an id"');
  });

  test('are null for a namespace that only JavaScript knows', async () => {
    expect(await nodes(['municipality:400', 'constructor:x'])).toEqual({ data: { nodes: [bornholm, null] } });
  });
});
