import { Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from '../../planning/index.ts';

/** The most selections that are looked at one by one; larger documents are refused by their size. */
const maximumWrittenOut = 20_000;

/**
 * Counts the pairs of fields that ask for the same place of an answer: the rule of GraphQL that they must not
 * contradict each other compares each with each, so that a short document could keep it busy for seconds.
 * @param roots selection sets of operations
 * @param selections how many selections there are once fragments are written out
 */
export function countRepetitions(roots: readonly SelectionSetNode[], fragments: Fragments, selections: number): number {
  if (selections > maximumWrittenOut) return 0;
  return roots.reduce((sum, root) => sum + pairsAt([root], fragments), 0);
}

/** The pairs of fields in selection sets that are of the same place, and below them. */
function pairsAt(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const places = new Map<string, { fields: number; readonly below: SelectionSetNode[] }>();
  const left = [...sets];
  for (let set = left.pop(); set !== undefined; set = left.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const place = places.get(key) ?? { fields: 0, below: [] };
        places.set(key, place);
        place.fields += 1;
        if (selection.selectionSet) place.below.push(selection.selectionSet);
      } else {
        const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (part !== undefined) left.push(part.selectionSet);
      }
    }
  }
  let pairs = 0;
  for (const { fields, below } of places.values()) {
    pairs += (fields * (fields - 1)) / 2;
    if (below.length > 0) pairs += pairsAt(below, fragments);
  }
  return pairs;
}
