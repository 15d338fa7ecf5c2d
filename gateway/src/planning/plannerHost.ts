import type { Logger } from '@community-graph/kit/telemetry';
import type { LoadedGraph, MadePlan } from './plannerTypes.ts';
import {
  Interrupted,
  PlanningError,
  startWorker,
  type Deadline,
  type PlannerWorker,
  type Request,
} from './plannerWorker.ts';

/** A planner in a process of its own that outlives the process. */
export interface PlannerHost {
  /**
   * Settles when it has started.
   * @throws PlanningError when it does not run here
   */
  readonly ready: Promise<unknown>;
  /** @throws PlanningError */
  load(graph: number, sdl: string): Promise<LoadedGraph>;
  drop(graph: number): void;
  /** @throws PlanningError; the process starts anew when the operation keeps it busy for too long */
  plan(request: PlanRequest, deadline: Deadline): Promise<MadePlan>;
  close(): void;
}

/** An operation of a supergraph that is loaded. */
export type PlanRequest = Omit<Extract<Request, { kind: 'plan' }>, 'kind'>;

/** How long a supergraph may be loaded, in milliseconds. */
const loadingDeadlineMs = 30_000;

/** How many processes may end of other requests before one is given up. */
const maxInterruptions = 10;

/** A process, and what it was told to load. */
interface Run {
  readonly worker: PlannerWorker;
  readonly loads: Map<number, Promise<LoadedGraph>>;
}

/**
 * Starts a planner. When its process dies of an operation, that operation fails; what else was being planned is
 * planned by a new process.
 */
export function startHost(program: string, role: 'first' | 'second', logger: Logger): PlannerHost {
  const graphs = new Map<number, string>();
  const startRun = (): Run => ({ worker: startWorker(program, role), loads: new Map() });
  let closed = false;
  let latest = startRun();

  /** Tries anew as long as it is others that end the process. */
  async function insist<T>(attempt: (run: Run) => Promise<T>): Promise<T> {
    for (let interruptions = 0; ; interruptions += 1) {
      if (closed) throw new PlanningError('the planner is closed', false);
      if (latest.worker.dead) {
        logger.error({ role }, 'the planner process ended and is started anew');
        latest = startRun();
      }
      try {
        return await attempt(latest);
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        if (interruptions === maxInterruptions) throw new PlanningError(error.message, false);
      }
    }
  }

  /** Loads a supergraph unless the process has it: a new one gets each when it is needed, so none spoils another. */
  async function loadInto({ worker, loads }: Run, graph: number): Promise<LoadedGraph> {
    const known = loads.get(graph);
    if (known !== undefined) return known;
    const sdl = graphs.get(graph);
    if (sdl === undefined) throw new PlanningError('the supergraph is not loaded', false);
    const load = worker.ask({ kind: 'load', graph, sdl }, { leftMs: loadingDeadlineMs }) as Promise<LoadedGraph>;
    loads.set(graph, load);
    load.catch(() => loads.delete(graph));
    return load;
  }

  return {
    ready: latest.worker.ready,
    async load(graph, sdl) {
      graphs.set(graph, sdl);
      try {
        return await insist((run) => loadInto(run, graph));
      } catch (error) {
        graphs.delete(graph);
        throw error;
      }
    },
    drop(graph) {
      graphs.delete(graph);
      const { worker, loads } = latest;
      if (loads.delete(graph)) worker.ask({ kind: 'drop', graph }, { leftMs: loadingDeadlineMs }).catch(() => {});
    },
    plan(request, deadline) {
      return insist(async (run) => {
        await loadInto(run, request.graph).catch((error: unknown) => {
          // It was loaded before, and says nothing of the operation.
          throw error instanceof PlanningError ? new PlanningError(error.message, false) : error;
        });
        return (await run.worker.ask({ kind: 'plan', ...request }, deadline)) as MadePlan;
      });
    },
    close() {
      closed = true;
      latest.worker.end();
    },
  };
}
