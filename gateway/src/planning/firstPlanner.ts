import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { LoadPlanner } from './plannerTypes.ts';

/** The planner that is asked first: an addon in Rust, fast, with plans that batch. */
export const loadPlanner: LoadPlanner = (sdl) => {
  const planner = new QueryPlanner(sdl);
  return {
    labels: planner.overrideLabels,
    percentages: planner.overridePercentages,
    plan(operation, { labels, percentage }) {
      const { node } = planner.plan(operation, null, new Set(labels), percentage);
      // A plan without a node would answer null where something was asked for.
      if ((node ?? null) === null) throw new Error('the plan is empty');
      return { kind: 'QueryPlan', node: node!, planner: 'hive' };
    },
  };
};
