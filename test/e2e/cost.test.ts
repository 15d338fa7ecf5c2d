import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ProductAcrossTheCommunityDocument } from '../__generated__/questions.ts';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { wideAllowances } from '../support/wideAllowances.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ admission: { allowances: wideAllowances } });
});
beforeEach(forget);
afterAll(() => graph.close());

function forget(): void {
  graph.statements.length = 0;
  graph.calls.length = 0;
}

/** The tables that each statement reads first, sorted: parts of a question that run at once have no order. */
const tablesRead = (): string[] =>
  graph.statements
    .map((sql) => /\b(members|products|suppliers)\.\w+/.exec(sql.replaceAll('"', ''))?.[0] ?? sql)
    .toSorted();

const askedSubgraphs = (): string[] => graph.calls.map(({ subgraph }) => subgraph).toSorted();

const withPages = `query ($size: Int!) {
  product(id: "product:os2opgavefordeler") {
    participations(first: $size) { nodes { role organization { name region { name } isMember } } }
    usages(first: $size) { totalCount nodes { status organization { name isMember } } }
    suppliers(first: $size) {
      nodes { products(last: $size) { nodes { name usages(first: $size) { totalCount nodes { organization { name } } } } } }
    }
  }
}`;

describe('the cost of the main question', () => {
  test('is one call to a subgraph for each step of the question, and one statement for each list in it', async () => {
    await graph.ask(ProductAcrossTheCommunityDocument, { id: 'product:os2compliance' });
    expect(askedSubgraphs()).toEqual(['members', 'members', 'products', 'products', 'suppliers']);
    expect(tablesRead()).toEqual([
      'members.membership',
      'members.organization',
      'members.organization',
      'members.region_affiliation',
      'products.participation',
      'products.product',
      'products.product',
      'products.usage',
      'products.usage',
      'products.usage',
      'products.usage',
      'suppliers.engagement',
      'suppliers.engagement',
    ]);
  });

  test('does not depend on how many rows the pages hold', async () => {
    const costs = [];
    for (const size of [1, 2, 10, 100]) {
      forget();
      const { data, errors } = await graph.query(withPages, { size });
      expect(errors).toBeUndefined();
      const { usages } = data!['product'] as { usages: { nodes: unknown[] } };
      costs.push({ rows: usages.nodes.length, statements: tablesRead(), calls: askedSubgraphs() });
    }
    expect(costs.map(({ rows }) => rows)).toEqual([1, 2, 6, 6]);
    for (const { statements, calls } of costs) {
      expect(statements).toEqual(costs[0]!.statements);
      expect(calls).toEqual(costs[0]!.calls);
    }
  });

  test('does not depend on how many objects a list leads to', async () => {
    const question = `query ($size: Int!) {
      products(first: $size) {
        nodes { name usages { totalCount nodes { organization { region { name } } } } suppliers { nodes { services } } }
      }
    }`;
    await graph.query(question, { size: 100 });
    const whole = tablesRead();
    forget();
    await graph.query(question, { size: 50 });
    expect(tablesRead()).toEqual(whole);
    expect(whole).toHaveLength(7);
  });

  test('identical parts of one request are read once', async () => {
    await graph.query(`{
      a: product(id: "product:os2mo") { name }
      b: product(id: "product:os2mo") { name summary { text } }
      c: node(id: "product:os2mo") { ... on Product { lifecycle } }
    }`);
    // The two roots are one call and share a statement; the node is found through another call.
    expect(graph.statements).toHaveLength(2);
  });
});
