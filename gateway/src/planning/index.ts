export {
  guardedFields,
  inWords,
  noGrants,
  type Grants,
  type GuardedFields,
  type Requirement,
} from './authorization/index.ts';
export { boundedCache } from './boundedCache.ts';
export { conditionVariables, isIncluded, type Decisions } from './conditions.ts';
export { dependsOnType, fragmentsOf } from './fragments.ts';
export { loadGraph, type PlannedGraph } from './graph.ts';
export type { KeyFields } from './keyFields.ts';
export { notPlanned, planOperation } from './planOperation.ts';
export { PlanningError, startPlanner, type Overrides, type Planner } from './planner.ts';
export { printPlan } from './printPlan.ts';
export { overridesFor } from './overrides.ts';
