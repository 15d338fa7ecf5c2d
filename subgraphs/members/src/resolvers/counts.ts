/** The count of a statement that counts: 0 when it found nothing to count. */
export function countOf(rows: readonly { readonly count: number }[]): number {
  return rows[0]?.count ?? 0;
}
