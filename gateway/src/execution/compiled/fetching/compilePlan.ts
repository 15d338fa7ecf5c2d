import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { Step } from '../run.ts';
import { batchFetch, entityFetch } from './entityFetch.ts';
import { rootFetch } from './rootFetch.ts';
import type { FetchContext } from './sendable.ts';

/**
 * Compiles a plan into the steps that run it.
 * @throws Error on a kind of node that plans of normalised queries and mutations do not have
 */
export function compilePlan(node: PlanNode, context: FetchContext): Step {
  switch (node.kind) {
    case 'Fetch':
      return rootFetch(node, context);
    case 'BatchFetch':
      return batchFetch(node, context);
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Error(`a plan flattens a ${node.node.kind}`);
      return entityFetch(node.node, node.path, context);
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compilePlan(each, context)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compilePlan(each, context)));
    default:
      throw new Error(`a plan has a node of the kind ${node.kind}`);
  }
}

/** Steps one after the other. */
export function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run) => {
    await Promise.all(steps.map(async (step) => step(run)));
  };
}
