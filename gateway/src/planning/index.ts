export { boundedCache, type BoundedCache } from './boundedCache.ts';
export { conditionVariables, isIncluded, type Decisions } from './conditions.ts';
export { dependsOnType, fragmentsOf } from './fragments.ts';
export { loadGraph, type PlannedGraph } from './graph.ts';
export type { KeyFields } from './keyFields.ts';
export { maximumSelections } from './normalise.ts';
export { notPlanned, planOperation, type PlannedOperation } from './planOperation.ts';
export { PlanningError, startPlanner, type Overrides, type Planner } from './planner.ts';
export { printPlan } from './printPlan.ts';
