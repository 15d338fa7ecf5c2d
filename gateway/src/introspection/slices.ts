/** Runs pieces of work that yield, a slice of one of them in each turn of the event loop. */
export interface SlicedWork {
  /** What the work returns or throws. */
  run<Result>(work: Generator<undefined, Result, undefined>): Promise<Result>;
}

/**
 * No work is under way.
 * @param nextTurn calls a function in the next turn of the event loop; `setImmediate` when left out
 */
export function slicedWork(nextTurn: (call: () => void) => unknown = setImmediate): SlicedWork {
  const waiting: (() => boolean)[] = [];
  let isRunning = false;
  const turn = () => {
    const slice = waiting.shift()!;
    // One that has more to do goes to the end: a short piece does not wait for a long one.
    if (slice()) waiting.push(slice);
    isRunning = waiting.length > 0;
    if (isRunning) nextTurn(turn);
  };
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(() => {
          try {
            const { done, value } = work.next();
            if (done) resolve(value);
            return !done;
          } catch (error) {
            reject(error as Error);
            return false;
          }
        });
        if (isRunning) return;
        isRunning = true;
        nextTurn(turn);
      }),
  };
}
