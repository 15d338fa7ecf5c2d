/**
 * The process that plans. A planner has it to itself, because a panic in the addon ends the process
 * (docs/decisions/0012-planner-process.md), and because the second planner takes its time
 * (docs/decisions/0013-second-planner.md). Talks with `plannerWorker.ts` over the channel that `fork` opens.
 */
import type { LoadedGraph, LoadedPlanner, LoadPlanner, MadePlan } from './plannerTypes.ts';

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

/** What comes back; the answer to the request 0, which nobody sends, tells whether the planner runs here. */
export type PlannerAnswer = { readonly id: number } & (
  | { readonly ok: true; readonly result: LoadedGraph | MadePlan | null }
  | { readonly ok: false; readonly message: string }
) & {
    /** The CPU time that it took, in milliseconds; none when left out. */
    readonly cpuMs?: number;
  };

const planners = new Map<number, LoadedPlanner>();

function answer(load: LoadPlanner, request: PlannerRequest): LoadedGraph | MadePlan | null {
  switch (request.kind) {
    case 'load': {
      const planner = load(request.sdl);
      planners.set(request.graph, planner);
      return { labels: planner.labels, percentages: planner.percentages };
    }
    case 'drop':
      planners.delete(request.graph);
      // What the addon holds is freed with the object that stands for it, and V8 sees no reason to hurry.
      (globalThis as { gc?: () => void }).gc?.();
      return null;
    case 'plan': {
      const planner = planners.get(request.graph);
      if (planner === undefined) throw new Error('the supergraph is not loaded');
      return planner.plan(request.operation, request);
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// It lives as long as its gateway does.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group; the gateway still needs plans while it drains.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

try {
  const { loadPlanner } = await (process.argv[2] === 'second'
    ? import('./secondPlanner.ts')
    : import('./firstPlanner.ts'));
  process.on('message', (request: PlannerRequest) => {
    const before = process.cpuUsage();
    const cpuMs = () =>
      Object.values(process.cpuUsage(before)).reduce((sum, microseconds) => sum + microseconds / 1_000, 0);
    let reply: PlannerAnswer;
    try {
      const result = answer(loadPlanner, request);
      reply = { id: request.id, ok: true, result, cpuMs: cpuMs() };
    } catch (error) {
      reply = { id: request.id, ok: false, message: messageOf(error), cpuMs: cpuMs() };
    }
    process.send?.(reply);
  });
  process.send?.({ id: 0, ok: true, result: null } satisfies PlannerAnswer);
} catch (error) {
  const reply: PlannerAnswer = { id: 0, ok: false, message: messageOf(error) };
  process.send?.(reply, () => process.exit(1));
}
