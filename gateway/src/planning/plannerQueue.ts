import { createRoundRobin } from '@community-graph/kit/work';
import { Interrupted, PlanningError, PlanNotWanted, type PlannerWorker } from './plannerWorker.ts';

/** The work of a process, one piece after the other, round-robin by client: a piece that it dies of takes nothing else along. */
export interface PlannerQueue<Run> {
  /**
   * @throws what the attempt throws; PlanNotWanted; PlanningError; Interrupted
   */
  last<Result>(attempt: (run: Run) => Promise<Result>, piece?: PieceOfWork): Promise<Result>;
  /** The same before everything else that waits. */
  first<Result>(attempt: (run: Run) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** What the queue knows of a piece of work. */
export interface PieceOfWork {
  /** Whose turn it takes; the gateway's own when left out. */
  readonly client?: string | undefined;
  /** Asked when its turn has come: whether anybody still waits for it. It is done when left out. */
  readonly isWanted?: (() => boolean) | undefined;
  /** Asked when the process dies of something else: whether it is rejected with Interrupted. It waits on when left out. */
  readonly mayLeave?: (() => boolean) | undefined;
}

/** How often what is asked may be lost with a process that ends of nothing known. */
const maxInterruptions = 10;

interface Waiting<Run> extends PieceOfWork {
  readonly attempt: (run: Run) => Promise<void>;
  readonly reject: (reason: unknown) => void;
  interruptions: number;
}

/**
 * Nothing waits yet.
 * @param latest gives the process, a new one when the last one has ended
 */
export function plannerQueue<Run extends { readonly worker: PlannerWorker }>(latest: () => Run): PlannerQueue<Run> {
  /** What goes before all else. */
  let urgent: Waiting<Run>[] = [];
  const waiting = createRoundRobin<Waiting<Run>>();
  let isServing = false;
  let closed = false;

  async function serveAll(): Promise<void> {
    if (isServing) return;
    isServing = true;
    while (urgent.length > 0 || waiting.size > 0) await serveNext();
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
    const next = urgent.shift() ?? waiting.next();
    if (next === undefined) return;
    if (next.isWanted?.() === false) return next.reject(new PlanNotWanted());
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

  function letLeave(): void {
    const mayLeave = (each: Waiting<Run>) => each.mayLeave?.() === true;
    const leaving = [...urgent.filter(mayLeave), ...waiting.takeWhere(mayLeave)];
    urgent = urgent.filter((each) => !leaving.includes(each));
    for (const { reject } of leaving) reject(new Interrupted('the planner died of another operation'));
  }

  function rejectAll(reason: unknown): void {
    for (const { reject } of [...urgent.splice(0), ...waiting.takeWhere(() => true)]) reject(reason);
  }

  function enqueue<Result>(
    attempt: (run: Run) => Promise<Result>,
    piece: PieceOfWork,
    add: (item: Waiting<Run>) => unknown,
  ): Promise<Result> {
    if (closed) return Promise.reject(closedError());
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    add({ ...piece, attempt: async (run) => resolve(await attempt(run)), reject, interruptions: 0 });
    void serveAll();
    return promise;
  }

  return {
    last: (attempt, piece = {}) => enqueue(attempt, piece, (item) => waiting.add(piece.client, item)),
    first: (attempt) => enqueue(attempt, {}, (item) => urgent.unshift(item)),
    close() {
      closed = true;
      rejectAll(closedError());
    },
  };
}

const closedError = () => new PlanningError('the planner is closed', false);
