import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

interface Regions {
  readonly participations: { readonly nodes: readonly { organization: { name: string; region: { name: string } } }[] };
}

/** The regions that a product's participants lie in, each once. */
const regionsOf = (product: unknown): string[] => [
  ...new Set((product as Regions).participations.nodes.map(({ organization }) => organization.region.name)),
];

const participants = 'participations(first: 50) { nodes { organization { name region { name } } } }';

describe('the day given at the root', () => {
  test('holds for what other subgraphs say further in: Region Østdanmark from 2027-01-01', async () => {
    const { data, errors } = await graph.query(`{
      before: product(id: "product:os2compliance", asOf: "2026-12-31") { ${participants} }
      after: product(id: "product:os2compliance", asOf: "2027-01-01") { ${participants} }
    }`);
    expect(errors).toBeUndefined();
    expect(regionsOf(data!['before'])).toEqual([
      'Region Hovedstaden',
      'Region Sjælland',
      'Region Syddanmark',
      'Region Midtjylland',
      'Region Nordjylland',
    ]);
    expect(regionsOf(data!['after'])).toEqual([
      'Region Østdanmark',
      'Region Syddanmark',
      'Region Midtjylland',
      'Region Nordjylland',
    ]);
  });

  test('holds three subgraphs away, from a supplier over its products to the regions of their users', async () => {
    const question = `query ($day: Date) {
      supplier(id: "supplier:miracle", asOf: $day) {
        products { nodes { usages(first: 1) { nodes { organization { name region { name } } } } } }
      }
    }`;
    const user = async (day: string) => {
      const { data } = await graph.query(question, { day });
      return JSON.stringify(data).match(/"organization":(\{.*?\}\})/)?.[1];
    };
    expect(await user('2026-12-31')).toBe('{"name":"Ballerup Kommune","region":{"name":"Region Hovedstaden"}}');
    expect(await user('2027-01-01')).toBe('{"name":"Ballerup Kommune","region":{"name":"Region Østdanmark"}}');
  });

  test('holds for an object found by its global id', async () => {
    const { data } = await graph.query(`{
      node(id: "product:os2compliance", asOf: "2027-01-01") { ... on Product { ${participants} } }
    }`);
    expect(regionsOf(data!['node'])).toContain('Region Østdanmark');
  });

  test('is told by every object of the answer', async () => {
    const { data } = await graph.query(`{
      product(id: "product:os2mo", asOf: "2025-06-30") {
        asOf
        participations(first: 1) { nodes { asOf organization { asOf suppliers(first: 1) { nodes { asOf } } } } }
        suppliers(first: 1) { nodes { asOf products(first: 1) { nodes { asOf } } } }
      }
    }`);
    const days = JSON.stringify(data).match(/\d{4}-\d{2}-\d{2}/g);
    expect(days).toHaveLength(6);
    expect(new Set(days)).toEqual(new Set(['2025-06-30']));
  });

  test('is today in Denmark when nobody says otherwise', async () => {
    const { data } = await graph.query(
      '{ organization(id: "municipality:101") { asOf usages(first: 1) { nodes { asOf } } } community { asOf } }',
    );
    expect(data).toMatchObject({ organization: { asOf: '2026-11-21' }, community: { asOf: '2026-11-21' } });
  });
});
