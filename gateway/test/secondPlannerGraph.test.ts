import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../../test/support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

test('fields of products that are reached only through a supplier', async () => {
  const { data: direct, errors: none } = await graph.query('{ products(first: 100) { nodes { id memberUserCount } } }');
  expect(none).toBeUndefined();
  const counts = new Map(nodesOf(direct?.['products']).map(({ id, memberUserCount }) => [id, memberUserCount]));
  const { data, errors } = await graph.query('{ suppliers { nodes { products { nodes { id memberUserCount } } } } }');
  expect(errors).toBeUndefined();
  const products = nodesOf(data?.['suppliers']).flatMap((supplier) => nodesOf(supplier['products']));
  expect(products.length).toBeGreaterThan(0);
  expect(products.some(({ memberUserCount }) => Number(memberUserCount) > 0)).toBe(true);
  for (const { id, memberUserCount } of products) expect([id, memberUserCount]).toEqual([id, counts.get(id)]);
});

test('fields of a product that is reached again through its engagements', async () => {
  const { data, errors } = await graph.query(
    '{ products { nodes { id nonMemberUserCount engagements { nodes { product { id nonMemberUserCount } } } } } }',
  );
  expect(errors).toBeUndefined();
  const products = nodesOf(data?.['products']);
  const again = products.flatMap((product) =>
    nodesOf(product['engagements']).map(({ product: same }) => [product, same] as const),
  );
  expect(again.length).toBeGreaterThan(0);
  for (const [{ id, nonMemberUserCount }, same] of again) expect(same).toEqual({ id, nonMemberUserCount });
});

test('fields of products that members compute where suppliers give the products', async () => {
  const fields = 'nodes { id reach { numerator denominator } memberReach { numerator } }';
  const direct = await graph.query(`{ products(first: 100) { ${fields} } }`);
  const reaches = new Map(nodesOf(direct.data?.['products']).map((product) => [product['id'], product]));
  for (const page of ['first: 1', 'first: 100']) {
    const { data, errors } = await graph.query(`{ deliveredProducts(${page}) { ${fields} } }`);
    expect(errors).toBeUndefined();
    const products = nodesOf(data?.['deliveredProducts']);
    expect(products.length).toBeGreaterThan(0);
    for (const product of products) expect(product).toEqual(reaches.get(product['id']));
  }
});

const nodesOf = (connection: unknown) => (connection as { nodes: Record<string, unknown>[] }).nodes;
