import { Interrupted, PlanningError, type PlannerWorker } from './plannerWorker.ts';

/** The work of a process, one piece after the other, round-robin by client: a piece that it dies of takes nothing else along. */
export interface PlannerQueue<Run> {
  /**
   * @param mayLeave asked when the process dies of something else: whether it is rejected with Interrupted instead of waiting on
   * @param client whose turn it takes; the gateway's own when left out
   * @throws what the attempt throws; PlanningError; Interrupted
   */
  last<Result>(attempt: (run: Run) => Promise<Result>, mayLeave: () => boolean, client?: string): Promise<Result>;
  /** The same before everything else that waits. */
  first<Result>(attempt: (run: Run) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** How often what is asked may be lost with a process that ends of nothing known. */
const maxInterruptions = 10;

interface Waiting<Run> {
  readonly client: string | undefined;
  readonly attempt: (run: Run) => Promise<void>;
  readonly mayLeave: () => boolean;
  readonly reject: (reason: unknown) => void;
  interruptions: number;
}

/**
 * Nothing waits yet.
 * @param latest gives the process, a new one when the last one has ended
 */
export function plannerQueue<Run extends { readonly worker: PlannerWorker }>(latest: () => Run): PlannerQueue<Run> {
  /** What goes before all else. */
  const urgent: Waiting<Run>[] = [];
  /** What else waits, by client, in the order of their turns. */
  const queues = new Map<string | undefined, Waiting<Run>[]>();
  let isServing = false;
  let closed = false;

  async function serveAll(): Promise<void> {
    if (isServing) return;
    isServing = true;
    while (urgent.length > 0 || queues.size > 0) await serveNext();
    isServing = false;
  }

  async function serveNext(): Promise<void> {
    const run = latest();
    try {
      await run.worker.ready;
    } catch (error) {
      rejectAll(error);
      return;
    }
    const next = takeNext();
    if (next === undefined) return;
    try {
      await next.attempt(run);
    } catch (error) {
      if (!(error instanceof Interrupted)) next.reject(error);
      else if (closed) next.reject(closedError());
      else if (next.interruptions === maxInterruptions) next.reject(new PlanningError(error.message, false));
      else urgent.unshift(Object.assign(next, { interruptions: next.interruptions + 1 }));
    }
    if (run.worker.dead) letLeave();
  }

  function takeNext(): Waiting<Run> | undefined {
    if (urgent.length > 0) return urgent.shift();
    const [turn] = queues;
    if (turn === undefined) return undefined;
    const [client, queue] = turn;
    const next = queue.shift();
    queues.delete(client);
    if (queue.length > 0) queues.set(client, queue);
    return next;
  }

  function addLast(item: Waiting<Run>): void {
    const queue = queues.get(item.client);
    if (queue === undefined) queues.set(item.client, [item]);
    else queue.push(item);
  }

  /** Takes out what waits, all of it. */
  function takeAll(): Waiting<Run>[] {
    const all = [...urgent.splice(0), ...[...queues.values()].flat()];
    queues.clear();
    return all;
  }

  function letLeave(): void {
    const leaving: Waiting<Run>[] = [];
    for (const queue of [urgent, ...queues.values()]) {
      const staying = queue.filter((each) => !each.mayLeave() || !leaving.push(each));
      queue.splice(0, queue.length, ...staying);
    }
    for (const [client, queue] of queues) if (queue.length === 0) queues.delete(client);
    for (const { reject } of leaving) reject(new Interrupted('the planner died of another operation'));
  }

  function rejectAll(reason: unknown): void {
    for (const { reject } of takeAll()) reject(reason);
  }

  function enqueue<Result>(
    attempt: (run: Run) => Promise<Result>,
    { mayLeave, client }: Pick<Waiting<Run>, 'mayLeave' | 'client'>,
    add: (item: Waiting<Run>) => unknown,
  ): Promise<Result> {
    if (closed) return Promise.reject(closedError());
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    add({ attempt: async (run) => resolve(await attempt(run)), mayLeave, client, reject, interruptions: 0 });
    void serveAll();
    return promise;
  }

  return {
    last: (attempt, mayLeave, client) => enqueue(attempt, { mayLeave, client }, addLast),
    first: (attempt) => enqueue(attempt, { mayLeave: () => false, client: undefined }, (item) => urgent.unshift(item)),
    close() {
      closed = true;
      rejectAll(closedError());
    },
  };
}

const closedError = () => new PlanningError('the planner is closed', false);
