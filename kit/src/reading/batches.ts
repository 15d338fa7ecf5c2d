import { currentWork } from '../work/index.ts';

/**
 * How a DataLoader of a request waits for the keys of a batch: for those of this turn, as loaders do, and where a long list is
 * given in pieces, for those of all its items. So a list is one statement, however many pieces its parents come in.
 * @param dispatch runs the batch
 */
export function batchScheduleFn(dispatch: () => void): void {
  // After all promises that are settled now: what they go on with may load as well.
  const afterThisTurn = () => process.nextTick(dispatch);
  void (currentWork()?.pacing?.lastPiece ?? Promise.resolve()).then(afterThisTurn);
}
