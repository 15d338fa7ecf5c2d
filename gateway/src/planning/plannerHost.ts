import type { Logger } from '@community-graph/kit/telemetry';
import type { LoadedGraph } from './plannerTypes.ts';
import { Interrupted, startWorker, type Request, type Result } from './plannerWorker.ts';

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
  /** @throws PlanningError; the process starts anew when it does not answer in so many milliseconds */
  ask(request: Request, deadlineMs: number): Promise<Result>;
  close(): void;
}

/** How long a supergraph may be loaded, in milliseconds. */
const loadingDeadlineMs = 30_000;

/**
 * Starts a planner. When its process dies of an operation, that operation fails; what else was being planned is
 * planned by a new process.
 */
export function startHost(program: string, role: 'first' | 'second', logger: Logger): PlannerHost {
  const graphs = new Map<number, string>();
  let closed = false;
  let worker = startWorker(program, role);

  async function ask(request: Request, deadlineMs: number): Promise<Result> {
    if (worker.dead && !closed) {
      logger.error({ role }, 'the planner process ended and is started anew');
      worker = startWorker(program, role);
      const revived = worker;
      await Promise.all(
        [...graphs].map(([graph, sdl]) => revived.ask({ kind: 'load', graph, sdl }, loadingDeadlineMs)),
      );
    }
    return worker.ask(request, deadlineMs).catch((error: unknown) => {
      if (error instanceof Interrupted && !closed) return ask(request, deadlineMs);
      throw error;
    });
  }

  return {
    ready: worker.ready,
    async load(graph, sdl) {
      const loaded = (await ask({ kind: 'load', graph, sdl }, loadingDeadlineMs)) as LoadedGraph;
      graphs.set(graph, sdl);
      return loaded;
    },
    drop(graph) {
      graphs.delete(graph);
      void ask({ kind: 'drop', graph }, loadingDeadlineMs).catch(() => {});
    },
    ask,
    close() {
      closed = true;
      worker.end();
    },
  };
}
