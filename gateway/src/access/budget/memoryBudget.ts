import { spendFrom, type Budget, type Level } from './budget.ts';

/** The most buckets that are kept; the one that was longest untouched is forgotten, which makes it full. */
const maximumBuckets = 100_000;

/**
 * Buckets in the memory of this process.
 * @param now the time in milliseconds
 */
export function memoryBudget(now: () => number = Date.now): Budget {
  const levels = new Map<string, Level>();
  return {
    async spend(key, cost, limits, mayOwe) {
      const { spending, level } = spendFrom(levels.get(key), cost, limits, now(), mayOwe);
      levels.delete(key);
      levels.set(key, level);
      if (levels.size > maximumBuckets) levels.delete(levels.keys().next().value!);
      return spending;
    },
    async close() {
      levels.clear();
    },
  };
}
