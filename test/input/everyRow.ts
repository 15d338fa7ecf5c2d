import type { Subgraph } from '@community-graph/kit/subgraph';

/** How many rows each table of a subgraph has, and a digest of them. */
export async function everyRow({ name, orm }: Subgraph): Promise<Record<string, string>> {
  const em = orm.fork();
  const tables = await em.execute<{ table: string }[]>(
    `select table_name as "table" from information_schema.tables where table_schema = '${name}' and table_type = 'BASE TABLE' order by 1`,
  );
  const rows: Record<string, string> = {};
  for (const { table } of tables) {
    const [row] = await em.execute<{ state: string }[]>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as state from "${name}"."${table}" t`,
    );
    rows[table] = row!.state;
  }
  return rows;
}
