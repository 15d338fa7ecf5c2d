import type { Logger } from '@community-graph/kit/telemetry';
import { plannerQueue } from './plannerQueue.ts';
import type { LoadedGraph, MadePlan } from './plannerTypes.ts';
import {
  PlannerCrash,
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
  /** Whether its process died of an operation, and the next one has not loaded the supergraph yet. */
  readonly isRecovering: boolean;
  /** Settles when it recovers no longer. */
  recovered(): Promise<void>;
  /** @throws PlanningError */
  load(graph: number, sdl: string): Promise<LoadedGraph>;
  drop(graph: number): void;
  /** @throws PlannerCrash when the process dies of the operation; Interrupted when it leaves; PlanningError */
  plan(request: PlanRequest, deadline: Deadline, hooks?: QueueHooks): Promise<MadePlan>;
  close(): void;
}

/** An operation of a supergraph that is loaded. */
export type PlanRequest = Omit<Extract<Request, { kind: 'plan' }>, 'kind'>;

/** What an operation has to do with others, and with crashes. */
export interface QueueHooks {
  /** Asked when the process dies of another operation: whether this one has somewhere else to go. It waits when left out. */
  readonly mayLeave?: (() => boolean) | undefined;
  /** Called at once when the process dies of the operation. */
  readonly crashed?: ((crash: PlannerCrash) => void) | undefined;
}

const stays = () => false;

/** How long a supergraph may be loaded, in milliseconds of CPU time. */
const loadingDeadlineMs = 30_000;

/** A process, and what it was told to load. */
interface Run {
  readonly worker: PlannerWorker;
  readonly loads: Map<number, Promise<LoadedGraph>>;
}

/**
 * Starts a planner. When its process dies of an operation, that operation fails; what waits is planned by a new
 * process, or elsewhere.
 */
export function startHost(program: string, role: 'first' | 'second', logger: Logger): PlannerHost {
  const graphs = new Map<number, string>();
  const startRun = (): Run => ({ worker: startWorker(program, role), loads: new Map() });
  let latest = startRun();
  let recoveries = 0;
  let recovery = Promise.resolve();

  const queue = plannerQueue(() => {
    if (!latest.worker.dead) return latest;
    logger.error({ role }, 'the planner process ended and is started anew');
    latest = startRun();
    return latest;
  });

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

  /** Has the next process ready before an operation needs it. */
  function recover(graph: number): void {
    recoveries += 1;
    const load = async (): Promise<void> => {
      try {
        await queue.first((run) => loadInto(run, graph));
      } catch {
        // The next operation tries again.
      } finally {
        recoveries -= 1;
      }
    };
    recovery = load();
  }

  return {
    ready: latest.worker.ready,
    get isRecovering() {
      return recoveries > 0;
    },
    recovered: () => recovery,
    async load(graph, sdl) {
      graphs.set(graph, sdl);
      try {
        return await queue.last((run) => loadInto(run, graph), stays);
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
    plan(request, deadline, { crashed, mayLeave = stays } = {}) {
      const { graph } = request;
      return queue.last(async (run) => {
        await loadInto(run, graph).catch((error: unknown) => {
          // It was loaded before, and says nothing of the operation.
          throw error instanceof PlanningError ? new PlanningError(error.message, false) : error;
        });
        try {
          return (await run.worker.ask({ kind: 'plan', ...request }, deadline)) as MadePlan;
        } catch (error) {
          if (error instanceof PlannerCrash) {
            crashed?.(error);
            recover(graph);
          }
          throw error;
        }
      }, mayLeave);
    },
    close() {
      queue.close();
      latest.worker.end();
    },
  };
}
