import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await graph.query(query);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

test('an area to improve leads to the products that address it, and a product back to its areas and reports', async () => {
  const { improvementAreas, product } = await ask(`{
    improvementAreas { kind measures { product { id name improvementAreas { kind } } } }
    product(id: "product:os2opgavefordeler") { name reports { nodes { id products { name } } } } }`);
  expect(improvementAreas).toContainEqual({
    kind: 'INTEGRATION',
    measures: [
      { product: { id: 'product:os2kle', name: 'OS2kle', improvementAreas: [{ kind: 'INTEGRATION' }] } },
      {
        product: {
          id: 'product:os2opgavefordeler',
          name: 'OS2opgavefordeler',
          improvementAreas: [{ kind: 'INTEGRATION' }],
        },
      },
    ],
  });
  expect(product).toEqual({
    name: 'OS2opgavefordeler',
    reports: {
      nodes: [{ id: 'report:os2-on-digst-2018', products: [{ name: 'OS2kle' }, { name: 'OS2opgavefordeler' }] }],
    },
  });
});

test('a party that is an organization goes on into the other subgraphs', async () => {
  const { events } = await ask(`{ events(filter: { participations: { some: { role: { eq: REPRESENTATIVE } } } }) {
    nodes { participations { role party { ... on Organization { shortName usages { nodes { product { name } } } } } } } } }`);
  expect(events).toMatchObject({
    nodes: [
      {
        participations: expect.arrayContaining([
          {
            role: 'REPRESENTATIVE',
            party: {
              shortName: 'Ballerup',
              usages: { nodes: expect.arrayContaining([{ product: { name: 'OS2mo' } }]) },
            },
          },
        ]),
      },
    ],
  });
});

test('what members say stands beside what they run', async () => {
  const { testimonials } = await ask(`{ testimonials(filter: { motivations: { has: COST_SHARING } }) { nodes {
    motivations organization { shortName usages { totalCount } } } } }`);
  expect(testimonials).toEqual({
    nodes: [
      {
        motivations: ['OWNERSHIP', 'COST_SHARING', 'INFLUENCE'],
        organization: { shortName: 'Helsingør', usages: { totalCount: expect.any(Number) } },
      },
    ],
  });
});

test('node leads to what is known about the community, on its day', async () => {
  const { nodes } = await ask(`{ nodes(ids: ["area:digst-2018-integration", "product:os2kle", "strategy:none"],
    asOf: "2018-06-10") { __typename id ... on ImprovementArea { coverage } ... on Product { name } } }`);
  expect(nodes).toEqual([
    { __typename: 'ImprovementArea', id: 'area:digst-2018-integration', coverage: null },
    { __typename: 'Product', id: 'product:os2kle', name: 'OS2kle' },
    null,
  ]);
});
