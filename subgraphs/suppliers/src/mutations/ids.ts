import type { GlobalId } from '@community-graph/kit/ids';

/**
 * The first id that nothing has yet of a row between two ends: the pair's own, then with a number behind it from 2 on.
 * @param taken the ids that the pair's rows have
 */
export function freeId(own: GlobalId, taken: readonly { readonly id: GlobalId }[]): GlobalId {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? own : `${own}.${number}`;
    if (!ids.has(id)) return id;
  }
}
