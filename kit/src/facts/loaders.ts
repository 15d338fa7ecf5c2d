import { sql } from 'kysely';
import { listLoader, type ListLoader, type ParentSql, type Reader } from '../reading/index.ts';

/**
 * A loader of the claims about an object, ordered by metric and then by the day they were stated.
 * @param schema the PostgreSQL schema that holds the table `claim`
 */
export function claimLoader<Claim>(reader: Reader, schema: string): ListLoader<Claim> {
  const table = sql.table(`${schema}.claim`);
  return listLoader<Claim>(
    reader,
    ({ key }: ParentSql) => sql`
      select c.* from ${table} c where c.subject = ${key} order by c.metric, c.stated_on nulls last, c.id`,
  );
}
