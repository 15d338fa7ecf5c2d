import type { Logger } from '@community-graph/kit/telemetry';
import { startHost } from './plannerHost.ts';
import { plannerPool, type PlannerPool, type PoolHooks } from './plannerPool.ts';
import type { MadePlan, Overrides } from './plannerTypes.ts';
import { PlanningError, type Deadline } from './plannerWorker.ts';

/** The planner that is asked for what the first one leaves. */
export interface SecondPlanner {
  /**
   * @param hooks whose turn it takes, and what is called when its process ends of the operation
   * @throws PlanNotMade; PlanningError
   */
  plan(
    graph: GraphSource,
    operation: string,
    overrides: Overrides,
    deadline: Deadline,
    hooks?: Omit<PoolHooks, 'mayLeave'>,
  ): Promise<MadePlan>;
  /** Whether it plans on the supergraph without having to start or to load it first. */
  isReady(graph: GraphSource): boolean;
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
  let started: PlannerPool | undefined;
  let starting: Promise<PlannerPool> | undefined;
  let closed = false;
  const loads = new Map<number, Promise<unknown>>();
  const loaded = new Set<number>();

  async function start(): Promise<PlannerPool> {
    started = plannerPool(() => startHost(program, 'second', logger), 1);
    const { ready } = started;
    await ready.catch((error: unknown) => {
      if (!isFinal(error)) starting = undefined;
      throw error;
    });
    return started;
  }

  function load(host: PlannerPool, { graph, sdl }: GraphSource): Promise<unknown> {
    const known = loads.get(graph);
    if (known !== undefined) return known;
    const loading = host.load(graph, sdl);
    loads.set(graph, loading);
    loading.then(
      () => loads.get(graph) === loading && loaded.add(graph),
      (error: unknown) => !isFinal(error) && loads.get(graph) === loading && loads.delete(graph),
    );
    return loading;
  }

  return {
    async plan(source, operation, overrides, deadline, hooks) {
      if (closed) throw closedError();
      // What made it fail to start or to load, such as the package that is not there, is remembered.
      const host = await (starting ??= start());
      await load(host, source);
      return host.plan({ graph: source.graph, operation, ...overrides }, deadline, hooks);
    },
    isReady: ({ graph }) => !closed && loaded.has(graph) && started?.isRecovering === false,
    drop({ graph }) {
      loaded.delete(graph);
      if (loads.delete(graph)) started?.drop(graph);
    },
    close() {
      closed = true;
      started?.close();
    },
  };
}

const closedError = () => new PlanningError('the planner is closed', false);

const isFinal = (error: unknown): boolean => error instanceof PlanningError && error.isFinal;
