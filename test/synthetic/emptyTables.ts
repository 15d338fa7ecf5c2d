import type pg from 'pg';
import { quoted } from './identifiers.ts';
import { schemas } from './migrate.ts';

/**
 * Makes sure that the subgraphs' tables hold no rows; but for the audit log, from which nothing can be removed.
 * @param options `replace` allows to remove those that are there
 * @throws when there are rows and they may not be removed
 */
export async function emptyTables(client: pg.ClientBase, { replace }: { replace: boolean }): Promise<void> {
  const { rows: tables } = await client.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables
     where schemaname = any($1) and tablename not like 'migration%' and tablename not like 'audit\\_%' order by 1, 2`,
    [schemas],
  );
  const places = tables.map(({ schema, name }) => `${quoted(schema)}.${quoted(name)}`);
  if (replace) {
    await client.query(`truncate ${places.join(', ')}`);
    return;
  }
  for (const place of places) {
    const { rows } = await client.query(`select from ${place} limit 1`);
    if (rows.length > 0)
      throw new Error(
        `The database holds rows already, in ${place.replaceAll('"', '')} for one. Choose an empty database, or add --replace to remove them.`,
      );
  }
}
