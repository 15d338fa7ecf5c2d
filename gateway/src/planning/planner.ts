import { fileURLToPath } from 'node:url';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { OperatorError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import { startHost } from './plannerHost.ts';
import type { LoadedGraph, MadePlan, Overrides } from './plannerTypes.ts';
import { PlanningError, type Deadline } from './plannerWorker.ts';
import { secondPlanner } from './secondPlannerHost.ts';

export { PlanningError } from './plannerWorker.ts';
export type { MadePlan, Overrides } from './plannerTypes.ts';

/** Plans the operations of one supergraph. */
export interface GraphPlanner extends LoadedGraph {
  /**
   * Plans one operation.
   * @param finish what is done to a plan; it throws a PlanningError when the plan is no good, and the second
   * planner is asked for another one
   * @throws PlanningError
   */
  plan(operation: string, overrides: Overrides, finish?: (node: PlanNode) => PlanNode): Promise<MadePlan>;
  /** Frees what the planner holds for the supergraph. */
  drop(): void;
}

/** Plans operations in processes of its own. */
export interface Planner {
  /**
   * Loads a supergraph.
   * @throws OperatorError BAD_SUPERGRAPH when it cannot be planned on
   */
  load(sdl: string): Promise<GraphPlanner>;
  close(): void;
}

/** How long one operation may keep both planners together busy, in milliseconds. */
const planningDeadlineMs = 2_000;

const ownProgram = fileURLToPath(new URL('./plannerProcess.ts', import.meta.url));

/**
 * Starts the process that plans. An operation that it finds no plan for, or dies of, is planned by another planner
 * (docs/decisions/0013-second-planner.md); the other operations find a new process.
 * @param program the file that the processes run, with `first` or `second` as its argument
 * @throws OperatorError ENGINE_UNAVAILABLE when the planner has no binary for this machine
 */
export async function startPlanner(logger: Logger, program = ownProgram): Promise<Planner> {
  const first = startHost(program, 'first', logger);
  const second = secondPlanner(program, logger);
  let graphCount = 0;
  try {
    await first.ready;
  } catch (error) {
    throw new OperatorError('ENGINE_UNAVAILABLE', `The query planner does not run here: ${(error as Error).message}`);
  }
  return {
    async load(sdl) {
      const source = { graph: (graphCount += 1), sdl };
      const { graph } = source;
      const loaded = await first.load(graph, sdl).catch((error: unknown) => {
        const isUnavailable = error instanceof PlanningError && !error.isFinal;
        throw isUnavailable
          ? new OperatorError('ENGINE_UNAVAILABLE', `The query planner does not run: ${error.message}`)
          : new OperatorError('BAD_SUPERGRAPH', `The planner cannot plan on the supergraph: ${String(error)}`);
      });
      return {
        ...loaded,
        async plan(operation, overrides, finish = (node) => node) {
          const finished = (made: MadePlan) => ({ ...made, node: finish(made.node) });
          const start = performance.now();
          const deadline: Deadline = { leftMs: planningDeadlineMs };
          try {
            return finished(await first.plan({ graph, operation, ...overrides }, deadline));
          } catch (reason) {
            if (!(reason instanceof PlanningError) || deadline.leftMs <= 0) throw reason;
            const made = await second
              .plan(source, operation, overrides, deadline)
              .then(finished)
              .catch((another: unknown) => {
                // Each may know better the next time.
                const isFinal = reason.isFinal && another instanceof PlanningError && another.isFinal;
                throw new PlanningError(`${reason.message}; the second planner: ${messageOf(another)}`, isFinal);
              });
            const ms = Math.round(performance.now() - start);
            logger.info({ reason: reason.message, operation, ms }, 'the second planner found a plan');
            return made;
          }
        },
        drop() {
          first.drop(graph);
          second.drop(source);
        },
      };
    },
    close() {
      first.close();
      second.close();
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
