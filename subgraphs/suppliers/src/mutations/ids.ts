import { sql, type RawBuilder } from 'kysely';
import type { Change } from '@community-graph/kit/changing';
import type { GlobalId } from '@community-graph/kit/ids';

/**
 * The first id that no row of a supplier, or of a pair, has or had: its own, then with a number behind it from 2 on. Ids are
 * permanent: what a removed row was called stays its name.
 * @param taken reads the ids of the rows that are there; the caller holds the lock of their supplier
 */
export async function freeId(
  rows: Change['rows'],
  own: GlobalId,
  taken: RawBuilder<{ id: GlobalId }>,
): Promise<GlobalId> {
  const ids = new Set((await rows(taken)).map(({ id }) => id));
  const [removed] = await rows(sql<{ last: number }>`select r.last from suppliers.removed_id r where r.id = ${own}`);
  for (let number = (removed?.last ?? 0) + 1; ; number += 1) {
    const id = number === 1 ? own : `${own}.${number}`;
    if (!ids.has(id)) return id;
  }
}
