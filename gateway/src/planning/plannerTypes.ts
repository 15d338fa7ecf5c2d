import type { PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';

/** Which of the progressive `@override(label:)` hold for one request. */
export interface Overrides {
  readonly labels: readonly string[];
  /** 0 to 100. */
  readonly percentage: number;
}

/** What a loaded supergraph tells. */
export interface LoadedGraph {
  /** The labels of its `@override`s. */
  readonly labels: readonly string[];
  /** The percentages of its `@override`s. */
  readonly percentages: readonly number[];
}

/** A plan, and who made it. */
export interface MadePlan extends QueryPlan {
  readonly node: PlanNode;
  readonly planner: 'hive' | 'apollo';
}

/** A planner that has a supergraph loaded. */
export interface LoadedPlanner extends LoadedGraph {
  /** @throws Error, for the log, when it finds no plan */
  plan(operation: string, overrides: Overrides): MadePlan;
}

/**
 * Loads a supergraph into a planner.
 * @throws Error when it cannot be planned on
 */
export type LoadPlanner = (sdl: string) => LoadedPlanner;
