/** A part, so many times, with its number; with spaces between. */
export const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** A part within a part within a part: `around` puts an inner text into the next one out. */
export function nested(depth: number, innermost: string, around: (inner: string, level: number) => string): string {
  let text = innermost;
  for (let level = depth - 1; level >= 0; level -= 1) text = around(text, level);
  return text;
}

/** One of several, the same for the same number. */
export const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length]!;
