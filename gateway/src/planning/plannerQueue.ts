import { Interrupted, PlanningError, type PlannerWorker } from './plannerWorker.ts';

/** The work of a process, one piece after the other: a piece that it dies of takes nothing else along. */
export interface PlannerQueue<Run> {
  /**
   * @param mayLeave asked when the process dies of something else: whether it is rejected with Interrupted instead of waiting on
   * @throws what the attempt throws; PlanningError; Interrupted
   */
  last<Result>(attempt: (run: Run) => Promise<Result>, mayLeave: () => boolean): Promise<Result>;
  /** The same before everything else that waits. */
  first<Result>(attempt: (run: Run) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** How often what is asked may be lost with a process that ends of nothing known. */
const maxInterruptions = 10;

interface Waiting<Run> {
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
  let waiting: Waiting<Run>[] = [];
  let isServing = false;
  let closed = false;

  async function serveAll(): Promise<void> {
    if (isServing) return;
    isServing = true;
    while (waiting.length > 0) await serveNext();
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
    const next = waiting.shift();
    if (next === undefined) return;
    try {
      await next.attempt(run);
    } catch (error) {
      if (!(error instanceof Interrupted)) next.reject(error);
      else if (closed) next.reject(closedError());
      else if (next.interruptions === maxInterruptions) next.reject(new PlanningError(error.message, false));
      else waiting.unshift(Object.assign(next, { interruptions: next.interruptions + 1 }));
    }
    if (run.worker.dead) letLeave();
  }

  function letLeave(): void {
    const mayLeave = (each: Waiting<Run>) => each.mayLeave();
    const leaving = waiting.filter(mayLeave);
    waiting = waiting.filter((each) => !leaving.includes(each));
    for (const { reject } of leaving) reject(new Interrupted('the planner died of another operation'));
  }

  function rejectAll(reason: unknown): void {
    for (const { reject } of waiting.splice(0)) reject(reason);
  }

  function enqueue<Result>(
    attempt: (run: Run) => Promise<Result>,
    mayLeave: () => boolean,
    add: (item: Waiting<Run>) => unknown,
  ): Promise<Result> {
    if (closed) return Promise.reject(closedError());
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    add({ attempt: async (run) => resolve(await attempt(run)), mayLeave, reject, interruptions: 0 });
    void serveAll();
    return promise;
  }

  return {
    last: (attempt, mayLeave) => enqueue(attempt, mayLeave, (item) => waiting.push(item)),
    first: (attempt) =>
      enqueue(
        attempt,
        () => false,
        (item) => waiting.unshift(item),
      ),
    close() {
      closed = true;
      rejectAll(closedError());
    },
  };
}

const closedError = () => new PlanningError('the planner is closed', false);
