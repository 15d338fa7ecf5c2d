import { LockMode, type EntityName } from '@mikro-orm/core';
import { nextVersion, refuse, type Change, type Versioned } from '@community-graph/kit/changing';

/**
 * The row that an input changes, locked, its version counted.
 * @param path the input field that names it
 * @throws Refusal NOT_FOUND, VERSION_CONFLICT
 */
export async function lockedRow<Row extends Versioned & { id: string }>(
  { em }: Change,
  entity: EntityName<Row>,
  id: string,
  expectedVersion: number,
  path: string,
): Promise<Row> {
  const row = await em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (row === null) return refuse('NOT_FOUND', `There is nothing with the id ${id}.`, path);
  nextVersion(row as Row, expectedVersion);
  return row as Row;
}
