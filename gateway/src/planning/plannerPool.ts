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
  /** Says which other clients wait as well, now and later: their turns will do. */
  readonly onJoin?: ((join: (client: string) => void) => void) | undefined;
  /** Asked when its turn has come: whether anybody still waits for it. It is planned when left out. */
  readonly isWanted?: (() => boolean) | undefined;
  /** Called when its turn has come; a client error that it rejects with is why nothing is planned. */
  readonly beforePlanning?: (() => Promise<void>) | undefined;
  /** Asked when a process has died: whether it dies of this operation as well, which is rejected with Interrupted then. */
  readonly isFatal?: (() => boolean) | undefined;
}

interface Waiting {
  readonly request: PlanRequest;
  readonly deadline: Deadline;
  readonly hooks: PoolHooks;
  /** Whether it waits in the turns of several clients. */
  isShared: boolean;
  isTaken: boolean;
  readonly resolve: (made: MadePlan) => void;
  readonly reject: (reason: unknown) => void;
}

/** A process that could not be started is started again after so long at the earliest, in milliseconds. */
const restartMs = 10_000;

/**
 * Shares operations among planners, round-robin by client. One process runs from the start; the others start when somebody waits
 * for it, and stay.
 * @param start starts a process
 * @param most how many there are at the most
 */
export function plannerPool(start: () => PlannerHost, most: number): PlannerPool {
  const first = start();
  const hosts = new Set([first]);
  const graphs = new Map<number, string>();
  const waiting = createRoundRobin<Waiting>();
  const busy = new Set<PlannerHost>();
  const served = new Set<string>();
  let starting: PlannerHost | undefined;
  let mayStartAt = 0;
  let isClosed = false;
  const mayGoOn = (client: string | undefined) => client === undefined || !served.has(client);
  const isRecovering = () => [...hosts].every((host) => host.isRecovering);

  /** A process for what waits; what waits for one that is started anew has its place there. */
  function freeHost(): PlannerHost | undefined {
    const free = [...hosts].filter((host) => !busy.has(host));
    return free.find((host) => !host.isRecovering) ?? (isRecovering() ? free[0] : undefined);
  }

  function take(): { readonly item: Waiting; readonly client: string | undefined } | undefined {
    let client: string | undefined;
    const item = waiting.next((subject) => mayGoOn((client = subject)));
    if (item === undefined) return undefined;
    item.isTaken = true;
    if (item.isShared) waiting.takeWhere((other) => other === item);
    return { item, client };
  }

  function serve(): void {
    for (let host = freeHost(); host !== undefined; host = freeHost()) {
      const taken = take();
      if (taken === undefined) return;
      const { item, client } = taken;
      if (item.hooks.isWanted?.() === false) item.reject(new PlanNotMade('nobody waits for the plan'));
      else void planWith(host, item, client);
    }
    if (waiting.has(mayGoOn)) void startAnother();
  }

  async function planWith(host: PlannerHost, item: Waiting, client: string | undefined): Promise<void> {
    const { request, deadline, hooks, resolve, reject } = item;
    busy.add(host);
    if (client !== undefined) served.add(client);
    try {
      await hooks.beforePlanning?.().catch(refuse);
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
    letLeave();
    // What follows from the plan comes first: that its client pays for it, and that others need no plan any more.
    setImmediate(serve);
  }

  async function startAnother(): Promise<void> {
    if (starting !== undefined || hosts.size >= most || performance.now() < mayStartAt || isClosed) return;
    try {
      starting = start();
      await starting.ready;
      for (const [graph, sdl] of graphs) await starting.load(graph, sdl);
      hosts.add(starting);
    } catch {
      // The others go on; the next one that waits tries again.
      mayStartAt = performance.now() + restartMs;
      starting?.close();
    } finally {
      starting = undefined;
    }
    serve();
  }

  /** Rejects what a process would die of once more, and when all have died, what has somewhere else to go. */
  function letLeave(): void {
    const haveAllDied = isRecovering();
    const leaving = waiting.takeWhere(
      ({ hooks }) => hooks.isFatal?.() === true || (haveAllDied && hooks.mayLeave?.() === true),
    );
    rejectAll(leaving, new Interrupted('the planner died of another operation'));
  }

  /** Loads a supergraph into a process besides the first one; one that cannot is given up. */
  async function loadAlso(host: PlannerHost, graph: number, sdl: string): Promise<void> {
    try {
      await host.load(graph, sdl);
    } catch {
      hosts.delete(host);
      host.close();
    }
  }

  return {
    ready: first.ready,
    get isRecovering() {
      return isRecovering();
    },
    async load(graph, sdl) {
      const loaded = await first.load(graph, sdl);
      graphs.set(graph, sdl);
      await Promise.all([...hosts].filter((host) => host !== first).map((host) => loadAlso(host, graph, sdl)));
      return loaded;
    },
    drop(graph) {
      graphs.delete(graph);
      for (const host of hosts) host.drop(graph);
      starting?.drop(graph);
    },
    plan(request, deadline, hooks = {}) {
      if (isClosed) return Promise.reject(closedError());
      const { promise, resolve, reject } = Promise.withResolvers<MadePlan>();
      const item: Waiting = { request, deadline, hooks, isShared: false, isTaken: false, resolve, reject };
      waiting.add(hooks.client, item);
      hooks.onJoin?.((client) => {
        if (item.isTaken) return;
        item.isShared = true;
        waiting.add(client, item);
        serve();
      });
      serve();
      return promise;
    },
    close() {
      isClosed = true;
      rejectAll(
        waiting.takeWhere(() => true),
        closedError(),
      );
      for (const host of hosts) host.close();
      starting?.close();
    },
  };
}

function rejectAll(items: readonly Waiting[], reason: Error): void {
  for (const item of items) {
    // Another client that joins it would put it back.
    item.isTaken = true;
    item.reject(reason);
  }
}

const closedError = () => new PlanningError('the planner is closed', false);

function refuse(reason: unknown): never {
  throw reason instanceof GraphQLError ? new PlanNotMade(reason.message, reason) : reason;
}
