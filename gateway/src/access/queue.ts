/** Runs so many pieces of work at once; more wait, in the order in which they came. */
export interface Queue {
  /** What the work gives, or what it rejects with; undefined, at once, when too many wait already. */
  run<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
}

/** A queue that is empty. */
export function createQueue(most: { readonly running: number; readonly waiting: number }): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(work) {
      if (running >= most.running) {
        if (waiting.length >= most.waiting) return undefined;
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
