import { fileURLToPath } from 'node:url';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { OperatorError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import { startHost } from './plannerHost.ts';
import { plannerPool } from './plannerPool.ts';
import type { LoadedGraph, MadePlan, Overrides } from './plannerTypes.ts';
import { PlanningError } from './plannerWorker.ts';
import { secondPlanner } from './secondPlannerHost.ts';
import { twoPlanners } from './twoPlanners.ts';

export { PlanningError, PlanNotMade } from './plannerWorker.ts';
export type { MadePlan, Overrides } from './plannerTypes.ts';

/** Whom an operation is planned for. */
export interface PlanClient {
  /** The rate-limit subject: clients get their plans round-robin. The gateway's own when left out. */
  readonly client?: string | undefined;
  /** Says which other clients wait as well, now and later: it is planned in the turn of the one that comes first. */
  readonly onJoin?: ((join: (client: string) => void) => void) | undefined;
  /** Asked before it is planned: whether anybody still waits for it. It is planned when left out. */
  readonly isWanted?: (() => boolean) | undefined;
  /** Called when its turn has come; a client error that it rejects with is why nothing is planned. */
  readonly beforePlanning?: (() => Promise<void>) | undefined;
  /** Called when a planner's process ends of the operation: starting another one is work. */
  readonly plannerCrashed?: (() => void) | undefined;
  /** Called when it has been planned, or was found to have no plan, with the CPU time that this took, in milliseconds. */
  readonly planned?: ((cpuMs: number) => void) | undefined;
}

/** What else happens while an operation is planned. */
export interface PlanHooks extends PlanClient {
  /** What is done to a plan. It throws a PlanningError when the plan is no good, and the second planner is asked for another. */
  readonly finish?: (node: PlanNode) => PlanNode;
}

/** Plans the operations of one supergraph. */
export interface GraphPlanner extends LoadedGraph {
  /** @throws PlanNotMade; PlanningError */
  plan(operation: string, overrides: Overrides, hooks?: PlanHooks): Promise<MadePlan>;
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

/** How many processes plan at the most: one client's slow plan keeps one of them busy, and nobody else waiting. */
const usualProcesses = 2;

const ownProgram = fileURLToPath(new URL('./plannerProcess.ts', import.meta.url));

/**
 * Starts the processes that plan. An operation that they find no plan for, or dies of, is planned by another planner
 * (docs/decisions/0013-second-planner.md); the other operations find a new process.
 * @param program the file that the processes run, with `first` or `second` as its argument
 * @param processes how many run the first planner at the most; two when left out
 * @throws OperatorError ENGINE_UNAVAILABLE when the planner has no binary for this machine
 */
export async function startPlanner(logger: Logger, program = ownProgram, processes = usualProcesses): Promise<Planner> {
  const first = plannerPool(() => startHost(program, 'first', logger), processes);
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
        plan: twoPlanners(first, second, source, logger),
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
