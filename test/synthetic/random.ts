import { hash, randomOf, type Random } from '../fuzz/random.ts';

/** A stream of random numbers for one table, so that a new column of one table changes no other table. */
export const randomFor = (seed: number, table: string): Random => randomOf(hash(`${seed} ${table}`));

/**
 * A rank from 0 up to, not including, `limit`, by Zipf's law: rank r comes about (r + 1) ** -exponent as often as rank 0.
 * @param exponent above 0 and below 1; the larger, the more the first ranks get
 */
export function zipfRank(random: Random, limit: number, exponent: number): number {
  const power = 1 - exponent;
  const rank = Math.floor((random() * ((limit + 1) ** power - 1) + 1) ** (1 / power)) - 1;
  return Math.min(rank, limit - 1);
}

/** How many of `total` each rank gets by Zipf's law, none more than `most` and none less than one; they add up to `total`. */
export function zipfShares(total: number, ranks: number, exponent: number, most: number): number[] {
  const weights = Array.from({ length: ranks }, (_, rank) => (rank + 1) ** -exponent);
  const shares = weights.map(() => 0);
  // What a full rank cannot take goes to the others in the next turn.
  for (let left = total; left > 0;) {
    const open = weights.reduce((sum, weight, rank) => sum + (shares[rank]! < most ? weight : 0), 0);
    if (open === 0) throw new Error(`${total} do not fit into ${ranks} ranks of at most ${most}.`);
    const turn = left;
    for (let rank = 0; rank < ranks && left > 0; rank += 1) {
      const wanted = Math.max(1, Math.floor((turn * weights[rank]!) / open));
      const taken = Math.min(wanted, most - shares[rank]!, left);
      shares[rank]! += taken;
      left -= taken;
    }
  }
  return shares;
}

/** Puts the numbers below `limit` into another order, so that neighbors by rank are no neighbors by name. */
export function scattered(rank: number, limit: number): number {
  let step = Math.floor(limit * 0.6180339887) | 1;
  while (commonDivisor(step, limit) > 1) step += 2;
  return (rank * step + (step >> 1)) % limit;
}

/** Draws numbers below `limit`, each at most once in a round; a number that is taken gives way to the next free one. */
export function distinctDraws(limit: number): { begin(): void; take(number: number): number } {
  const takenIn = new Int32Array(limit);
  let round = 0;
  return {
    begin() {
      round += 1;
    },
    take(number) {
      let free = number;
      while (takenIn[free] === round) free = free + 1 === limit ? 0 : free + 1;
      takenIn[free] = round;
      return free;
    },
  };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
