import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers);
});
afterAll(() => running.close());

const entities: TestSubgraph['entities'] = (keys, fields) => running.entities(keys, fields);

describe('a supplier that another subgraph refers to', () => {
  const supplier = (key: object) => ({ __typename: 'Supplier', ...key });

  test('is found by its id and by its node id', async () => {
    const found = {
      __typename: 'Supplier',
      id: 'supplier:magenta',
      nodeId: 'supplier:magenta',
      asOf: '2026-11-21',
      name: 'Magenta',
    };
    expect(
      await entities(
        [supplier({ id: 'supplier:magenta' }), supplier({ nodeId: 'supplier:magenta' })],
        '... on Supplier { id nodeId asOf name }',
      ),
    ).toEqual([found, found]);
  });

  test('that nothing is known of is null, in its place among the others', async () => {
    expect(
      await entities(
        ['supplier:nobody', 'supplier:kmd', 'product:os2mo'].map((id) => supplier({ id })),
        '... on Supplier { id }',
      ),
    ).toEqual([null, { __typename: 'Supplier', id: 'supplier:kmd' }, null]);
  });

  test('passes its own day on to everything it leads to', async () => {
    const days = ['2020-02-29', '2026-11-21', '2031-01-01'];
    const fields = `... on Supplier { asOf organization { id asOf } products(first: 1) { nodes { asOf } }
      engagements(first: 1) { nodes { asOf supplier { asOf } product { asOf } } } }`;
    expect(
      await entities(
        days.map((asOf) => supplier({ id: 'supplier:itk-aarhus', asOf })),
        fields,
      ),
    ).toEqual(
      days.map((asOf) => ({
        __typename: 'Supplier',
        asOf,
        organization: { id: 'municipality:751', asOf },
        products: { nodes: [{ asOf }] },
        engagements: { nodes: [{ asOf, supplier: { asOf }, product: { asOf } }] },
      })),
    );
  });
});

test('an engagement is found by its id and day, and an unknown one is null', async () => {
  const key = { __typename: 'Engagement', id: 'engagement:magenta.os2mo', asOf: '2030-05-05' };
  expect(
    await entities(
      [key, { ...key, id: 'engagement:magenta.nothing' }],
      '... on Engagement { id asOf supplier { id } product { id } }',
    ),
  ).toEqual([{ ...key, supplier: { id: 'supplier:magenta' }, product: { id: 'product:os2mo' } }, null]);
});

describe('a product, an organization or a usage that its owner refers to', () => {
  const names = (key: string) => `${key}(first: 100) { nodes { id } totalCount }`;
  const page = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id: `supplier:${id}` })), totalCount: ids.length });

  test('shows who works on the product', async () => {
    const product = { __typename: 'Product', id: 'product:os2kitos' };
    expect(await entities([product], `... on Product { id ${names('suppliers')} }`)).toEqual([
      { ...product, suppliers: page('it-minds', 'miracle', 'strongminds') },
    ]);
  });

  test('shows who works on any product of the organization, each once', async () => {
    const organization = (...productIds: string[]) => ({
      __typename: 'Organization',
      id: 'municipality:101',
      productPeriods: productIds.map((productId) => ({ productId, validFrom: null, validTo: null })),
    });
    expect(
      await entities(
        [
          organization('product:os2kitos', 'product:os2indberetning'),
          organization('product:unheard-of'),
          organization(),
        ],
        `... on Organization { ${names('suppliers')} }`,
      ),
    ).toEqual(
      [page('it-minds', 'miracle', 'strongminds'), page(), page()].map((suppliersPage) => ({
        __typename: 'Organization',
        suppliers: suppliersPage,
      })),
    );
  });

  test('shows who works on the product in use', async () => {
    const usage = { __typename: 'Usage', id: 'usage:os2kitos.municipality-101', product: { id: 'product:os2kitos' } };
    expect(await entities([usage], `... on Usage { ${names('supportedBy')} }`)).toEqual([
      { __typename: 'Usage', supportedBy: page('it-minds', 'miracle', 'strongminds') },
    ]);
  });

  test('that nobody works on has empty lists', async () => {
    const product = { __typename: 'Product', id: 'product:unheard-of' };
    expect(await entities([product], `... on Product { ${names('suppliers')} engagements { totalCount } }`)).toEqual([
      { __typename: 'Product', suppliers: page(), engagements: { totalCount: 0 } },
    ]);
  });
});
