import type { CostWeights } from '@community-graph/kit/cost';
import { median } from '../load/quantile.ts';
import type { Features } from './features.ts';

/** What was measured of operations that are priced alike. */
export interface Observation {
  readonly name: string;
  /** CPU time in microseconds, of one operation. */
  readonly microseconds: number;
  readonly features: Features;
}

/** CPU time that one unit stands for, in microseconds. */
export const unitMicroseconds = 10;

/** A price that is too low counts for so much more than one that is as much too high: it is what an attacker looks for. */
const tooLow = 3;

/** From here on an operation gets so much more for a unit than the median that it counts ever more: a logarithm. */
const nearlyTooMuch = Math.log(1.6);

/** How strongly weights stay near those that they begin with, where measurements say little. */
const inertia = 0.05;

/** What a weight is multiplied by, to see whether the prices come nearer to what was measured. */
const steps = [0.25, 0.5, 0.8, 0.95, 1.05, 1.25, 2, 4];

/** Rounds over all weights, at most. */
const maximumRounds = 200;

/** The price of features under some weights. */
export function priceOf(features: Features, weights: CostWeights, least: number): number {
  const names = Object.keys(weights) as (keyof CostWeights)[];
  return Math.max(
    least,
    names.reduce((sum, name) => sum + weights[name] * features[name], features.fixed),
  );
}

/**
 * Finds the weights under which a unit buys the same CPU time in every class as nearly as possible: the squares of the
 * logarithms of their ratios to the median are smallest, with the median at `unitMicroseconds`. It climbs down one weight at a time, which is enough for so few of them.
 * @param least what every request pays
 * @param fixed the weights that stay as they are
 */
export function fitWeights(
  observations: readonly Observation[],
  start: CostWeights,
  least: number,
  fixed: readonly (keyof CostWeights)[],
): CostWeights {
  const names = (Object.keys(start) as (keyof CostWeights)[]).filter((name) => !fixed.includes(name));
  let best = start;
  let bestLoss = lossOf(observations, best, start, least);
  for (let round = 0; round < maximumRounds; round += 1) {
    const before = bestLoss;
    for (const name of names) {
      for (const step of steps) {
        const tried = { ...best, [name]: best[name] * step };
        const loss = lossOf(observations, tried, start, least);
        if (loss < bestLoss) [best, bestLoss] = [tried, loss];
      }
    }
    if (before - bestLoss < 1e-6 * before) break;
  }
  return best;
}

function lossOf(all: readonly Observation[], weights: CostWeights, start: CostWeights, least: number): number {
  const units = all.map(({ microseconds, features }) => Math.log(microseconds / priceOf(features, weights, least)));
  const middle = median(units);
  const misses = units.map((unit) => {
    const off = unit - middle;
    return off < 0 ? off * off : tooLow * (off * off + tooLow * Math.max(0, off - nearlyTooMuch) ** 2);
  });
  const moved = (Object.keys(weights) as (keyof CostWeights)[]).map(
    (name) => Math.log(weights[name] / start[name]) ** 2,
  );
  return sum(misses) + all.length * (middle - Math.log(unitMicroseconds)) ** 2 + inertia * sum(moved);
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
