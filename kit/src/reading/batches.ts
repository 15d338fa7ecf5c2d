import { currentWork } from '../work/index.ts';

/**
 * How a DataLoader of a request waits for the keys of a batch: for those of this turn, as loaders do, and where a long list is
 * given in pieces, for those of all items that are planned so far. So a list is hardly ever more than one statement, however many
 * pieces its parents come in. A transaction holds locks, and waits for no pieces.
 * @param dispatch runs the batch
 */
export function batchScheduleFn(dispatch: () => void): void {
  // After all promises that are settled now: what they go on with may load as well.
  const afterThisTurn = () => process.nextTick(dispatch);
  const work = currentWork();
  const lastPiece = work?.kind === 'read' ? work.pacing?.lastPiece : undefined;
  void (lastPiece ?? Promise.resolve()).then(afterThisTurn);
}
