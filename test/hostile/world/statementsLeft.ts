import pg from 'pg';
import type { Database } from '@community-graph/kit/database';

/**
 * How many statements still run in a test's database on the server that `TEST_DATABASE_URL` names. None in an embedded one, which
 * ends each before the next.
 */
export async function statementsLeft({ kind, name }: Pick<Database, 'kind' | 'name'>): Promise<number> {
  const server = process.env['TEST_DATABASE_URL'];
  if (kind !== 'postgres' || !server) return 0;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<{ running: number }>(
      `select count(*)::int as running from pg_stat_activity
       where datname = $1 and state <> 'idle' and backend_type = 'client backend'`,
      [name],
    );
    return rows[0]!.running;
  } finally {
    await client.end();
  }
}
