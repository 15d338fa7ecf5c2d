import { sql, type Kysely } from 'kysely';

/** The rows of a table, and how often the most frequent value of each of some columns occurs. */
export interface TableFigures {
  readonly rows: number;
  readonly most: ReadonlyMap<string, number>;
}

/** Tables up to this size are counted; of larger ones PostgreSQL's own statistics are read. */
const countedBytes = 2 * 1024 * 1024;

/** Tables that were never analyzed are counted up to this size; larger ones have as many rows as so many bytes hold. */
const unanalyzedBytes = 64 * 1024 * 1024;
const leastRowBytes = 60;

/** PostgreSQL samples: the most frequent value may occur more often than the sample says. */
const sampleMargin = 1.5;

/**
 * Reads the figures of tables: exact ones of small tables, and what `analyze` found of large ones.
 * A large table that was never analyzed is taken for as many rows as its bytes can hold.
 * @param tables columns by table
 */
export async function tableFigures(
  kysely: Kysely<unknown>,
  schema: string,
  tables: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<string, TableFigures>> {
  const { rows } = await sql<{ name: string; rows: number; bytes: number }>`
    select c.relname as name, c.reltuples::float8 as rows, pg_relation_size(c.oid)::float8 as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind = 'r' and c.relname = any(${[...tables.keys()]}::text[])`.execute(kysely);
  const figures = new Map<string, TableFigures>();
  for (const { name, rows: estimate, bytes } of rows) {
    const columns = [...(tables.get(name) ?? [])];
    const isAnalyzed = estimate >= 0;
    if (bytes <= (isAnalyzed ? countedBytes : unanalyzedBytes))
      figures.set(name, await counted(kysely, schema, name, columns));
    else if (isAnalyzed) figures.set(name, await estimated(kysely, schema, name, columns, estimate));
    else figures.set(name, { rows: Math.ceil(bytes / leastRowBytes), most: new Map() });
  }
  return figures;
}

async function counted(
  kysely: Kysely<unknown>,
  schema: string,
  name: string,
  columns: readonly string[],
): Promise<TableFigures> {
  const table = sql.id(schema, name);
  const most = columns.map((column) => {
    const value = sql.id(column);
    return sql`(select max(n) from (select count(*)::int as n from ${table} where ${value} is not null group by ${value}) each)`;
  });
  const { rows } = await sql<{ rows: number; most: (number | null)[] }>`
    select (select count(*) from ${table})::int as rows, array[${sql.join([sql`0`, ...most])}]::int[] as most`.execute(
    kysely,
  );
  const [found] = rows;
  return { rows: found!.rows, most: new Map(columns.map((column, n) => [column, found!.most[n + 1] ?? 0])) };
}

async function estimated(
  kysely: Kysely<unknown>,
  schema: string,
  name: string,
  columns: readonly string[],
  estimate: number,
): Promise<TableFigures> {
  const { rows } = await sql<{ column: string; top: number | null; distinct: number }>`
    select attname as column, most_common_freqs[1]::float8 as top, n_distinct::float8 as distinct from pg_stats
    where schemaname = ${schema} and tablename = ${name} and attname = any(${columns}::text[])`.execute(kysely);
  const most = rows.map(({ column, top, distinct }) => {
    // `n_distinct` below zero is a share of the rows.
    const values = distinct < 0 ? -distinct * estimate : distinct;
    const share = top ?? (values > 0 ? 1 / values : 1);
    return [column, Math.min(estimate, Math.ceil(share * estimate * sampleMargin) + 1)] as const;
  });
  return { rows: Math.ceil(estimate), most: new Map(most) };
}
