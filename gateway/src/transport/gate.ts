/** Something that waits for its turn. */
export interface Waiting {
  /** Its turn has come; it must `leave` when it is done. */
  admitted(): void;
}

/** Lets so many through at once; more wait, in the order in which they came. */
export interface Gate {
  /** Whether the one who asks may go on at once, is told later, or cannot even wait. */
  enter(waiting: Waiting): 'entered' | 'waits' | 'full';
  /** Gives a place in the queue up. */
  withdraw(waiting: Waiting): void;
  /** Makes room for the next. */
  leave(): void;
  /** Fulfilled when nobody is in and nobody waits. */
  idle(): Promise<void>;
}

/** What a gate is told and tells. */
export interface GateOptions {
  /** How many may be in at once. */
  readonly capacity: number;
  /** How many may wait. */
  readonly maximumWaiting: number;
  /** Told when one is turned away; not again before the queue was empty. */
  readonly overflowed?: () => void;
}

/** A gate with nobody in it. */
export function createGate({ capacity, maximumWaiting, overflowed }: GateOptions): Gate {
  const queue = new Set<Waiting>();
  const idlers: (() => void)[] = [];
  let inside = 0;
  let admitting = false;
  let hasOverflowed = false;
  const tellIdlers = () => {
    if (inside === 0 && queue.size === 0) for (const told of idlers.splice(0)) told();
  };
  return {
    enter(waiting) {
      if (inside < capacity) {
        inside += 1;
        return 'entered';
      }
      if (queue.size === 0) hasOverflowed = false;
      if (queue.size >= maximumWaiting) {
        if (!hasOverflowed) overflowed?.();
        hasOverflowed = true;
        return 'full';
      }
      queue.add(waiting);
      return 'waits';
    },
    withdraw(waiting) {
      queue.delete(waiting);
    },
    leave() {
      inside -= 1;
      // One that is let in may leave at once; the loop that let it in goes on, so that the stack does not grow.
      if (admitting) return;
      admitting = true;
      try {
        for (const next of queue) {
          if (inside >= capacity) break;
          queue.delete(next);
          inside += 1;
          next.admitted();
        }
      } finally {
        admitting = false;
      }
      tellIdlers();
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        tellIdlers();
      }),
  };
}
