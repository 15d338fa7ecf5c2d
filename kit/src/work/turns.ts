import { createFairQueue } from './fairQueue.ts';

/**
 * Shares the thread among subjects. Each turn of the event loop has so much time for what begins in it; the rest waits for
 * further turns, the subject first that has used the least time, so that what arrives meanwhile is taken in, and what one
 * subject waits for, much or long, delays no other subject.
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

/** How much of what waits may go on in one turn, whatever little time it takes. */
const mostInOneTurn = 16;

/** Nobody waits yet. */
export function createTurns({
  sliceMs = 5,
  now = () => performance.now(),
  nextTurn = setImmediate,
}: TurnsOptions = {}): Turns {
  const waiting = createFairQueue<() => void>();
  /** When the first thing of this turn began; undefined before it. */
  let beganAt: number | undefined;
  /** The ordered calls that have not come yet, and whether the next one is the first of its turn. */
  let [callsLeft, isTurnNew] = [0, false];
  /** What the call before let go on. */
  let goesOn: { readonly subject: string; readonly since: number } | undefined;

  const hasTime = () => beganAt === undefined || now() - beganAt < sliceMs;
  /** Orders calls in the next turn: one for each that waits, as far as it looks, and one that sees what the last one took. */
  const orderCalls = () => {
    callsLeft = 1 + Math.max(1, Math.min(waiting.size, mostInOneTurn));
    isTurnNew = true;
    for (let count = callsLeft; count > 0; count -= 1) nextTurn(call);
  };
  // What goes on does so in microtasks before the next call, which therefore sees the time that it took.
  const call = () => {
    if (isTurnNew) beganAt = undefined;
    isTurnNew = false;
    callsLeft -= 1;
    if (goesOn !== undefined) waiting.used(goesOn.subject, now() - goesOn.since);
    goesOn = undefined;
    if (callsLeft > 0 && waiting.size > 0 && hasTime()) {
      const { subject, item } = waiting.next()!;
      goesOn = { subject, since: now() };
      beganAt ??= goesOn.since;
      item();
    }
    if (callsLeft === 0 && waiting.size > 0) orderCalls();
  };
  return {
    take(subject) {
      // What began in the last call of a turn counts for that turn.
      if (callsLeft === 0) beganAt = undefined;
      const isTimeLeft = waiting.size === 0 && hasTime();
      if (isTimeLeft) beganAt ??= now();
      const later = isTimeLeft ? undefined : new Promise<void>((resolve) => waiting.add(subject, resolve));
      if (callsLeft === 0) orderCalls();
      return later;
    },
  };
}
