import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
});
afterAll(() => running.close());

const entities: TestSubgraph['entities'] = (keys, fields) => running.entities(keys, fields);

describe('a product that another subgraph refers to', () => {
  const product = (key: object) => ({ __typename: 'Product', ...key });

  test('is found by its id and by its node id', async () => {
    const found = {
      __typename: 'Product',
      id: 'product:os2mo',
      nodeId: 'product:os2mo',
      asOf: '2026-11-21',
      name: 'OS2mo',
    };
    expect(
      await entities(
        [product({ id: 'product:os2mo' }), product({ nodeId: 'product:os2mo' })],
        '... on Product { id nodeId asOf name }',
      ),
    ).toEqual([found, found]);
  });

  test('that nothing is known of is null, in its place among the others', async () => {
    const found = { __typename: 'Product', id: 'product:os2mo' };
    expect(
      await entities(
        ['product:nobody', 'product:os2mo', 'municipality:101'].map((id) => product({ id })),
        '... on Product { id }',
      ),
    ).toEqual([null, found, null]);
  });

  test.each([
    { id: 'x', asOf: '2026-11-21' },
    { id: 'product:\0', asOf: '2026-11-21' },
    { id: 7, asOf: '2026-11-21' },
    { asOf: '2026-11-21' },
    { id: 'product:os2mo' },
    { id: 'product:os2mo', asOf: 'tomorrow' },
  ])('by the malformed key %j is null, with an error that says so, and spares the others', async (key) => {
    const { data, errors } = await running.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Product { id } } }',
      { keys: [product(key), product({ id: 'product:os2mo', asOf: '2026-11-21' })] },
    );
    expect(data).toEqual({ _entities: [null, { id: 'product:os2mo' }] });
    expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('passes its own day on to everything it leads to', async () => {
    const fields = `... on Product { asOf usages(first: 1) { nodes { asOf organization { asOf } product { asOf } } }
      participations(first: 1) { nodes { asOf organization { asOf } } } }`;
    const days = ['2020-02-29', '2026-11-21', '2031-01-01'];
    const found = await entities(
      days.map((asOf) => product({ id: 'product:os2mo', asOf })),
      fields,
    );
    expect(found).toEqual(
      days.map((asOf) => ({
        __typename: 'Product',
        asOf,
        usages: { nodes: [{ asOf, organization: { asOf }, product: { asOf } }] },
        participations: { nodes: [{ asOf, organization: { asOf } }] },
      })),
    );
  });
});

test.each([
  ['ProductModule', 'module:os2ferie', 'product:os2indberetning'],
  ['Participation', 'participation:os2compliance.municipality-183.initiator', 'product:os2compliance'],
  ['Usage', 'usage:os2mo.municipality-151', 'product:os2mo'],
])('a %s is found by its id and day, and an unknown one is null', async (__typename, id, productId) => {
  const asOf = '2030-05-05';
  expect(
    await entities(
      [
        { __typename, id, asOf },
        { __typename, id: `${id}x`, asOf },
      ],
      `... on ${__typename} { id asOf product { id asOf } }`,
    ),
  ).toEqual([{ __typename, id, asOf, product: { id: productId, asOf } }, null]);
});

describe('an organization that the members subgraph refers to', () => {
  const organization = (id: string, asOf = '2026-11-21') => ({ __typename: 'Organization', id, asOf });

  test('shows what it uses and takes part in', async () => {
    const [viborg] = await entities(
      [organization('municipality:791')],
      '... on Organization { id asOf productPeriods { productId validFrom } usages { nodes { id status } totalCount } participations { totalCount } }',
    );
    expect(viborg).toEqual({
      __typename: 'Organization',
      id: 'municipality:791',
      asOf: '2026-11-21',
      productPeriods: ['product:os2compliance', 'product:os2mo'].map((productId) => ({ productId, validFrom: null })),
      usages: { nodes: [{ id: 'usage:os2mo.municipality-791', status: 'IN_PRODUCTION' }], totalCount: 1 },
      participations: { totalCount: 1 },
    });
  });

  test('that uses nothing is there all the same, with empty lists', async () => {
    const fields =
      '... on Organization { id productPeriods { productId } usages { totalCount } participations { nodes { id } } }';
    expect(await entities([organization('municipality:492')], fields)).toEqual([
      {
        __typename: 'Organization',
        id: 'municipality:492',
        productPeriods: [],
        usages: { totalCount: 0 },
        participations: { nodes: [] },
      },
    ]);
  });
});
