/** Runs so many pieces of work at once; more wait, in the order in which they came. */
export interface Queue {
  /** What the work gives, or what it rejects with; undefined, at once, when too many wait already. */
  run<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
}

/** How long a queue may become, and who is told. */
export interface QueueOptions {
  readonly running: number;
  readonly waiting: number;
  /** Told when a piece of work is turned away; not again before nothing waited. */
  readonly overflowed: () => void;
}

/** A queue that is empty. */
export function createQueue(most: QueueOptions): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  let hasOverflowed = false;
  return {
    async run(work) {
      if (running >= most.running) {
        if (waiting.length === 0) hasOverflowed = false;
        if (waiting.length >= most.waiting) {
          if (!hasOverflowed) most.overflowed();
          hasOverflowed = true;
          return undefined;
        }
        // Whoever ends gives the place over, so that nobody comes in between.
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
