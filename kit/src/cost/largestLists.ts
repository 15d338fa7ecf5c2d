/** How many of the largest lists each step counts together: 1, 4, 16, and so on up to 4,096. */
export const largestSteps: readonly number[] = Array.from({ length: 7 }, (_, n) => 4 ** n);

/**
 * At most how many rows the lists of some parents have together.
 * @param largest the rows of the largest lists together, by `largestSteps`; with fewer steps, the last ones hold for more
 * @param parents how many different parents there are
 */
export function rowsOfLargest(largest: readonly number[], parents: number): number {
  const next = largestSteps.findIndex((step) => step >= parents);
  const known = (n: number) => largest[Math.min(n, largest.length - 1)]!;
  if (largestSteps[next] === parents && next < largest.length) return known(next);
  const last = Math.min(next === -1 ? largestSteps.length : next, largest.length) - 1;
  if (last < 0) return parents * known(0);
  // No list is longer than those before it are on average.
  const [base, before] = [largestSteps[last]!, last > 0 ? largestSteps[last - 1]! : 0];
  const longest = (known(last) - (last > 0 ? known(last - 1) : 0)) / (base - before);
  const steady = known(last) + (parents - base) * longest;
  return next === -1 || next >= largest.length ? steady : Math.min(steady, known(next));
}

/**
 * The rows of lists that each consist of one list of every kind.
 * @param kinds the largest lists of each kind, at least one of each
 */
export function joinedLargest(kinds: readonly (readonly number[])[]): number[] {
  const known = largestSteps.slice(0, Math.max(0, ...kinds.map(({ length }) => length)));
  return known.map((step) => kinds.reduce((sum, largest) => sum + rowsOfLargest(largest, step), 0));
}
