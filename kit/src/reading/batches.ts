import { currentWork } from '../work/index.ts';

/** How the DataLoaders of a request batch. */
export const batching = {
  batchScheduleFn,
  /** A statement is for so many keys at most: what it gives is taken in in one go, which takes some 50 microseconds a key. */
  maxBatchSize: 250,
} as const;

/**
 * How a DataLoader of a request waits for the keys of a batch: for those of this turn, as loaders do, and where a long list is
 * given in pieces, for those of all items that are planned until then. So a list is as few statements as it can be, however many pieces its
 * parents come in. A transaction holds locks, and waits for no pieces.
 * @param dispatch runs the batch
 */
function batchScheduleFn(dispatch: () => void): void {
  const work = currentWork();
  const pacing = work?.kind === 'read' ? work.pacing : undefined;
  const waitFor = (piece: Promise<unknown> | undefined) => {
    const afterThisTurn = () => {
      // The first keys may have come before the lists of this turn were long enough for pieces.
      if (pacing === undefined || pacing.lastPiece === piece) dispatch();
      else waitFor(pacing.lastPiece);
    };
    // After all promises that are settled now: what they go on with may load as well.
    void (piece ?? Promise.resolve()).then(() => process.nextTick(afterThisTurn));
  };
  waitFor(pacing?.lastPiece);
}
