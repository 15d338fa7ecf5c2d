import type { FieldOwner } from './costRules.ts';
import type { Place } from './places.ts';
import type { CostWeights } from './weights.ts';

/**
 * What it costs to go on with a field in another subgraph. Of the selections of one object, the first there pays.
 * @param fetched the subgraphs that the selections have gone on in; this one is added
 */
export function fetchCost(
  weights: CostWeights,
  { graphs, requires }: FieldOwner,
  place: Place,
  fetched: Set<string>,
): number {
  const isHere = place.graph !== undefined && graphs.includes(place.graph);
  const needed = isHere ? [] : [graphs.find((graph) => fetched.has(graph)) ?? graphs[0]!];
  // What a field requires is fetched first, from wherever it is.
  if (requires) needed.push(`before ${graphs[0]}`);
  const paid = needed.filter((graph) => !fetched.has(graph));
  for (const graph of paid) fetched.add(graph);
  return paid.length * (weights.fetch + place.count * weights.representation);
}

/** The subgraph that a field of a place is read from. */
export const graphOf = ({ graphs }: FieldOwner, { graph }: Place): string =>
  graph !== undefined && graphs.includes(graph) ? graph : graphs[0]!;
