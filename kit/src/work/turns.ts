/**
 * Shares the thread among subjects. Each turn of the event loop has so much time for what begins in it; the rest waits for
 * further turns, round-robin by subject, so that what arrives meanwhile is taken in, and what has waited longest for one subject
 * delays no other subject.
 */
export interface Turns {
  /**
   * Waits for time.
   * @param subject whose work it is
   * @returns undefined, without a promise, when there is time now
   */
  take(subject: string): Promise<void> | undefined;
}

/** How turns are measured; what is left out is as the event loop does it. */
export interface TurnsOptions {
  /** How long things may begin in one turn, in milliseconds; each turn lets one begin at least. */
  readonly sliceMs?: number;
  /** A time in milliseconds. */
  readonly now?: () => number;
  /** Calls a function in the next turn of the event loop. Functions that wait together are all called in it. */
  readonly nextTurn?: (call: () => void) => unknown;
}

/** The most that one turn looks at of what waits. */
const most = 16;

/** Nobody waits yet. */
export function createTurns({
  sliceMs = 5,
  now = () => performance.now(),
  nextTurn = setImmediate,
}: TurnsOptions = {}): Turns {
  /** What waits, by subject, in the order of their turns. */
  const queues = new Map<string, (() => void)[]>();
  let waiting = 0;
  /** When the first thing of this turn began; undefined before it. */
  let beganAt: number | undefined;
  /** Calls of the next turn that have not come yet, and whether the first of them has. */
  let [callsLeft, isTurnNew] = [0, false];

  const hasTime = () => beganAt === undefined || now() - beganAt < sliceMs;
  /** Orders calls in the next turn: one to notice it, and one for each that waits, as far as it looks. */
  const orderCalls = () => {
    callsLeft = Math.max(1, Math.min(waiting, most));
    isTurnNew = true;
    for (let count = callsLeft; count > 0; count -= 1) nextTurn(call);
  };
  // What goes on does so in microtasks before the next call, which therefore sees the time that it took.
  const call = () => {
    if (isTurnNew) beganAt = undefined;
    isTurnNew = false;
    callsLeft -= 1;
    if (waiting > 0 && hasTime()) {
      beganAt ??= now();
      letNextGoOn();
    }
    if (callsLeft === 0 && waiting > 0) orderCalls();
  };
  const letNextGoOn = () => {
    const [[subject, queue]] = queues as Iterable<[string, (() => void)[]]> as [[string, (() => void)[]]];
    const next = queue.shift()!;
    queues.delete(subject);
    if (queue.length > 0) queues.set(subject, queue);
    waiting -= 1;
    next();
  };
  const wait = (subject: string, next: () => void) => {
    const queue = queues.get(subject);
    if (queue === undefined) queues.set(subject, [next]);
    else queue.push(next);
    waiting += 1;
  };

  return {
    take(subject) {
      // What began in the last call of a turn counts for that turn.
      if (callsLeft === 0) beganAt = undefined;
      const goesOn = waiting === 0 && hasTime();
      if (goesOn) beganAt ??= now();
      const later = goesOn ? undefined : new Promise<void>((resolve) => wait(subject, resolve));
      if (callsLeft === 0) orderCalls();
      return later;
    },
  };
}
