import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';
import { peersTelling } from './support/organizations.ts';

/*
 * Who uses what, by the last digit of the municipality; `p` is planned and `e` ended use, which are none:
 *
 *          one                       two                            three   four
 *   101    from always to always     from always to always
 *   102    until 2026-01-01
 *   103                              p
 *   104                                                             always
 *   105                                                                     e
 *   106                              from 2026-01-01
 */
const usages = [
  ['101', 'one', 'IN_PRODUCTION', null, null],
  ['101', 'two', 'PILOT', null, null],
  ['102', 'one', 'IN_PRODUCTION', null, '2026-01-01'],
  ['103', 'two', 'PLANNED', null, null],
  ['104', 'three', 'UNKNOWN', null, null],
  ['105', 'four', 'ENDED', null, null],
  ['106', 'two', 'IN_PRODUCTION', '2026-01-01', null],
] as const;

const integrations = [
  ['two.s', 'two', null, 'system:s'],
  ['three.two', 'three', 'two', null],
  ['three.s', 'three', null, 'system:s'],
] as const;

let running: TestSubgraph;
beforeAll(async () => {
  const peers = peersTelling([
    {
      id: 'municipality:101',
      name: 'Øby',
      memberships: [['2020-01-01', null]],
      regions: [
        ['region:1', null, '2027-01-01'],
        ['region:2', '2027-01-01', null],
      ],
    },
    { id: 'municipality:106', name: 'Ny By', regions: [['region:2', null, null]] },
  ]);
  running = await startTestSubgraph(products, { seed: false, peers });
  const em = running.subgraph.orm.fork();
  for (const name of ['one', 'two', 'three', 'four']) {
    await em.execute(
      `insert into products.product (id, name, sort_key, other_names, summary, former_ids, name_keys, lifecycle,
         governance_level, kle_numbers, repositories, repository_keys, provenance)
       values (?, ?, ?, '{}', '{}', '{}', '{}', 'PRODUCT', 'UNKNOWN', '{}', '[]', '{}', '[]')`,
      [`product:${name}`, name, name],
    );
  }
  for (const [code, product, status, from, to] of usages) {
    await em.execute(
      `insert into products.usage (id, product_id, organization_id, status, valid_from, valid_to, provenance)
       values (?, ?, ?, ?, ?, ?, '[]')`,
      [`usage:${product}.${code}`, `product:${product}`, `municipality:${code}`, status, from, to],
    );
  }
  await em.execute(`insert into products.external_system (id, name, sort_key) values ('system:s', 'S', 's')`);
  for (const [name, product, otherProduct, system] of integrations) {
    await em.execute(
      `insert into products.integration (id, product_id, other_product_id, external_system_id, status, provenance)
       values (?, ?, ?, ?, 'BUILT', '[]')`,
      [`integration:${name}`, `product:${product}`, otherProduct && `product:${otherProduct}`, system],
    );
  }
});
afterAll(() => running.close());

interface Users {
  readonly totalCount: number;
  readonly edges: { readonly node: { readonly id: string }; readonly products: { readonly id: string }[] }[];
}
const users = (args = '') =>
  `(${args} first: 50) { totalCount edges { node { id } products { id } } }`.replace('( ', '(');
const localName = ({ id }: { id: string }) => id.slice(id.indexOf(':') + 1);
const told = ({ edges, totalCount }: Users) => {
  expect(edges).toHaveLength(totalCount);
  return edges.map(({ node, products: used }) => `${localName(node)} ${used.map(localName).join('+')}`);
};

const always = { validFrom: null, validTo: null };
const supplier = {
  __typename: 'Supplier',
  id: 'supplier:x',
  asOf: '2026-01-01',
  productPeriods: [
    { productId: 'product:one', ...always },
    { productId: 'product:two', validFrom: null, validTo: '2026-02-01' },
  ],
};
const reach = (__typename: string, asOf: string, ...names: string[]) => ({
  __typename,
  id: 'supplier:x',
  asOf,
  productIds: names.map((name) => `product:${name}`),
});

describe('the users of the products of a supplier', () => {
  const on = async (args: string) => {
    const [entity] = await running.entities([supplier], `... on Supplier { usersOfProducts${users(args)} }`);
    return told((entity as { usersOfProducts: Users }).usersOfProducts);
  };

  test.each([
    ['2025-12-31', ['101 one+two', '102 one']],
    ['2026-01-01', ['101 one+two', '106 two']],
    ['2026-01-31', ['101 one+two', '106 two']],
    ['2026-02-01', ['101 one']],
  ])('are read on the day asked for, deliveries and use: on %s', async (asOf, expected) => {
    expect(await on(`asOf: "${asOf}"`)).toEqual(expected);
  });

  test.each([
    ['filter: { organization: { region: { eq: "region:2" } } }', ['106 two']],
    ['filter: { organization: { region: { eq: "region:1" } } }', ['101 one+two']],
    ['filter: { organization: { isMember: true } }', ['101 one+two']],
    ['filter: { status: { eq: PILOT } }', ['101 two']],
    ['orderBy: [{ field: ORGANIZATION }]', ['106 two', '101 one+two']],
    ['orderBy: [{ field: PRODUCT_COUNT direction: DESC }]', ['101 one+two', '106 two']],
  ])('can be narrowed and ordered: %s', async (args, expected) => {
    expect(await on(args)).toEqual(expected);
  });

  test('can be counted', async () => {
    const [entity] = await running.entities(
      [supplier],
      `... on Supplier { usersOfProducts { facets(by: [PRODUCT, REGION, IS_MEMBER]) { buckets { value count } } } }`,
    );
    expect(entity).toMatchObject({
      usersOfProducts: {
        facets: [
          {
            buckets: [
              { value: 'product:two', count: 2 },
              { value: 'product:one', count: 1 },
            ],
          },
          {
            buckets: [
              { value: 'region:1', count: 1 },
              { value: 'region:2', count: 1 },
            ],
          },
          {
            buckets: [
              { value: 'false', count: 1 },
              { value: 'true', count: 1 },
            ],
          },
        ],
      },
    });
  });
});

describe('the share of users that rests on a supplier', () => {
  test.each([
    ['2026-01-01', ['one', 'two'], { numerator: 2, denominator: 3, value: 2 / 3 }],
    ['2025-12-31', ['one', 'two'], { numerator: 2, denominator: 3, value: 2 / 3 }],
    ['2026-01-01', ['three'], { numerator: 1, denominator: 3, value: 1 / 3 }],
    ['2026-01-01', ['four'], { numerator: 0, denominator: 3, value: 0 }],
    ['2026-01-01', [], { numerator: 0, denominator: 3, value: 0 }],
  ])('counts each organization once: on %s, of %j', async (asOf, names, userShare) => {
    expect(
      await running.entities(
        [reach('SupplierDependency', asOf, ...names)],
        '... on SupplierDependency { userShare { numerator denominator value } }',
      ),
    ).toEqual([{ __typename: 'SupplierDependency', userShare }]);
  });
});

describe('if a supplier left', () => {
  test.each([
    ['2026-01-01', '', ['101 two', '106 two']],
    ['2025-12-31', '', ['101 two']],
    ['2026-12-31', 'filter: { organization: { region: { eq: "region:2" } } }', ['106 two']],
    ['2027-01-01', 'filter: { organization: { region: { eq: "region:2" } } }', ['101 two', '106 two']],
  ])('these organizations would be concerned: on %s, %s', async (asOf, args, expected) => {
    const [exit] = await running.entities(
      [reach('SupplierExit', asOf, 'two')],
      `... on SupplierExit { organizations${users(args)} }`,
    );
    expect(told((exit as { organizations: Users }).organizations)).toEqual(expected);
  });

  test('the integrations of its products would be next, whichever end they stand on', async () => {
    const fields = 'integrations { totalCount nodes { id product { id } otherProduct { id } } }';
    const [exit, nothing] = await running.entities(
      [reach('SupplierExit', '2026-01-01', 'two'), reach('SupplierExit', '2026-01-01')],
      `... on SupplierExit { ${fields} }`,
    );
    expect(exit).toMatchObject({
      integrations: {
        totalCount: 2,
        nodes: [
          { id: 'integration:three.two', product: { id: 'product:three' }, otherProduct: { id: 'product:two' } },
          { id: 'integration:two.s', product: { id: 'product:two' }, otherProduct: null },
        ],
      },
    });
    expect(nothing).toMatchObject({ integrations: { totalCount: 0, nodes: [] } });
  });

  test('takes as many statements for three suppliers as for one', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on SupplierExit { organizations { totalCount edges { products { name } } } integrations { nodes { id } } } } }`;
    const keys = ['one', 'two', 'three'].map((name) => reach('SupplierExit', '2026-01-01', name));
    expect(await running.statementsOf(query, { keys: keys.slice(0, 1) })).toBe(4);
    expect(await running.statementsOf(query, { keys })).toBe(4);
  });
});
