import { fork, type ChildProcess } from 'node:child_process';
import type { GraphQLError } from 'graphql';
import { processCpuMs } from './processCpu.ts';
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

/** The operation was not planned, and no planner was asked. */
export class PlanNotMade extends PlanningError {
  /** The error for the client; undefined where nobody waits any longer. */
  readonly refusal: GraphQLError | undefined;
  constructor(message: string, refusal?: GraphQLError) {
    super(message, false);
    this.refusal = refusal;
  }
}

/** The request ended the process, or kept it busy for too long. */
export class PlannerCrash extends PlanningError {
  /** Whether it was ended because of the time that it took. */
  readonly isLate: boolean;
  /** @param isFinal whether it would take as long again: what another program kept from the processor may not */
  constructor(message: string, isLate = false, isFinal = true) {
    super(message, isFinal);
    this.isLate = isLate;
  }
}

/** A request that was lost when the process ended of something else. */
export class Interrupted extends Error {}

/** How long a request may keep planners busy. What it waits, behind others or for the processor, is not its fault, and does not count. */
export interface Deadline {
  /** CPU time in milliseconds; less with every answer. */
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

/** How long the process may take to start, in milliseconds of CPU time; it is ended after `mostWallTime` times as long. */
const startDeadlineMs = 10_000;

/** So many times its CPU time a request may take in all: a process that hangs uses none. */
const mostWallTime = 3;

/** The least time after which it is looked again whether a request has used up its time, in milliseconds. */
const leastWaitMs = 50;

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
  let cpuBefore: number | undefined;
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
    cpuBefore = processCpuMs(child.pid);
    const { leftMs } = asked.deadline;
    const wait = (ms: number) => {
      // When it is this process that was busy, the answer may have come already and is read before the immediate.
      timer = setTimeout(() => setImmediate(() => oldest()?.[0] === id && check()), ms).unref();
    };
    const check = () => {
      const cpuMs = cpuOfRequest();
      const left = leftMs - (cpuMs ?? leftMs);
      const isOver = left <= 0 || performance.now() - busySince >= leftMs * mostWallTime;
      if (isOver) expire(asked, leftMs, cpuMs !== undefined && left <= 0);
      else wait(Math.max(left, leastWaitMs));
    };
    wait(leftMs);
  }

  /** What the process has used for the oldest request, in milliseconds; undefined where that is not known. */
  function cpuOfRequest(): number | undefined {
    const now = processCpuMs(child.pid);
    return now === undefined || cpuBefore === undefined ? undefined : now - cpuBefore;
  }

  function expire({ deadline }: Waiting, leftMs: number, isFinal: boolean): void {
    const message = `the planner took longer than ${Math.round(leftMs)} ms and was ended`;
    died(message, new PlannerCrash(message, true, isFinal));
    deadline.leftMs = 0;
  }

  const wait = (id: number, deadline: Deadline): Promise<Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.set(id, { deadline, resolve, reject });
    if (waiting.size === 1) watch();
    child.channel?.ref();
    return promise;
  };

  /**
   * Takes out what waits no longer.
   * @param cpuMs what it took; the time that has passed when left out
   */
  function take(id: number, cpuMs?: number): Waiting | undefined {
    const isOldest = oldest()?.[0] === id;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (asked === undefined || !isOldest) return asked;
    asked.deadline.leftMs -= cpuMs ?? performance.now() - busySince;
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

  function died(message: string, reason = new PlannerCrash(message)): void {
    const [culprit = startId] = oldest() ?? [];
    // Who waits for a process that does not start is not what it died of, and the next one is no better.
    if (culprit === startId) return end(new PlanningError(message, false));
    // What is not known to be CPU time may have been a wait: some is left to try elsewhere.
    const ms = cpuOfRequest() ?? Math.min(performance.now() - busySince, (oldest()?.[1].deadline.leftMs ?? 0) / 2);
    const asked = take(culprit, ms);
    if (asked?.deadline.cpuMs !== undefined) asked.deadline.cpuMs += ms;
    asked?.reject(reason);
    end(new Interrupted(message));
  }

  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2_000)));
  child.on('message', (answer: PlannerAnswer) => {
    const asked = take(answer.id, answer.cpuMs);
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
