import { fork, type ChildProcess } from 'node:child_process';
import type { PlannerAnswer, PlannerRequest } from './plannerProcess.ts';
import type { LoadedGraph, MadePlan } from './plannerTypes.ts';

/** An operation that the planner could not plan; the message is for the log. */
export class PlanningError extends Error {
  /**
   * Whether it is about the operation itself: the planner said that there is no plan, died of it or used up its time.
   * What only came in its way, such as a planner that is closed or does not start, may not be there the next time.
   */
  readonly isFinal: boolean;
  constructor(message: string, isFinal = true) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** The operation was not planned because nobody waits for its plan any longer. */
export class PlanNotWanted extends PlanningError {
  constructor() {
    super('nobody waits for the plan', false);
  }
}

/** The request ended the process, or kept it busy for too long. */
export class PlannerCrash extends PlanningError {}

/** A request that was lost when the process ended of something else. */
export class Interrupted extends Error {}

/** How long a request may keep planners busy. What it waits behind others is not its fault, and does not count. */
export interface Deadline {
  /** In milliseconds; less with every answer. */
  leftMs: number;
  /** The CPU time that it took so far, in milliseconds; where a process ended of it, the time until then. Not counted when left out. */
  cpuMs?: number;
}

/** What the process is asked, without the number that tells answers apart. */
export type Request = PlannerRequest extends infer Each ? (Each extends unknown ? Omit<Each, 'id'> : never) : never;

/** What it answers. */
export type Result = LoadedGraph | MadePlan | null;

/** One run of the process that plans. */
export interface PlannerWorker {
  /** Settles when the process has started. */
  readonly ready: Promise<unknown>;
  /** Whether it has ended. */
  readonly dead: boolean;
  /**
   * Asks, and ends the process when the request keeps it busy for longer than it may.
   * @throws PlanningError; Interrupted
   */
  ask(request: Request, deadline: Deadline): Promise<Result>;
  end(): void;
}

interface Waiting {
  readonly deadline: Deadline;
  resolve(result: Result): void;
  reject(reason: Error): void;
}

/** The request that nobody sends: its answer tells that the process has started. */
const startId = 0;

/** How long the process may take to start, in milliseconds. */
const startDeadlineMs = 10_000;

/**
 * Starts the process that plans.
 * @param program the file that it runs
 * @param role which planner it runs
 */
export function startWorker(program: string, role: 'first' | 'second'): PlannerWorker {
  const child: ChildProcess = fork(program, [role], {
    // Flags of this process, such as a debugger's port, are not for the other one.
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
    // Secrets are none of its business; Apollo's packages send facts about the machine home unless told not to.
    env: { APOLLO_TELEMETRY_DISABLED: 'true' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // It answers in order: the first of these is the one that it is busy with.
  const waiting = new Map<number, Waiting>();
  let busySince = 0;
  let timer: NodeJS.Timeout | undefined;
  let count = startId;
  let stderr = '';
  let dead = false;

  const oldest = () => waiting.entries().next().value;

  /** Begins to count the time of the oldest request. */
  function watch(): void {
    clearTimeout(timer);
    const [id, asked] = oldest() ?? [];
    if (id === undefined || asked === undefined) return;
    busySince = performance.now();
    const { leftMs } = asked.deadline;
    // When it is this process that was busy, the answer may have come already and is read before the immediate.
    const check = () => setImmediate(() => oldest()?.[0] === id && expire(asked, leftMs));
    timer = setTimeout(check, leftMs).unref();
  }

  function expire({ deadline }: Waiting, leftMs: number): void {
    died(`the planner took longer than ${Math.round(leftMs)} ms and was ended`);
    deadline.leftMs = 0;
  }

  const wait = (id: number, deadline: Deadline): Promise<Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.set(id, { deadline, resolve, reject });
    if (waiting.size === 1) watch();
    child.channel?.ref();
    return promise;
  };

  /** Takes out what waits no longer. */
  function take(id: number): Waiting | undefined {
    const isOldest = oldest()?.[0] === id;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (asked === undefined || !isOldest) return asked;
    asked.deadline.leftMs -= performance.now() - busySince;
    watch();
    return asked;
  }

  function end(reason: Error): void {
    dead = true;
    clearTimeout(timer);
    const lost = [...waiting.values()];
    waiting.clear();
    for (const asked of lost) asked.reject(reason);
    child.kill('SIGKILL');
  }

  function died(message: string): void {
    const [culprit = startId] = oldest() ?? [];
    // Who waits for a process that does not start is not what it died of, and the next one is no better.
    if (culprit === startId) return end(new PlanningError(message, false));
    const ms = performance.now() - busySince;
    const asked = take(culprit);
    if (asked?.deadline.cpuMs !== undefined) asked.deadline.cpuMs += ms;
    asked?.reject(new PlannerCrash(message));
    end(new Interrupted(message));
  }

  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2_000)));
  child.on('message', (answer: PlannerAnswer) => {
    const asked = take(answer.id);
    // A gateway that is done must not be kept alive by its planner, one that waits for a plan must.
    if (waiting.size === 0) child.channel?.unref();
    if (asked?.deadline.cpuMs !== undefined) asked.deadline.cpuMs += answer.cpuMs ?? 0;
    if (answer.ok) return asked?.resolve(answer.result);
    asked?.reject(new PlanningError(answer.message));
    if (answer.id === startId) end(new PlanningError(answer.message, false));
  });
  // Whoever still waits hears of its exit only while there is something to wait for.
  child.on('disconnect', () => waiting.size > 0 && child.ref());
  child.on('error', (error) => died(error.message));
  child.on('exit', (code, signal) => died(`the planner process ended (${signal ?? code}): ${stderr.slice(0, 300)}`));
  const ready = wait(startId, { leftMs: startDeadlineMs });
  // Nobody may be looking: those who wait for a process that was started anew hear of it themselves.
  ready.catch(() => {});
  child.unref();
  (child.stderr as { unref?(): void } | null)?.unref?.();

  return {
    ready,
    get dead() {
      return dead;
    },
    ask(request, deadline) {
      if (dead) return Promise.reject(new Interrupted('the planner process has ended'));
      count += 1;
      const id = count;
      const answered = wait(id, deadline);
      child.send({ ...request, id }, (error) => {
        if (error === null) return;
        // It has ended, though its exit is not known yet; of what, this request cannot be: it never arrived.
        dead = true;
        take(id)?.reject(new Interrupted(error.message));
      });
      return answered;
    },
    end: () => end(new PlanningError('the planner is closed', false)),
  };
}
