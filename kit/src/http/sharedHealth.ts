import type { Health } from './app.ts';

/** How long the outcome of a check is given to others, in milliseconds. */
const sharedMs = 1_000;

/**
 * Makes a health check that runs at most once a second, whatever the number of callers: those that come meanwhile
 * get the same outcome. A check that rejects counts as not healthy.
 * @param now a time in milliseconds
 */
export function sharedHealth(check: () => Promise<Health>, now: () => number): () => Promise<Health> {
  let last: { readonly at: number; readonly outcome: Promise<Health> } | undefined;
  return () => {
    const at = now();
    if (last === undefined || at - last.at >= sharedMs) {
      last = { at, outcome: check().catch((): Health => ({ ok: false })) };
    }
    return last.outcome;
  };
}
