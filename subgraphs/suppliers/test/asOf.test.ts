import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers);
  // The shipped engagements have no dates; these are a product that went from one supplier to the next.
  const engagement = (supplier: string, services: string, from: string | null, to: string | null, product = 'relay') =>
    running.subgraph.orm.fork().execute(
      `insert into suppliers.engagement (id, supplier_id, product_id, services, valid_from, valid_to, provenance)
       values (?, ?, ?, ?, ?, ?, '[]')`,
      [`engagement:${supplier}.${product}.${from}`, `supplier:${supplier}`, `product:${product}`, services, from, to],
    );
  await engagement('taxon', '{SUPPORT,DEVELOPMENT}', null, '2025-07-01');
  await engagement('kmd', '{OPERATION}', '2025-07-01', '2026-01-01');
  await engagement('cormora', '{ADVICE,SUPPORT}', '2026-01-01', null);
  // Two pieces of work by one supplier that overlap.
  await engagement('reload', '{SUPPORT}', '2025-01-01', '2026-01-01', 'overlap');
  await engagement('reload', '{OPERATION,SUPPORT}', '2025-07-01', '2026-01-01', 'overlap');
});
afterAll(() => running.close());

const bounds: [string, string[]][] = [
  ['2025-06-30', ['taxon']],
  ['2025-07-01', ['kmd']],
  ['2025-12-31', ['kmd']],
  ['2026-01-01', ['cormora']],
  ['2099-01-01', ['cormora']],
];

const fields = `suppliers { nodes { id } totalCount } engagements { nodes { supplier { id } validFrom validTo } totalCount }`;
const on = async (asOf: string) => {
  const { data, errors } = await running.query(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { ${fields} } } }`,
    { representations: [{ __typename: 'Product', id: 'product:relay', asOf }] },
  );
  expect(errors).toBeUndefined();
  return (data!['_entities'] as object[])[0];
};

describe('an engagement', () => {
  test.each(bounds)('holds from its first day up to, not including, the day it ends: on %s', async (asOf, names) => {
    const ids = names.map((name) => `supplier:${name}`);
    expect(await on(asOf)).toMatchObject({
      suppliers: { nodes: ids.map((id) => ({ id })), totalCount: 1 },
      engagements: { nodes: ids.map((id) => ({ supplier: { id } })), totalCount: 1 },
    });
  });

  test('decides on its day alone which services its supplier delivers', async () => {
    const services = async (id: string, asOf: string) => {
      const { data } = await running.query(
        'query ($id: ID!, $asOf: Date) { supplier(id: $id, asOf: $asOf) { services } }',
        {
          id: `supplier:${id}`,
          asOf,
        },
      );
      return (data!['supplier'] as { services: string[] }).services;
    };
    expect(await services('taxon', '2025-06-30')).toEqual(['DEVELOPMENT', 'SUPPORT']);
    expect(await services('taxon', '2025-07-01')).toEqual(['DEVELOPMENT']);
    expect(await services('cormora', '2025-12-31')).toEqual(['ADVICE']);
    expect(await services('cormora', '2026-01-01')).toEqual(['SUPPORT', 'ADVICE']);
  });

  test.each([
    ['2024-12-31', ['taxon']],
    ['2025-06-30', ['reload', 'taxon']],
    ['2025-07-01', ['reload']],
    ['2025-12-31', ['reload']],
    ['2026-01-01', ['cormora']],
  ])('decides who is found by a service on %s', async (asOf, names) => {
    const { data } = await running.query(
      'query ($asOf: Date) { suppliers(filter: { services: { has: SUPPORT } } asOf: $asOf) { totalCount nodes { id asOf } } }',
      { asOf },
    );
    expect(data).toEqual({
      suppliers: { totalCount: names.length, nodes: names.map((name) => ({ id: `supplier:${name}`, asOf })) },
    });
  });

  test('counts once for supplier, product and service where it overlaps with another', async () => {
    const query = `{ supplier(id: "supplier:reload", asOf: "2025-08-01") {
      services products { nodes { id } totalCount } engagements(filter: { services: { has: SUPPORT } }) { totalCount } } }`;
    const { data } = await running.query(query);
    expect(data).toEqual({
      supplier: {
        services: ['DEVELOPMENT', 'OPERATION', 'SUPPORT'],
        products: { nodes: [{ id: 'product:os2display' }, { id: 'product:overlap' }], totalCount: 2 },
        engagements: { totalCount: 2 },
      },
    });
  });

  test('leaves the list of all suppliers as it is, on any day', async () => {
    const { data } = await running.query(
      '{ long: suppliers(asOf: "1990-01-01") { totalCount } soon: suppliers(asOf: "2050-01-01") { totalCount } }',
    );
    expect(data).toEqual({ long: { totalCount: 18 }, soon: { totalCount: 18 } });
  });
});
