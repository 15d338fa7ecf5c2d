import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import { batching } from './batches.ts';
import { parentSql, parentTable, type AsOf, type ParentSql, type Reference } from './dated.ts';
import type { Reader } from './reader.ts';

/** Loads the short, unpaged list of rows that belong to an object on its day. */
export interface ListLoader<Row> {
  load(of: Reference): Promise<AsOf<Row>[]>;
}

/**
 * A loader that reads the lists of all objects asked for in one turn with one statement.
 * @param select the rows of one parent, as a `select` in the wanted order
 */
export function listLoader<Row>(reader: Reader, select: (parent: ParentSql) => RawBuilder<unknown>): ListLoader<Row> {
  const loader = new DataLoader<Reference, AsOf<Row>[], string>(
    async (references) => {
      const keys = references.map(({ id, asOf }) => ({ key: id, day: asOf }));
      const rows = await reader.rows(
        sql<Row & { parentN: number; rowN: string }>`
          select parent.n::int as parent_n, row.*
          from ${parentTable(keys)} cross join lateral (
            select row_number() over () as row_n, listed.* from (${select(parentSql)}) listed
          ) row
          order by parent.n, row.row_n`,
      );
      const lists = references.map((): AsOf<Row>[] => []);
      for (const { parentN, rowN: _rowN, ...row } of rows) {
        const index = parentN - 1;
        lists[index]?.push({ ...(row as Row), asOf: references[index]!.asOf });
      }
      return lists;
    },
    { cacheKeyFn: ({ id, asOf }) => `${asOf} ${id}`, ...batching },
  );
  return { load: (of) => loader.load(of) };
}
