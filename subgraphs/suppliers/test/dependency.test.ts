import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';
import { fillMarket } from './support/market.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
});
afterAll(() => running.close());

async function supplier(name: string, fields: string, asOf = '2026-01-01'): Promise<unknown> {
  const { data, errors } = await running.query(`{ supplier(id: "supplier:${name}" asOf: "${asOf}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data!['supplier'];
}

const product = async (name: string, fields: string, asOf = '2026-01-01') =>
  (await running.entities([{ __typename: 'Product', id: `product:${name}`, asOf }], `... on Product { ${fields} }`))[0];

describe('what rests on a supplier', () => {
  test.each([
    ['alpha', { numerator: 2, denominator: 4, value: 0.5 }, ['two']],
    ['beta', { numerator: 2, denominator: 4, value: 0.5 }, []],
    ['city', { numerator: 2, denominator: 4, value: 0.5 }, ['four']],
    ['ghost', { numerator: 0, denominator: 4, value: 0 }, []],
  ])('%s: its share of the products, and those it alone delivers to', async (name, productShare, sole) => {
    const nodes = sole.map((id) => ({ id: `product:${id}` }));
    expect(
      await supplier(
        name,
        `dependency { id asOf productShare { numerator denominator value } soleSupplierOf { nodes { id } totalCount } }
         ifItLeft { asOf products { nodes { id } totalCount } }`,
      ),
    ).toEqual({
      dependency: {
        id: `supplier:${name}`,
        asOf: '2026-01-01',
        productShare,
        soleSupplierOf: { nodes, totalCount: sole.length },
      },
      ifItLeft: { asOf: '2026-01-01', products: { nodes, totalCount: sole.length } },
    });
  });

  test('changes with the day: one product loses a supplier, another its only one', async () => {
    const sole =
      'dependency(asOf: "2026-04-01") { productShare { numerator denominator } soleSupplierOf { nodes { id } } }';
    expect(await supplier('city', sole)).toEqual({
      dependency: { productShare: { numerator: 1, denominator: 3 }, soleSupplierOf: { nodes: [] } },
    });
    expect(
      await supplier('city', 'ifItLeft(asOf: "2026-03-31") { asOf products { nodes { id asOf } } }', '2030-01-01'),
    ).toEqual({
      ifItLeft: { asOf: '2026-03-31', products: { nodes: [{ id: 'product:four', asOf: '2026-03-31' }] } },
    });
  });

  test('is nothing of nothing on a day when nobody delivers', async () => {
    await running.subgraph.orm
      .fork()
      .execute(`update suppliers.engagement set valid_from = '1990-01-01' where valid_from is null`);
    expect(
      await supplier('alpha', 'dependency(asOf: "1989-12-31") { productShare { numerator denominator value } }'),
    ).toEqual({
      dependency: { productShare: { numerator: 0, denominator: 0, value: null } },
    });
    await running.subgraph.orm
      .fork()
      .execute(`update suppliers.engagement set valid_from = null where valid_from = '1990-01-01'`);
  });
});

describe('what a product rests on', () => {
  const fields =
    'supplierCount isSingleSupplier supplierConcentration { supplier { id } share { numerator denominator } }';
  const concentration = (id: string, numerator: number, denominator: number) => ({
    supplier: { id: `supplier:${id}` },
    share: { numerator, denominator },
  });
  test.each([
    ['one', 2, concentration('alpha', 2, 3)],
    ['two', 1, concentration('alpha', 1, 1)],
    ['three', 2, concentration('beta', 2, 3)],
    ['four', 1, concentration('city', 1, 1)],
    ['nine', 0, null],
  ])(
    '%s: how many suppliers, and how much the largest delivers',
    async (name, supplierCount, supplierConcentration) => {
      expect(await product(name, fields)).toEqual({
        __typename: 'Product',
        supplierCount,
        isSingleSupplier: supplierCount === 1,
        supplierConcentration,
      });
    },
  );

  test.each([
    ['2025-12-31', 2],
    ['2026-01-01', 2],
    ['2026-02-01', 2],
    ['2024-12-31', 1],
  ])('is read on the day that is asked for: on %s', async (asOf, supplierCount) => {
    expect(await product('one', `supplierCount(asOf: "${asOf}")`, '2030-01-01')).toMatchObject({ supplierCount });
  });
});

describe('who could deliver a service to a product', () => {
  test.each([
    ['one', 'OPERATION', '2026-01-01', ['alpha DELIVERS_IT', 'beta KNOWS_PRODUCT']],
    ['one', 'OPERATION', '2026-02-01', ['beta KNOWS_PRODUCT']],
    ['four', 'OPERATION', '2026-01-01', ['alpha KNOWS_SERVICE', 'beta KNOWS_SERVICE']],
    ['one', 'DEVELOPMENT', '2026-01-01', ['alpha DELIVERS_IT', 'city KNOWS_SERVICE']],
    ['three', 'SUPPORT', '2026-01-01', ['beta KNOWS_PRODUCT']],
    ['three', 'SUPPORT', '2025-12-31', ['ghost KNOWS_SERVICE']],
    ['nine', 'ADVICE', '2026-01-01', ['beta KNOWS_SERVICE']],
  ])('%s: %s on %s, who knows the product first', async (name, service, asOf, expected) => {
    const found = (await product(
      name,
      `possibleSuppliers(service: ${service}) { totalCount edges { fit node { id } } }`,
      asOf,
    )) as { possibleSuppliers: { totalCount: number; edges: { fit: string; node: { id: string } }[] } };
    const { edges, totalCount } = found.possibleSuppliers;
    expect(totalCount).toBe(expected.length);
    expect(edges.map(({ fit, node }) => `${node.id.slice('supplier:'.length)} ${fit}`)).toEqual(expected);
  });
});

describe('a supplier', () => {
  test('works in the phases that its services stand for', async () => {
    expect(await supplier('beta', 'services phases before: phases(asOf: "2025-12-31")')).toEqual({
      services: ['OPERATION', 'SUPPORT', 'ADVICE'],
      phases: ['PREPARATION', 'OPERATION'],
      before: ['PREPARATION', 'OPERATION'],
    });
    expect(await supplier('city', 'phases after: phases(asOf: "2026-04-01")')).toEqual({
      phases: ['DEVELOPMENT', 'INTRODUCTION'],
      after: ['DEVELOPMENT'],
    });
  });

  test('tells of each product what it delivers to it', async () => {
    expect(await supplier('beta', 'products { edges { node { id } services phases } }')).toEqual({
      products: {
        edges: [
          { node: { id: 'product:one' }, services: ['SUPPORT'], phases: ['OPERATION'] },
          { node: { id: 'product:three' }, services: ['OPERATION', 'ADVICE'], phases: ['PREPARATION', 'OPERATION'] },
        ],
      },
    });
  });

  test('is found by an id that it had before, and has its present one', async () => {
    expect(await supplier('alfa-old', 'id formerIds name')).toEqual({
      id: 'supplier:alpha',
      formerIds: ['supplier:alfa-old'],
      name: 'Alfa',
    });
    expect(
      await running.entities([{ __typename: 'Supplier', nodeId: 'supplier:alfa-old' }], '... on Supplier { id }'),
    ).toEqual([{ __typename: 'Supplier', id: 'supplier:alpha' }]);
  });

  test('is told of in the language asked for, or in the other, which it says', async () => {
    expect(
      await supplier('beta', 'summary { text isFallback } english: summary(language: EN) { text language isFallback }'),
    ).toEqual({
      summary: { text: 'Ærø Data på dansk', isFallback: false },
      english: { text: 'Ærø Data på dansk', language: 'DA', isFallback: true },
    });
  });
});

test('the suppliers of an organization are those of its products on the day asked for', async () => {
  const period = (name: string, validFrom: string | null, validTo: string | null) => ({
    productId: `product:${name}`,
    validFrom,
    validTo,
  });
  const productPeriods = [period('two', null, '2026-01-01'), period('four', '2026-01-01', null)];
  const on = (asOf: string) => `on${asOf.slice(0, 4)}: suppliers(asOf: "${asOf}") { nodes { id asOf } totalCount }`;
  const page = (id: string, asOf: string) => ({ nodes: [{ id: `supplier:${id}`, asOf }], totalCount: 1 });
  expect(
    await running.entities(
      [{ __typename: 'Organization', id: 'municipality:101', productPeriods }],
      `... on Organization { ${on('2025-12-31')} ${on('2026-01-01')} }`,
    ),
  ).toEqual([{ __typename: 'Organization', on2025: page('alpha', '2025-12-31'), on2026: page('city', '2026-01-01') }]);
});
