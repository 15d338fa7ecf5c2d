/* Demand control: what an operation costs, known before any of it runs. The gateway and every subgraph count alike. */
export { costExceeded } from './costExceeded.ts';
export {
  costRules,
  withRowCounts,
  type CostRules,
  type FieldOwner,
  type FieldOwners,
  type IntrospectionCost,
} from './costRules.ts';
export { operationCost, type CostPart, type FieldCost, type OperationCost } from './operationCost.ts';
export { operationCosts, type OperationCosts } from './operationCosts.ts';
export type { DirectiveNames } from './readDirectives.ts';
export { joinedLargest, largestSteps } from './largestLists.ts';
export { mergedRowCounts, noRowCounts, sumOfLargest, type RowCount, type RowCounts } from './places.ts';
export { defaultWeights, type CostWeights } from './weights.ts';
