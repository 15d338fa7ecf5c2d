export {
  createBulkhead,
  enterWhenFree,
  type Bulkhead,
  type BulkheadOptions,
  type Entry,
  type Waiting,
} from './bulkhead.ts';
export { CancellationSource, type Cancellation } from './cancellation.ts';
export { createFairQueue, type FairQueue } from './fairQueue.ts';
export { createRoundRobin, type RoundRobin } from './roundRobin.ts';
export { createTurns, type Turns, type TurnsOptions } from './turns.ts';
export { createWorkInProgress, type WorkInProgress } from './workInProgress.ts';
export { asSystem, asWrite, currentWork, defaultReadTimeoutMs, workFor, type Pacing, type Work } from './work.ts';
