import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { composedSupergraph, loadSupergraph } from '@community-graph/gateway';
import { createLogger } from '@community-graph/kit/telemetry';
import { loadGraph, planOperation, printPlan, startPlanner, type Planner } from '../../gateway/src/planning/index.ts';
import { countFetches } from '../../gateway/src/planning/printPlan.ts';
import { readQuestions } from '../../gateway/src/http/questions.ts';

let planner: Planner;
let graph: Awaited<ReturnType<typeof loadGraph>>;
beforeAll(async () => {
  planner = await startPlanner(createLogger('test', 'silent'));
  graph = await loadGraph(loadSupergraph(composedSupergraph).sdl, planner);
});
afterAll(() => planner.close());

async function plan(query: string): Promise<{ fetches: number; text: string }> {
  const document = parse(query, { noLocation: true });
  const { nodes } = await planOperation(graph, document, getOperationAST(document)!, {}, { labels: [], percentage: 0 });
  return { fetches: countFetches(nodes), text: printPlan(nodes) };
}

// What a change of the schemas, the planner or the questions does to the plans is for a person to look at:
// npm test -- test/e2e/plans -u
describe('the plan of a question of the library', () => {
  test.each(readQuestions())('$name', async ({ query }) => {
    const { fetches, text } = await plan(query);
    expect(`\n${fetches} fetches\n\n${text}`).toMatchSnapshot();
  });

  test('is there for each of them', () => {
    expect(readQuestions().map(({ name }) => name)).toEqual([
      'ProductAcrossTheCommunity',
      'OrganizationAcrossTheCommunity',
      'SupplierAcrossTheCommunity',
    ]);
  });
});

describe('the text of a plan', () => {
  test('has a line for each request to a subgraph', async () => {
    const { fetches, text } = await plan('{ product(id: "product:os2mo") { name suppliers { nodes { name } } } }');
    expect(text.match(/Fetch from \w+/g)).toEqual(['Fetch from products', 'Fetch from suppliers']);
    expect(fetches).toBe(2);
  });

  test('says so when nothing is to be fetched', async () => {
    expect(await plan('{ __typename }')).toEqual({ fetches: 0, text: 'Nothing to fetch.\n' });
  });
});
