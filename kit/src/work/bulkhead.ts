import type { Cancellation } from './cancellation.ts';

/** Something that waits for a place. */
export interface Waiting {
  /** It has a place now; it must `leave` when it is done. */
  admitted(): void;
}

/** Why work cannot even wait: all of the queue is taken, or as much of it as one subject may have. */
export type Full = 'full' | 'full for subject';

/**
 * Places for work that many subjects share fairly. Places that become free go round-robin to the subjects that wait, so that
 * a subject with a thousand pieces of work delays another one by as much as a subject with one.
 */
export interface Bulkhead {
  /**
   * Takes a place, or one in the queue.
   * @param subject whose work it is; undefined for work of the system, which is bounded by what is bounded for all alone
   */
  enter(subject: string | undefined, waiting: Waiting): 'entered' | 'waits' | Full;
  /** Gives a place in the queue up; does nothing when it has none. */
  withdraw(subject: string | undefined, waiting: Waiting): void;
  /** Gives a place back. */
  leave(subject: string | undefined): void;
  /** How many places a subject has taken. */
  running(subject: string | undefined): number;
  /** Fulfilled when no place is taken and nobody waits. */
  idle(): Promise<void>;
}

/** How many places there are. */
export interface BulkheadOptions {
  /** How many pieces of work may run at the same time. */
  readonly capacity: number;
  /** How many of them may be of one subject; as many as there are when left out. */
  readonly capacityPerSubject?: number;
  /** How many may wait. */
  readonly maximumWaiting: number;
  /** How many of those may be of one subject; as many as may wait when left out. */
  readonly maximumWaitingPerSubject?: number;
  /** Called when one is refused; not again before the queue was empty. */
  readonly overflowed?: () => void;
}

/** One subject that has work here. */
interface Subject {
  readonly name: string | undefined;
  readonly queue: Set<Waiting>;
  running: number;
}

/** A bulkhead with no work in it. */
export function createBulkhead({
  capacity,
  capacityPerSubject = capacity,
  maximumWaiting,
  maximumWaitingPerSubject = maximumWaiting,
  overflowed,
}: BulkheadOptions): Bulkhead {
  const subjects = new Map<string | undefined, Subject>();
  /** The subjects that wait, in the order of their turns. */
  const turns = new Set<Subject>();
  const idlers: (() => void)[] = [];
  let running = 0;
  let waitingInAll = 0;
  let admitting = false;
  let hasOverflowed = false;

  const subjectOf = (name: string | undefined): Subject => {
    let subject = subjects.get(name);
    if (subject === undefined) subjects.set(name, (subject = { name, queue: new Set(), running: 0 }));
    return subject;
  };
  const forgetIdle = (subject: Subject) => {
    if (subject.running === 0 && subject.queue.size === 0) subjects.delete(subject.name);
    if (running === 0 && waitingInAll === 0) for (const resolve of idlers.splice(0)) resolve();
  };
  const mayRun = ({ name, running: own }: Subject) => name === undefined || own < capacityPerSubject;
  const fullFor = ({ name, queue }: Subject): Full | undefined => {
    if (waitingInAll >= maximumWaiting) return 'full';
    return name !== undefined && queue.size >= maximumWaitingPerSubject ? 'full for subject' : undefined;
  };
  const run = (subject: Subject) => {
    running += 1;
    subject.running += 1;
  };
  /** The first that waits, of the subject whose turn it is; undefined when nobody may run. */
  const takeNext = (): Waiting | undefined => {
    if (running >= capacity) return undefined;
    // Those passed over have all the places that one may have, so that there are few of them.
    for (const subject of turns) {
      if (!mayRun(subject)) continue;
      const [next] = subject.queue as Iterable<Waiting> as [Waiting];
      subject.queue.delete(next);
      waitingInAll -= 1;
      turns.delete(subject);
      if (subject.queue.size > 0) turns.add(subject);
      run(subject);
      return next;
    }
    return undefined;
  };
  const admit = () => {
    // One that is admitted may leave at once; the loop that admitted it goes on, so that the stack does not grow.
    if (admitting) return;
    admitting = true;
    try {
      for (let next = takeNext(); next !== undefined; next = takeNext()) next.admitted();
    } finally {
      admitting = false;
    }
  };

  return {
    enter(name, waiting) {
      const subject = subjectOf(name);
      if (running < capacity && mayRun(subject)) {
        run(subject);
        return 'entered';
      }
      if (waitingInAll === 0) hasOverflowed = false;
      const full = fullFor(subject);
      if (full !== undefined) {
        forgetIdle(subject);
        if (!hasOverflowed) overflowed?.();
        hasOverflowed = true;
        return full;
      }
      subject.queue.add(waiting);
      waitingInAll += 1;
      turns.add(subject);
      return 'waits';
    },
    withdraw(name, waiting) {
      const subject = subjects.get(name);
      if (subject === undefined || !subject.queue.delete(waiting)) return;
      waitingInAll -= 1;
      if (subject.queue.size === 0) turns.delete(subject);
      forgetIdle(subject);
    },
    leave(name) {
      const subject = subjects.get(name)!;
      running -= 1;
      subject.running -= 1;
      admit();
      forgetIdle(subject);
    },
    running: (name) => subjects.get(name)?.running ?? 0,
    idle: () =>
      new Promise((resolve) => {
        if (running === 0 && waitingInAll === 0) resolve();
        else idlers.push(resolve);
      }),
  };
}

/** How a wait for a place ended: with the place, without one, or because nobody waited for the work any more. */
export type Entry = 'entered' | Full | 'cancelled';

/**
 * Waits for a place; at once, without a promise, where that is possible.
 * @param signal gives the place in the queue up
 */
export function enterWhenFree(
  bulkhead: Bulkhead,
  subject: string | undefined,
  signal: Cancellation | undefined,
): Entry | Promise<Entry> {
  if (signal?.aborted) return 'cancelled';
  const { promise, resolve } = Promise.withResolvers<Entry>();
  const waiting: Waiting = {
    admitted() {
      signal?.removeEventListener('abort', give);
      resolve('entered');
    },
  };
  const give = () => {
    bulkhead.withdraw(subject, waiting);
    resolve('cancelled');
  };
  const entry = bulkhead.enter(subject, waiting);
  if (entry !== 'waits') return entry;
  signal?.addEventListener('abort', give, { once: true });
  return promise;
}
