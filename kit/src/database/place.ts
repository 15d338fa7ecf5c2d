import { currentWork, enterWhenFree, type Bulkhead, type Work } from '../work/index.ts';
import { readCancelled, tooManyReads } from './readErrors.ts';

/** A place at the database, and the work that has it. */
export interface Place {
  /** The request that is worked for; undefined for work of the system. */
  readonly work: Work | undefined;
  /** Gives the place back. */
  leave(): void;
}

/**
 * Waits for a place for the caller's work. A read that nobody waits for any more gives its place in the queue up; a write
 * does not.
 * @param choose the bulkhead for this work
 * @throws a client error: REQUEST_CANCELLED, or SUBGRAPH_OVERLOADED when too much waits
 */
export async function takePlace(choose: (work: Work | undefined) => Bulkhead): Promise<Place> {
  const work = currentWork();
  const bulkhead = choose(work);
  const signal = work?.kind === 'read' ? work.signal : undefined;
  const entry = enterWhenFree(bulkhead, work?.client, signal);
  // Awaited only where it is a promise: most find a free place.
  const outcome = typeof entry === 'string' ? entry : await entry;
  if (outcome === 'cancelled') throw readCancelled();
  if (outcome !== 'entered') throw tooManyReads();
  return { work, leave: () => bulkhead.leave(work?.client) };
}
