/** What a viewer may spend: a bucket that fills steadily and holds so much at most. */
export interface BudgetLimits {
  /** How much the bucket holds, in cost. */
  readonly capacity: number;
  /** How much flows in, in cost per second. */
  readonly perSecond: number;
}

/** What became of a spending. */
export interface Spending {
  /** Whether the bucket held enough; if not, nothing was taken. */
  readonly isGranted: boolean;
  /** What is left, in cost. */
  readonly remaining: number;
  /** When the bucket will be full again, in seconds from now. */
  readonly fullInSeconds: number;
  /** When it will hold enough for what was refused, in seconds from now; 0 when it was granted. */
  readonly retryInSeconds: number;
}

/** The buckets of all viewers. */
export interface Budget {
  /**
   * Takes a cost out of a bucket. What costs more than a bucket holds is granted to a full one, which it empties:
   * the limit of a single operation is another matter.
   * @param key whose bucket
   * @param mayOwe whether it is taken even from a bucket that does not hold it, which then owes it: for work that is done already
   */
  spend(key: string, cost: number, limits: BudgetLimits, mayOwe?: boolean): Promise<Spending>;
  close(): Promise<void>;
}

/** What is in a bucket, and when that was so, in milliseconds. */
export interface Level {
  readonly held: number;
  readonly atMs: number;
}

/** A spending and what is in the bucket afterwards: less than nothing where it owes, but never more than it can hold. */
export function spendFrom(
  level: Level | undefined,
  cost: number,
  limits: BudgetLimits,
  nowMs: number,
  mayOwe = false,
): { readonly spending: Spending; readonly level: Level } {
  const { capacity, perSecond } = limits;
  const passed = level === undefined ? 0 : Math.max(0, nowMs - level.atMs) / 1_000;
  const held = level === undefined ? capacity : Math.min(capacity, level.held + passed * perSecond);
  const needed = Math.min(cost, capacity);
  const isGranted = mayOwe || held >= needed;
  const left = isGranted ? Math.max(-capacity, held - needed) : held;
  return {
    spending: spendingOf(isGranted, left, cost, limits),
    level: { held: left, atMs: Math.max(nowMs, level?.atMs ?? nowMs) },
  };
}

/**
 * What became of a spending.
 * @param left what is in the bucket afterwards
 */
export function spendingOf(
  isGranted: boolean,
  left: number,
  cost: number,
  { capacity, perSecond }: BudgetLimits,
): Spending {
  const secondsFor = (amount: number) => Math.max(0, Math.ceil((amount - left) / perSecond));
  return {
    isGranted,
    remaining: Math.max(0, Math.floor(left)),
    fullInSeconds: secondsFor(capacity),
    retryInSeconds: isGranted ? 0 : Math.max(1, secondsFor(Math.min(cost, capacity))),
  };
}
