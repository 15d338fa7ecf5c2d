import pg from 'pg';
import { bareTables } from './bareTables.ts';
import { planColumns } from './columns.ts';
import { copyTable } from './copyTable.ts';
import { emptyTables } from './emptyTables.ts';
import { quoted } from './identifiers.ts';
import { migrate, schemas } from './migrate.ts';
import type { Sizes } from './sizes.ts';
import type { Row, SyntheticTable } from './table.ts';
import { syntheticTables } from './tables/index.ts';
import { leaveCountingForLater } from './useCounts.ts';

/** How a database is to be filled. */
export interface FillOptions {
  readonly url: string;
  readonly sizes: Sizes;
  readonly seed: number;
  /** Whether rows that are there may be removed. */
  readonly replace: boolean;
  /** Told how many rows have gone in, and what is being done. */
  readonly onProgress?: (rows: number, doing: string) => void;
}

/** What came of it. */
export interface FillReport {
  readonly rows: number;
  /** From the first row to the last. */
  readonly copySeconds: number;
  /** Counting what the database keeps counts of, building the indexes and checking the foreign keys. */
  readonly indexSeconds: number;
  /** Counting the rows for the planner. */
  readonly analyzeSeconds: number;
  /** What the generator does not know of the tables. */
  readonly remarks: readonly string[];
}

/** How many rows a continent has in all. */
export const rowsOf = (sizes: Sizes, seed: number): number =>
  syntheticTables(sizes, seed).reduce((sum, { count }) => sum + count, 0);

/**
 * Fills a PostgreSQL with a made-up continent, in one transaction: all of it, or nothing.
 * @throws when the database holds rows and may not be emptied
 */
export async function fill({ url, sizes, seed, replace, onProgress = () => {} }: FillOptions): Promise<FillReport> {
  await migrate(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('begin');
    // What matters for a minute of loading, and ends with the transaction.
    for (const setting of ['maintenance_work_mem', 'work_mem']) await client.query(`set local ${setting} = '256MB'`);
    await client.query('set local synchronous_commit = off');
    await emptyTables(client, { replace });
    const countUse = await leaveCountingForLater(client);
    const takenOff = await bareTables(client, schemas);
    const startedAt = performance.now();
    let rows = 0;
    const remarks: string[] = [];
    for (const table of syntheticTables(sizes, seed)) {
      const label = `${table.schema}.${table.name}`;
      const { columns, fallback, unknown } = await planColumns(client, table);
      remarks.push(...Object.keys(fallback).map((column) => `${label}.${column} has nothing but empty values`));
      remarks.push(...unknown.map((column) => `${label} has no column ${column}`));
      await copyTable(client, withFallback(table, fallback), columns, (count) => {
        rows += count;
        onProgress(rows, label);
      });
    }
    const copiedAt = performance.now();
    // Before the keys come back: a million rows go in faster without them.
    onProgress(rows, 'users of products by day, and changes');
    await countUse();
    await takenOff.putBack((done, of) => onProgress(rows, `indexes and keys, ${done} of ${of}`));
    await client.query('commit');
    const indexedAt = performance.now();
    for (const schema of schemas) {
      onProgress(rows, `statistics of ${schema}`);
      await vacuum(client, schema);
    }
    return {
      rows,
      copySeconds: (copiedAt - startedAt) / 1_000,
      indexSeconds: (indexedAt - copiedAt) / 1_000,
      analyzeSeconds: (performance.now() - indexedAt) / 1_000,
      remarks,
    };
  } finally {
    // Without a commit the server takes everything back.
    await client.end();
  }
}

function withFallback(table: SyntheticTable, fallback: Row): SyntheticTable {
  if (Object.keys(fallback).length === 0) return table;
  return {
    ...table,
    *rows() {
      for (const row of table.rows()) yield { ...fallback, ...row };
    },
  };
}

/** Lets the planner know the new rows, and index-only scans trust them. */
async function vacuum(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = $1`,
    [schema],
  );
  for (const { name } of rows) await client.query(`vacuum (analyze) ${quoted(schema)}.${quoted(name)}`);
}
