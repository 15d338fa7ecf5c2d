import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const dependency = `query ($id: ID!) { supplier(id: $id) {
  dependency { productShare { numerator denominator } userShare { numerator denominator } soleSupplierOf { totalCount } }
  ifItLeft {
    products(first: 3) { totalCount nodes { id name } }
    organizations { totalCount nodes { id shortName } }
    integrations { totalCount }
  }
} }`;

// Counted in the seed files: 26 products with a supplier, 20 organizations known by name to use a product.
test('what rests on a supplier is answered by the three subgraphs together', async () => {
  const { data, errors } = await graph.query(dependency, { id: 'supplier:magenta' });
  expect(errors).toBeUndefined();
  expect(data!['supplier']).toEqual({
    dependency: {
      productShare: { numerator: 3, denominator: 26 },
      userShare: { numerator: 5, denominator: 20 },
      soleSupplierOf: { totalCount: 2 },
    },
    ifItLeft: {
      products: {
        totalCount: 2,
        nodes: [
          { id: 'product:os2datascanner', name: 'OS2datascanner' },
          { id: 'product:os2mo', name: 'OS2mo' },
        ],
      },
      organizations: {
        totalCount: 5,
        nodes: [
          { id: 'municipality:151', shortName: 'Ballerup' },
          { id: 'municipality:370', shortName: 'Næstved' },
          { id: 'municipality:751', shortName: 'Aarhus' },
          { id: 'municipality:791', shortName: 'Viborg' },
          { id: 'municipality:860', shortName: 'Hjørring' },
        ],
      },
      integrations: { totalCount: 7 },
    },
  });
});

test('one supplier is the only one of nine products', async () => {
  const { data } = await graph.query(dependency, { id: 'supplier:digital-identity' });
  expect(data!['supplier']).toMatchObject({
    dependency: {
      productShare: { numerator: 9, denominator: 26 },
      userShare: { numerator: 1, denominator: 20 },
      soleSupplierOf: { totalCount: 9 },
    },
    ifItLeft: { organizations: { totalCount: 1 }, integrations: { totalCount: 33 } },
  });
});

test('whom a supplier serves already in a region is told across the subgraphs, on the day asked for', async () => {
  const query = `{ product(id: "product:os2mo") { suppliers(filter: { services: { has: DEVELOPMENT } }) { nodes {
    name
    inMyRegion: usersOfProducts(filter: { organization: { region: { eq: "region:1082" } } } orderBy: [{ field: ORGANIZATION }]) {
      edges { node { shortName region { name } } products { id } }
    }
  } } } }`;
  const { data, errors } = await graph.query(query);
  expect(errors).toBeUndefined();
  const region = { name: 'Region Midtjylland' };
  const products = [{ id: 'product:os2mo' }];
  expect(data!['product']).toEqual({
    suppliers: {
      nodes: [
        {
          name: 'Magenta',
          inMyRegion: {
            edges: [
              { node: { shortName: 'Viborg', region }, products },
              { node: { shortName: 'Aarhus', region }, products },
            ],
          },
        },
      ],
    },
  });
});

test('the suppliers of an organization are read on another day than its own', async () => {
  const query = `{ organization(id: "municipality:791" asOf: "2030-01-01") {
    suppliers(asOf: "2026-11-21") { nodes { id asOf } } } }`;
  const { data, errors } = await graph.query(query);
  expect(errors).toBeUndefined();
  expect(data!['organization']).toEqual({
    suppliers: {
      nodes: ['digital-identity', 'magenta'].map((name) => ({ id: `supplier:${name}`, asOf: '2026-11-21' })),
    },
  });
});
