import { AsyncLocalStorage } from 'node:async_hooks';
import type { Cancellation } from './cancellation.ts';
import type { Turns } from './turns.ts';

/** How long one statement of a read may take when nothing else is set, in milliseconds. */
export const defaultReadTimeoutMs = 2_000;

/** The request that a statement runs for. */
export interface Work {
  /** The rate-limit subject: an opaque text, the same for all requests of one client. Work of the system has none. */
  readonly client: string;
  /** Ends the work's reads when nobody waits for them; writes go on. */
  readonly signal: Cancellation;
  /** Reads end after the read timeout and share a pool of their own; writes keep the limits of their transaction. */
  readonly kind: 'read' | 'write';
  /** The turns of the thread that statements of reads are made in; undefined where statements take turns by themselves. */
  readonly turns?: Turns | undefined;
  /** How far its long lists are given. */
  readonly pacing?: Pacing | undefined;
}

/** The long lists of one request, whose items are given in pieces. */
export interface Pacing {
  /** Fulfilled when the last piece that is planned so far was given; undefined before any is planned. */
  lastPiece: Promise<unknown> | undefined;
}

const storage = new AsyncLocalStorage<Work>();

/** The request that the caller works for; undefined for work of the system: migrations, seeding, followers. */
export const currentWork = (): Work | undefined => storage.getStore();

/** Runs `action`, and everything that it starts, as work for a request. */
export const workFor = <Result>(work: Work, action: () => Result): Result => storage.run(work, action);

/** Runs `action` as a write of the request that the caller works for: it is not cancelled, and no read timeout ends it. */
export function asWrite<Result>(action: () => Result): Result {
  const work = storage.getStore();
  return work === undefined ? action() : storage.run({ ...work, kind: 'write' }, action);
}

/** Runs `action` as work of the system, outside of the request that happens to start it. */
export const asSystem = <Result>(action: () => Result): Result => storage.exit(action);
