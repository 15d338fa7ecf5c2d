/** The count of a statement that counts: 0 when it found nothing to count. */
export function countOf(rows: readonly { readonly count: number }[]): number {
  return rows[0]?.count ?? 0;
}

/** A share with the two numbers that it is made of; it has no value when there is nothing to be a share of. */
export function ratio(numerator: number, denominator: number) {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}
