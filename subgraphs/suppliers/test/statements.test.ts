import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers);
});
afterAll(() => running.close());

const statementsOf: TestSubgraph['statementsOf'] = (query, variables) => running.statementsOf(query, variables);

// One statement each for services, engagements and their count, products and their count, and the sources.
const everything = `
  id name otherNames kind website services organization { id }
  engagements(first: 5) { nodes { services note product { id } } totalCount }
  products(first: 5) { nodes { id } totalCount }
  provenance { source { id title } confidence note }`;

const entities = (type: string, fields: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`;

const days = ['2026-11-21', '2027-01-01', '2020-02-29'];
const dayOf = (n: number) => days[n % days.length]!;

describe('the number of SQL statements', () => {
  test('does not grow with the length of a page', async () => {
    const page = (first: number) =>
      statementsOf(`{ suppliers(first: ${first}) { nodes { ${everything} } totalCount } }`);
    expect([await page(1), await page(50)]).toEqual([8, 8]);
  });

  test('does not grow with a filter, and is one more for each facet', async () => {
    const developing = 'filter: { services: { has: DEVELOPMENT } }';
    const page = (first: number) =>
      statementsOf(`{ suppliers(first: ${first} ${developing}) {
        nodes { name engagements(${developing}) { nodes { id } } } totalCount facets(by: [KIND, PRODUCT]) { by } } }`);
    expect([await page(1), await page(50)]).toEqual([5, 5]);
  });

  test('does not grow with the number of suppliers referred to, nor with that of their days', async () => {
    const { data } = await running.query('{ suppliers(first: 100) { nodes { id } } }');
    const { nodes } = data!['suppliers'] as { nodes: { id: string }[] };
    const keys = [...nodes, ...nodes].slice(0, 30).map(({ id }, n) => ({
      __typename: 'Supplier',
      ...(n % 2 === 0 ? { id } : { nodeId: id }),
      asOf: dayOf(n),
    }));
    expect(keys).toHaveLength(30);
    expect(await statementsOf(entities('Supplier', everything), { representations: keys.slice(0, 1) })).toBe(7);
    expect(await statementsOf(entities('Supplier', everything), { representations: keys })).toBe(7);
  });

  test('does not grow with the number of products referred to', async () => {
    const keys = ['os2mo', 'os2iot', ...Array.from({ length: 28 }, (_, n) => `p${n}`)].map((name, n) => ({
      __typename: 'Product',
      id: `product:${name}`,
      asOf: dayOf(n),
    }));
    const fields = `suppliers(first: 3) { nodes { name } totalCount }
      engagements(first: 3) { nodes { services supplier { name } } totalCount }`;
    expect(await statementsOf(entities('Product', fields), { representations: keys.slice(0, 1) })).toBe(5);
    expect(await statementsOf(entities('Product', fields), { representations: keys })).toBe(5);
  });

  test('does not grow with the number of organizations, whatever they use', async () => {
    const keys = Array.from({ length: 30 }, (_, n) => ({
      __typename: 'Organization',
      id: `municipality:${101 + n}`,
      asOf: dayOf(n),
      productPeriods: ['os2mo', 'os2iot', `p${n}`].map((name) => ({
        productId: `product:${name}`,
        validFrom: null,
        validTo: null,
      })),
    }));
    const fields = 'suppliers(first: 3) { nodes { name } totalCount }';
    expect(await statementsOf(entities('Organization', fields), { representations: keys.slice(0, 1) })).toBe(2);
    expect(await statementsOf(entities('Organization', fields), { representations: keys })).toBe(2);
  });

  test('of usages is that of their products: thirty usages of one product are one page', async () => {
    const keys = Array.from({ length: 30 }, (_, n) => ({
      __typename: 'Usage',
      id: `usage:os2mo.municipality-${101 + n}`,
      asOf: '2026-11-21',
      product: { id: 'product:os2mo' },
    }));
    const fields = 'supportedBy(first: 3) { nodes { name } }';
    expect(await statementsOf(entities('Usage', fields), { representations: keys.slice(0, 1) })).toBe(1);
    expect(await statementsOf(entities('Usage', fields), { representations: keys })).toBe(1);
  });

  test('of what rests on suppliers is that of one: their products, all products, sole products and their count', async () => {
    const { data } = await running.query('{ suppliers(first: 100) { nodes { id } } }');
    const { nodes } = data!['suppliers'] as { nodes: { id: string }[] };
    const keys = nodes.map(({ id }) => ({ __typename: 'Supplier', id, asOf: '2026-11-21' }));
    expect(keys).toHaveLength(18);
    const fields = `phases productPeriods { productId }
      dependency { productShare { value } soleSupplierOf(first: 3) { totalCount nodes { id } } productIds }
      ifItLeft { products(first: 3) { nodes { id } } productIds }`;
    // The suppliers, their services, periods, products, the products of the day, sole products, their count and their ids.
    expect(await statementsOf(entities('Supplier', fields), { representations: keys.slice(0, 1) })).toBe(8);
    expect(await statementsOf(entities('Supplier', fields), { representations: keys })).toBe(8);
  });

  test('of what products rest on, and who could deliver to them, is that of one', async () => {
    const keys = ['os2mo', 'os2iot', 'os2display', 'p1', 'p2'].map((name, n) => ({
      __typename: 'Product',
      id: `product:${name}`,
      asOf: dayOf(n),
    }));
    const fields = `supplierCount isSingleSupplier supplierConcentration { supplier { name } share { value } }
      possibleSuppliers(service: OPERATION) { edges { fit node { name } } totalCount facets(by: [KIND]) { by } }`;
    expect(await statementsOf(entities('Product', fields), { representations: keys.slice(0, 1) })).toBe(5);
    expect(await statementsOf(entities('Product', fields), { representations: keys })).toBe(5);
  });
});
