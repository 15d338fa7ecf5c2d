import type { HttpTransportLimits } from './limits.ts';

/** How calls are let through: all of them, none for a while, or one on trial. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** What a call is let through as. */
export type Admission = 'call' | 'trial';

/** How a call ended: with an answer, without one, or in a way that tells nothing about the subgraph. */
export type Outcome = 'answered' | 'failed' | 'unknown';

/** Turns calls away from a subgraph that has failed time after time. */
export interface Breaker {
  /** Whether a call that came now would be turned away. */
  refuses(): boolean;
  /** Lets a call through, or not; the end of one that was let through must be told to `report`. */
  admit(): Admission | undefined;
  report(admission: Admission, outcome: Outcome): void;
  /** The subgraph gave a sign of life: the next call is let through on trial. */
  signOfLife(): void;
}

/** What a breaker is told and tells. */
export interface BreakerOptions {
  readonly limits: Pick<HttpTransportLimits, 'failuresToOpen' | 'openMs' | 'longestOpenMs'>;
  /** The time in milliseconds, from any beginning, never backwards. */
  readonly clock: () => number;
  /** Told of each change; `forMs` is how long calls are turned away. */
  readonly changed: (state: BreakerState, forMs?: number) => void;
}

/** A breaker that is closed. */
export function createBreaker({ limits, clock, changed }: BreakerOptions): Breaker {
  let state: BreakerState = 'closed';
  let failures = 0;
  const firstMs = Math.min(limits.openMs, limits.longestOpenMs);
  let openForMs = firstMs;
  let openUntil = 0;
  let trialRuns = false;

  const change = (to: BreakerState, forMs?: number) => {
    if (state === to) return;
    state = to;
    changed(to, forMs);
  };
  const open = () => {
    openUntil = clock() + openForMs;
    change('open', openForMs);
    openForMs = Math.min(openForMs * 2, limits.longestOpenMs);
  };
  const close = () => {
    failures = 0;
    openForMs = firstMs;
    change('closed');
  };
  const refuses = () => state !== 'closed' && (trialRuns || (state === 'open' && clock() < openUntil));

  return {
    refuses,
    admit() {
      if (state === 'closed') return 'call';
      if (refuses()) return undefined;
      trialRuns = true;
      change('half-open');
      return 'trial';
    },
    report(admission, outcome) {
      if (admission === 'trial') trialRuns = false;
      // An answer closes it even when the call began before it opened: the subgraph does answer.
      if (outcome === 'answered') return close();
      if (outcome === 'unknown') return;
      if (admission === 'trial' && state === 'half-open') return open();
      // Only once: a call that began before the opening and fails after it tells nothing new.
      failures += 1;
      if (failures === limits.failuresToOpen) open();
    },
    signOfLife() {
      if (state === 'open') change('half-open');
    },
  };
}
