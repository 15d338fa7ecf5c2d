/**
 * The process that plans. It has the planner's addon to itself, because a panic in it ends the process
 * (docs/decisions/0012-planner-process.md). Talks with `planner.ts` over the channel that `fork` opens.
 */
import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';

/** What the gateway asks for. */
export type PlannerRequest = { readonly id: number } & (
  | { readonly kind: 'load'; readonly graph: number; readonly sdl: string }
  | { readonly kind: 'drop'; readonly graph: number }
  | {
      readonly kind: 'plan';
      readonly graph: number;
      readonly operation: string;
      /** The labels of `@override(label:)` that are on. */
      readonly labels: readonly string[];
      /** What the percentages of `@override(label: "percent(…)")` are compared with. */
      readonly percentage: number;
    }
);

/** What a loaded supergraph tells. */
export interface LoadedGraph {
  /** The labels of its `@override`s. */
  readonly labels: readonly string[];
  /** The percentages of its `@override`s. */
  readonly percentages: readonly number[];
}

/** What comes back. */
export type PlannerAnswer = { readonly id: number } & (
  | { readonly ok: true; readonly result: LoadedGraph | QueryPlan | null }
  | { readonly ok: false; readonly message: string }
);

const { QueryPlanner: Planner } = await import('@graphql-hive/router-query-planner');
const planners = new Map<number, QueryPlanner>();

function answer(request: PlannerRequest): LoadedGraph | QueryPlan | null {
  switch (request.kind) {
    case 'load': {
      const planner = new Planner(request.sdl);
      planners.set(request.graph, planner);
      return { labels: planner.overrideLabels, percentages: planner.overridePercentages };
    }
    case 'drop':
      planners.delete(request.graph);
      return null;
    case 'plan': {
      const planner = planners.get(request.graph);
      if (planner === undefined) throw new Error('the supergraph is not loaded');
      return planner.plan(request.operation, null, new Set(request.labels), request.percentage);
    }
  }
}

process.on('message', (request: PlannerRequest) => {
  let reply: PlannerAnswer;
  try {
    reply = { id: request.id, ok: true, result: answer(request) };
  } catch (error) {
    reply = { id: request.id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  process.send?.(reply);
});
// It lives as long as its gateway does.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the gateway still needs plans while it drains.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.send?.({ id: 0, ok: true, result: null } satisfies PlannerAnswer);
