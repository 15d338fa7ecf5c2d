import type { EntityName, FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Reader } from './reader.ts';

/** Loads rows by id. */
export interface EntityLoader<Row> {
  /** The row with the id, or null. */
  load(id: string): Promise<Row | null>;
  /** The rows with the ids that are there, in the order of the ids. */
  loadMany(ids: readonly string[]): Promise<Row[]>;
}

/**
 * A loader that reads all rows asked for in one turn with one statement, through MikroORM and its filters.
 * @param entity an entity whose primary key is the text property `id`
 */
export function entityLoader<Row extends { id: string }>(reader: Reader, entity: EntityName<Row>): EntityLoader<Row> {
  const loader = new DataLoader<string, Row | null>(async (ids) => {
    const rows = await reader.em.find(entity, { id: { $in: [...ids] } } as unknown as FilterQuery<Row>);
    const byId = new Map(rows.map((row) => [row.id, { ...row }]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  return {
    load: (id) => loader.load(id),
    loadMany: async (ids) => {
      const rows = await Promise.all(ids.map((id) => loader.load(id)));
      return rows.filter((row) => row !== null);
    },
  };
}
