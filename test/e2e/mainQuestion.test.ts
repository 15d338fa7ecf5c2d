import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

describe('spike', () => {
  test('answers', async () => {
    const r = await graph.query('{ product(id: "product:os2compliance") { name suppliers(first: 3) { nodes { name } } } }');
    console.log(JSON.stringify(r), graph.statements.length, graph.calls.length);
    expect(r.errors).toBeUndefined();
  });
  test('errors', async () => {
    for (const q of ['{ product(id: "x") { name } }', '{ product(id: "product:nope") { name } node(id: "product:nope") { id } }', '{ products(first: 1000) { totalCount } }', '{ organization(id: "municipality:101", asOf: "2023-02-30") { name } }', '{ nope }', '{ organization(id: "municipality:101") { region { name } municipality { code population } } o2: organization(id: "municipality:101", asOf: "2027-01-01") { region { name id } } }'])
      console.log(q, JSON.stringify(await graph.query(q)));
    console.log(JSON.stringify(await graph.query('query Q($d: Date) { organization(id: "municipality:101", asOf: $d) { name } }', { d: 'x' })));
  });
});
