import { getOperationAST, parse } from 'graphql';
import { composedSupergraph, loadSupergraph } from '@community-graph/gateway';
import { createLogger } from '@community-graph/kit/telemetry';
import { loadGraph, planOperation, printPlan, startPlanner } from '../../gateway/src/planning/index.ts';
import { countFetches } from '../../gateway/src/planning/printPlan.ts';

/** What a document would fetch from the subgraphs of the composed supergraph. */
export interface DocumentPlan {
  readonly fetches: number;
  /** The plan as a reviewer reads it. */
  readonly text: string;
}

/** Plans without running anything. */
export interface TestPlanner {
  plan(query: string): Promise<DocumentPlan>;
  close(): Promise<void>;
}

/**
 * Starts a planner on the composed supergraph.
 * @param logger where it says that one of its processes ended; nowhere when left out
 */
export async function startTestPlanner(logger = createLogger('test', 'silent')): Promise<TestPlanner> {
  const planner = await startPlanner(logger);
  const graph = await loadGraph(loadSupergraph(composedSupergraph).sdl, planner);
  return {
    async plan(query) {
      const document = parse(query, { noLocation: true });
      const overrides = { labels: [], percentage: 0 };
      const { nodes } = await planOperation(graph, document, getOperationAST(document)!, {}, overrides);
      return { fetches: countFetches(nodes), text: printPlan(nodes) };
    },
    close: async () => planner.close(),
  };
}
