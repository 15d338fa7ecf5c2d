import { fork, type ChildProcess } from 'node:child_process';
import type { PlannerAnswer, PlannerRequest } from './plannerProcess.ts';
import type { LoadedGraph, MadePlan } from './plannerTypes.ts';

/** An operation that the planner could not plan; the message is for the log. */
export class PlanningError extends Error {}

/** A request that was lost when another one ended the process. */
export class Interrupted extends Error {}

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
   * Asks, and ends the process when it takes longer than so many milliseconds.
   * @throws PlanningError; Interrupted
   */
  ask(request: Request, deadlineMs: number): Promise<Result>;
  end(): void;
}

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
  const waiting = new Map<number, { resolve(result: Result): void; reject(reason: Error): void }>();
  let count = 0;
  let stderr = '';
  let dead = false;
  const wait = (id: number, deadlineMs: number): Promise<Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    waiting.set(id, { resolve, reject });
    child.channel?.ref();
    const timer = setTimeout(() => child.kill('SIGKILL'), deadlineMs).unref();
    return promise.finally(() => clearTimeout(timer));
  };

  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2_000)));
  child.on('message', (answer: PlannerAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // A gateway that is done must not be kept alive by its planner, one that waits for a plan must.
    if (waiting.size === 0) child.channel?.unref();
    if (answer.ok) asked?.resolve(answer.result);
    else asked?.reject(new PlanningError(answer.message));
  });
  const end = (reason: string) => {
    dead = true;
    // It answers in order: the oldest request is the one that it died of.
    const [culprit, ...others] = waiting.values();
    waiting.clear();
    culprit?.reject(new PlanningError(reason));
    for (const other of others) other.reject(new Interrupted(reason));
  };
  // Whoever still waits hears of its exit only while there is something to wait for.
  child.on('disconnect', () => waiting.size > 0 && child.ref());
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => end(`the planner process ended (${signal ?? code}): ${stderr.slice(0, 300)}`));
  const ready = wait(0, startDeadlineMs);
  child.unref();
  (child.stderr as { unref?(): void } | null)?.unref?.();

  return {
    ready,
    get dead() {
      return dead;
    },
    ask(request, deadlineMs) {
      if (dead) return Promise.reject(new PlanningError('the planner process has ended'));
      count += 1;
      const answered = wait(count, deadlineMs);
      const id = count;
      child.send({ ...request, id }, (error) => {
        if (error === null) return;
        // It has ended, though its exit is not known yet; of what, this request cannot be: it never arrived.
        dead = true;
        waiting.get(id)?.reject(new Interrupted(error.message));
        waiting.delete(id);
      });
      return answered;
    },
    end() {
      end('the planner is closed');
      child.kill('SIGKILL');
    },
  };
}
