/**
 * How many places of a key a rule must foretell beyond chance, in bits. A key of 32 digits is tried by some 250 rules, of 64 by
 * some 500: chance reaches this about once in a million keys.
 */
const mostBits = 29;

/** How likely a digit of chance is to stand where a rule has it. */
const chance = 1 / 16;

/**
 * Whether a key was counted: most of its characters differ by one and the same step from those some places before them, such as
 * none (`1d1d1d2d2d2d3d3d3d`) or one (`1a2b3c4d`).
 * @param key digits of hex, in any case
 */
export function isCounted(key: string): boolean {
  const values = [...key].map((digit) => Number.parseInt(digit, 16));
  for (let lag = 1; lag <= values.length / 2; lag += 1) {
    const steps = Array.from({ length: 16 }, () => 0);
    for (let at = lag; at < values.length; at += 1) {
      const step = (values[at]! - values[at - lag]! + 16) % 16;
      steps[step]! += 1;
    }
    const most = Math.max(...steps);
    if (bitsAgainst(most, values.length - lag) > mostBits) return true;
  }
  return false;
}

/** How unlikely it is that chance foretells so many of some places, in bits. */
function bitsAgainst(foretold: number, places: number): number {
  if (foretold <= places * chance) return 0;
  let bits = foretold * Math.log2(1 / chance) + (places - foretold) * Math.log2(1 / (1 - chance));
  for (let n = 0; n < foretold; n += 1) bits -= Math.log2((places - n) / (n + 1));
  return bits;
}
