/**
 * How many typos make one word of the other: letters left out, put in, exchanged, or two neighbors swapped.
 * @param most where counting ends
 * @returns the number, or `most + 1` when it is larger
 */
export function typosBetween(one: string, other: string, most: number): number {
  return Math.min(...distances(one, other, most).slice(-1), most + 1);
}

/** As `typosBetween`, to the beginning of `other` that fits best: `rolekat` is one typo from `rollekatalog`. */
export function typosToBeginning(one: string, other: string, most: number): number {
  return Math.min(...distances(one, other.slice(0, one.length + most), most), most + 1);
}

/** The distance of `one` to each beginning of `other`, from the empty one to the whole. */
function distances(one: string, other: string, most: number): number[] {
  if (one.length - other.length > most) return [most + 1];
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1);
      }
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous;
}

/** How many typos a word of that length may have to be taken for another: none, one or two. */
export function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
