/** Work that runs in slices. */
export interface SlicedJob<Result> {
  /** What the work returns or throws; it stays open when the job is dropped. */
  readonly result: Promise<Result>;
  /**
   * Lets one more request of a subject wait for the job, which then also runs in that subject's turns.
   * @returns what is full when it cannot: the subject's own places, or all; undefined when the request waits
   */
  join(subject: string): 'subject' | 'all' | undefined;
  /** One request of a subject waits no longer. A job for which nobody waits is dropped. */
  leave(subject: string): void;
  /** Whether a request waits for it. */
  readonly isWanted: boolean;
}

/** Runs pieces of work that yield, a slice of one of them in each turn of the event loop. */
export interface SlicedWork {
  /** Takes a job, which begins once a request waits for it. */
  start<Result>(work: Generator<undefined, Result, undefined>): SlicedJob<Result>;
  /** How many jobs are under way. */
  readonly waiting: number;
}

/** The bounds of sliced work. */
export interface SlicedWorkOptions {
  /** The most jobs that are under way in all. */
  readonly jobs: number;
  /** The most that requests of one subject wait for. */
  readonly jobsOfOne: number;
  /** Calls a function in the next turn of the event loop; `setImmediate` when left out. */
  readonly nextTurn?: (call: () => void) => unknown;
}

/** Runs one slice of a job. */
type Slice = () => void;

/** The jobs that one subject waits for, the next to run first. */
type Lane = Set<Slice>;

/** No work is under way. Subjects take turns, and so do the jobs of one: a short job does not wait for a long one. */
export function slicedWork({ jobs: mostJobs, jobsOfOne, nextTurn = setImmediate }: SlicedWorkOptions): SlicedWork {
  // In the order of their turns; none is empty.
  const lanes = new Map<string, Lane>();
  let jobs = 0;
  let isRunning = false;

  const turn = () => {
    const [next] = lanes;
    isRunning = next !== undefined;
    if (next === undefined) return;
    const [subject, lane] = next;
    const [slice] = lane;
    // Both go to the end.
    lanes.delete(subject);
    lanes.set(subject, lane);
    lane.delete(slice!);
    lane.add(slice!);
    slice!();
    isRunning = lanes.size > 0;
    if (isRunning) nextTurn(turn);
  };
  const leaveLane = (subject: string, slice: Slice) => {
    const lane = lanes.get(subject);
    lane?.delete(slice);
    if (lane?.size === 0) lanes.delete(subject);
  };

  return {
    get waiting() {
      return jobs;
    },
    start<Result>(work: Generator<undefined, Result, undefined>): SlicedJob<Result> {
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      // How many requests of each subject wait.
      const waiting = new Map<string, number>();
      const end = () => {
        if (waiting.size > 0) jobs -= 1;
        for (const subject of waiting.keys()) leaveLane(subject, slice);
        waiting.clear();
      };
      const slice: Slice = () => {
        try {
          const { done, value } = work.next();
          if (!done) return;
          resolve(value);
        } catch (error) {
          reject(error as Error);
        }
        end();
      };
      return {
        result: promise,
        get isWanted() {
          return waiting.size > 0;
        },
        join(subject) {
          const already = waiting.get(subject);
          if (already === undefined) {
            const lane = lanes.get(subject) ?? new Set<Slice>();
            if (lane.size >= jobsOfOne) return 'subject';
            if (waiting.size === 0 && jobs >= mostJobs) return 'all';
            if (waiting.size === 0) jobs += 1;
            lanes.set(subject, lane.add(slice));
          }
          waiting.set(subject, (already ?? 0) + 1);
          if (!isRunning) nextTurn(turn);
          isRunning = true;
          return undefined;
        },
        leave(subject) {
          const count = waiting.get(subject);
          if (count === undefined) return;
          if (count > 1) {
            waiting.set(subject, count - 1);
            return;
          }
          waiting.delete(subject);
          leaveLane(subject, slice);
          if (waiting.size === 0) jobs -= 1;
        },
      };
    },
  };
}
