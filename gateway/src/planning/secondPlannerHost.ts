import type { Logger } from '@community-graph/kit/telemetry';
import { startHost, type PlannerHost } from './plannerHost.ts';
import type { MadePlan, Overrides } from './plannerTypes.ts';
import { PlanningError } from './plannerWorker.ts';

/** The planner that is asked for what the first one leaves. */
export interface SecondPlanner {
  /** @throws PlanningError */
  plan(graph: GraphSource, operation: string, overrides: Overrides, deadlineMs: number): Promise<MadePlan>;
  drop(graph: GraphSource): void;
  close(): void;
}

/** A supergraph that the second planner loads when it first needs it. */
export interface GraphSource {
  readonly graph: number;
  readonly sdl: string;
}

/**
 * Makes the second planner. Its process starts with the first operation that needs it: most gateways never do.
 * It has a process of its own, so that nobody waits for it whom the first planner serves.
 */
export function secondPlanner(program: string, logger: Logger): SecondPlanner {
  let started: PlannerHost | undefined;
  let starting: Promise<PlannerHost> | undefined;
  let closed = false;
  const loads = new Map<number, Promise<unknown>>();

  async function start(): Promise<PlannerHost> {
    started = startHost(program, 'second', logger);
    await started.ready;
    return started;
  }

  return {
    async plan({ graph, sdl }, operation, overrides, deadlineMs) {
      if (closed) throw closedError();
      // What made it fail to start or to load, such as the package that is not there, is remembered.
      const host = await (starting ??= start());
      let load = loads.get(graph);
      if (load === undefined) {
        load = host.load(graph, sdl);
        loads.set(graph, load);
      }
      await load;
      // The process does one thing at a time; loading another supergraph is no reason to give up on this operation.
      await Promise.allSettled(loads.values());
      if (closed) throw closedError();
      return (await host.ask({ kind: 'plan', graph, operation, ...overrides }, deadlineMs)) as MadePlan;
    },
    drop({ graph }) {
      if (loads.delete(graph)) started?.drop(graph);
    },
    close() {
      closed = true;
      started?.close();
    },
  };
}

const closedError = () => new PlanningError('the planner is closed');
