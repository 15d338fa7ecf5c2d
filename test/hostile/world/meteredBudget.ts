import type { Budget } from '../../../gateway/src/access/budget/budget.ts';
import { memoryBudget } from '../../../gateway/src/access/budget/memoryBudget.ts';

/** Buckets that do not fill up again, and tell what was taken out of them. */
export interface MeteredBudget extends Budget {
  /** What was taken since the last `reset`, of all buckets but the victim's. */
  spent(): number;
  /** Fills all buckets. */
  reset(): void;
  /** Empties all buckets but the victim's that anything was taken from. */
  empty(): Promise<void>;
}

/**
 * Buckets whose clock stands still, so that what a request pays is what they hold less.
 * @param victim the key of the bucket that is not counted
 */
export function meteredBudget(victim: string): MeteredBudget {
  let own = memoryBudget(() => 1_000);
  const touched = new Map<string, Parameters<Budget['spend']>[2]>();
  let spent = 0;
  return {
    async spend(key, cost, limits) {
      const spending = await own.spend(key, cost, limits);
      if (key === victim) return spending;
      touched.set(key, limits);
      if (spending.isGranted) spent += cost;
      return spending;
    },
    spent: () => spent,
    reset() {
      own = memoryBudget(() => 1_000);
      spent = 0;
      touched.clear();
    },
    async empty() {
      for (const [key, limits] of touched) {
        const { remaining } = await own.spend(key, 0, limits);
        await own.spend(key, remaining, limits);
      }
    },
    close: () => own.close(),
  };
}
