import { GraphQLError } from 'graphql';
import { createRoundRobin } from '@community-graph/kit/work';
import type { PlannerHost, PlanRequest, QueueHooks } from './plannerHost.ts';
import type { MadePlan } from './plannerTypes.ts';
import { Interrupted, PlanningError, PlanNotMade, type Deadline } from './plannerWorker.ts';

/** Planners of one kind, each in a process of its own. */
export interface PlannerPool extends Omit<PlannerHost, 'plan' | 'recovered'> {
  /**
   * Plans when a process is free and the client's turn has come.
   * @throws PlannerCrash when the process dies of the operation; Interrupted when it leaves; PlanNotMade; PlanningError
   */
  plan(request: PlanRequest, deadline: Deadline, hooks?: PoolHooks): Promise<MadePlan>;
}

/** What an operation has to do with others that wait. */
export interface PoolHooks extends QueueHooks {
  /** Whose turn it takes. One client keeps one process busy at the most, the gateway itself all of them. */
  readonly client?: string | undefined;
  /** Asked when its turn has come: whether anybody still waits for it. It is planned when left out. */
  readonly isWanted?: (() => boolean) | undefined;
  /** Called when its turn has come; a client error that it rejects with is why nothing is planned. */
  readonly beforePlanning?: (() => Promise<void>) | undefined;
}

interface Waiting {
  readonly request: PlanRequest;
  readonly deadline: Deadline;
  readonly hooks: PoolHooks;
  readonly resolve: (made: MadePlan) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Shares operations among planners, round-robin by client. One process runs from the start; the others start when somebody waits
 * for it, and stay.
 * @param start starts a process
 * @param most how many there are at the most
 */
export function plannerPool(start: () => PlannerHost, most: number): PlannerPool {
  const first = start();
  const hosts = [first];
  const graphs = new Map<number, string>();
  const waiting = createRoundRobin<Waiting>();
  const busy = new Set<PlannerHost>();
  const served = new Set<string>();
  let starting: PlannerHost | undefined;
  let isClosed = false;
  const mayGoOn = (client: string | undefined) => client === undefined || !served.has(client);
  const isIdle = (host: PlannerHost) => !busy.has(host) && !host.isRecovering;
  const isRecovering = () => hosts.every((host) => host.isRecovering);

  function serve(): void {
    for (;;) {
      // What waits for a process that is started anew has its place there.
      const host = hosts.find(isIdle) ?? hosts.find((each) => !busy.has(each) && isRecovering());
      if (host === undefined) break;
      const next = waiting.next(mayGoOn);
      if (next === undefined) return;
      if (next.hooks.isWanted?.() === false) next.reject(new PlanNotMade('nobody waits for the plan'));
      else void planWith(host, next);
    }
    if (waiting.has(mayGoOn)) void startAnother();
  }

  async function planWith(host: PlannerHost, { request, deadline, hooks, resolve, reject }: Waiting): Promise<void> {
    const { client, beforePlanning } = hooks;
    busy.add(host);
    if (client !== undefined) served.add(client);
    try {
      await beforePlanning?.().catch(refuse);
      resolve(await host.plan(request, deadline, hooks));
    } catch (error) {
      reject(error);
    } finally {
      busy.delete(host);
      if (client !== undefined) served.delete(client);
      // What it sent meanwhile has had no turn yet, as that of others that came later.
      waiting.defer(client);
    }
    if (host.isRecovering) void host.recovered().then(serve);
    if (isRecovering()) letLeave();
    serve();
  }

  async function startAnother(): Promise<void> {
    if (starting !== undefined || hosts.length >= most) return;
    const host = start();
    starting = host;
    try {
      await host.ready;
      for (const [graph, sdl] of graphs) await host.load(graph, sdl);
      if (isClosed) return host.close();
      hosts.push(host);
    } catch {
      // The first one says why, if it cannot start either; the next one that waits tries again.
      host.close();
    } finally {
      starting = undefined;
    }
    serve();
  }

  function letLeave(): void {
    const leaving = waiting.takeWhere(({ hooks }) => hooks.mayLeave?.() === true);
    for (const { reject } of leaving) reject(new Interrupted('the planners died of other operations'));
  }

  return {
    ready: first.ready,
    get isRecovering() {
      return isRecovering();
    },
    async load(graph, sdl) {
      graphs.set(graph, sdl);
      try {
        const [loaded] = await Promise.all(hosts.map((host) => host.load(graph, sdl)));
        return loaded!;
      } catch (error) {
        graphs.delete(graph);
        throw error;
      }
    },
    drop(graph) {
      graphs.delete(graph);
      for (const host of hosts) host.drop(graph);
      starting?.drop(graph);
    },
    plan(request, deadline, hooks = {}) {
      if (isClosed) return Promise.reject(closedError());
      const { promise, resolve, reject } = Promise.withResolvers<MadePlan>();
      waiting.add(hooks.client, { request, deadline, hooks, resolve, reject });
      serve();
      return promise;
    },
    close() {
      isClosed = true;
      for (const { reject } of waiting.takeWhere(() => true)) reject(closedError());
      for (const host of hosts) host.close();
      starting?.close();
    },
  };
}

const closedError = () => new PlanningError('the planner is closed', false);

function refuse(reason: unknown): never {
  throw reason instanceof GraphQLError ? new PlanNotMade(reason.message, reason) : reason;
}
