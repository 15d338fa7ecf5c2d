import { sql, type Kysely } from 'kysely';
import { largestSteps } from '../cost/index.ts';

/**
 * The rows of a table, and for each of some columns how many of them have the most frequent value, one of the 4 most frequent
 * values, of the 16, and so on as `largestSteps` says.
 */
export interface TableFigures {
  readonly rows: number;
  readonly most: ReadonlyMap<string, readonly number[]>;
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
    const sums = largestSteps.map((step) => sql`coalesce(sum(n) filter (where place <= ${sql.lit(step)}), 0)::int`);
    return sql`(select array[${sql.join(sums)}] from (
      select count(*) as n, row_number() over (order by count(*) desc) as place
      from ${table} where ${value} is not null group by ${value}) each)`;
  });
  const { rows } = await sql<{ rows: number; most: number[][] }>`
    select (select count(*) from ${table})::int as rows, array[${sql.join(most)}]::int[] as most`.execute(kysely);
  const [found] = rows;
  return { rows: found!.rows, most: new Map(columns.map((column, n) => [column, found!.most[n]!])) };
}

async function estimated(
  kysely: Kysely<unknown>,
  schema: string,
  name: string,
  columns: readonly string[],
  estimate: number,
): Promise<TableFigures> {
  const { rows } = await sql<{ column: string; top: number[] | null; distinct: number }>`
    select attname as column, most_common_freqs::float8[] as top, n_distinct::float8 as distinct from pg_stats
    where schemaname = ${schema} and tablename = ${name} and attname = any(${columns}::text[])`.execute(kysely);
  const most = rows.map(({ column, top, distinct }) => {
    // `n_distinct` below zero is a share of the rows.
    const values = distinct < 0 ? -distinct * estimate : distinct;
    const shares = top ?? [values > 0 ? 1 / values : 1];
    const rowsOf = (share: number) => Math.ceil(share * estimate * sampleMargin) + 1;
    const sums = largestSteps.map((step) => {
      // What is rarer than the values of the list is at most as frequent as its last one.
      const others = Math.max(0, step - shares.length) * rowsOf(shares.at(-1)!);
      return shares.slice(0, step).reduce((sum, share) => sum + rowsOf(share), others);
    });
    return [column, sums.map((sum) => Math.min(estimate, sum))] as const;
  });
  return { rows: Math.ceil(estimate), most: new Map(most) };
}
