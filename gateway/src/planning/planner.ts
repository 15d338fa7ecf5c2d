import { fileURLToPath } from 'node:url';
import { OperatorError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import { startHost } from './plannerHost.ts';
import type { LoadedGraph, MadePlan, Overrides } from './plannerTypes.ts';
import { PlanningError } from './plannerWorker.ts';
import { secondPlanner } from './secondPlannerHost.ts';

export { PlanningError } from './plannerWorker.ts';
export type { MadePlan, Overrides } from './plannerTypes.ts';

/** Plans the operations of one supergraph. */
export interface GraphPlanner extends LoadedGraph {
  /**
   * Plans one operation.
   * @throws PlanningError
   */
  plan(operation: string, overrides: Overrides): Promise<MadePlan>;
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

/** How long one operation may be planned, by both planners together, in milliseconds. */
const planningDeadlineMs = 5_000;

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
        throw new OperatorError('BAD_SUPERGRAPH', `The planner cannot plan on the supergraph: ${String(error)}`);
      });
      return {
        ...loaded,
        async plan(operation, overrides) {
          const start = performance.now();
          try {
            return (await first.ask({ kind: 'plan', graph, operation, ...overrides }, planningDeadlineMs)) as MadePlan;
          } catch (reason) {
            const leftMs = planningDeadlineMs - (performance.now() - start);
            if (!(reason instanceof PlanningError) || leftMs <= 0) throw reason;
            const made = await second.plan(source, operation, overrides, leftMs).catch((another: unknown) => {
              throw new PlanningError(`${reason.message}; the second planner: ${messageOf(another)}`);
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
