import type { LoadedGraph, Overrides } from './plannerTypes.ts';

/**
 * Decides which progressive overrides hold for a request.
 * @param active the labels that are switched on
 * @param draw the request's lot, from 0 to 100 and less: `percent(20)` holds for lots under 20
 * @returns the same for all lots between two percentages, so that few plans serve all requests
 */
export function overridesFor(
  { labels, percentages }: LoadedGraph,
  active: ReadonlySet<string>,
  draw: number,
): Overrides {
  return {
    labels: labels.filter((label) => active.has(label)),
    percentage: Math.max(0, ...percentages.filter((percentage) => percentage <= draw)),
  };
}
