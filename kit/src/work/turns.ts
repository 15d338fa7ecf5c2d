/** Lets one piece of work begin in each turn of the event loop, so that what arrives meanwhile is taken in between two of them. */
export type Turns = () => Promise<void>;

/**
 * Turns in the order in which they were asked for.
 * @param nextTurn calls a function in the next turn of the event loop; `setImmediate` when left out
 */
export function createTurns(nextTurn: (call: () => void) => unknown = setImmediate): Turns {
  const waiting: (() => void)[] = [];
  // Immediates that stand in line together all run in one turn, so each one asks for the next.
  const turn = () => {
    waiting.shift()!();
    if (waiting.length > 0) nextTurn(turn);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) nextTurn(turn);
    });
}
