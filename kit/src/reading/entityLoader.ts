import type { EntityName, FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { AsOf, Reference } from './dated.ts';
import { batching } from './batches.ts';
import type { Reader } from './reader.ts';

/** Loads rows by id. */
export interface EntityLoader<Row> {
  /** The row with the id, or null. */
  load(id: string): Promise<Row | null>;
  /** The object as it is read on its day, or null when nothing has the id. */
  at(reference: Reference): Promise<AsOf<Row> | null>;
  /**
   * The object that a foreign key of our own points to.
   * @throws when it is not there, which the database rules out
   */
  known(reference: Reference): Promise<AsOf<Row>>;
}

/**
 * A loader that reads all rows asked for in one turn with one statement, through MikroORM and its filters.
 * @param entity an entity whose primary key is the text property `id`
 */
export function entityLoader<Row extends { id: string }>(reader: Reader, entity: EntityName<Row>): EntityLoader<Row> {
  const loader = new DataLoader<string, Row | null>(async (ids) => {
    const rows = await reader.em.find(entity, { id: { $in: [...ids] } } as unknown as FilterQuery<Row>);
    const byId = new Map(rows.map((row) => [row.id, { ...row } as Row]));
    return ids.map((id) => byId.get(id) ?? null);
  }, batching);
  const at = async ({ id, asOf }: Reference): Promise<AsOf<Row> | null> => {
    const row = await loader.load(id);
    return row && { ...row, asOf };
  };
  return {
    load: (id) => loader.load(id),
    at,
    async known(reference) {
      const row = await at(reference);
      if (row === null) throw new Error(`a foreign key points to ${reference.id}, which is not there`);
      return row;
    },
  };
}
