import { sql } from 'kysely';
import type { Change } from '@community-graph/kit/changing';

/**
 * Lets the changes of one subject take turns: what is read after it stays as it is until the transaction ends.
 * @param subject for example `usage:os2mo.municipality-151`, the id that the first row has
 */
export async function takeTurns(change: Change, subject: string): Promise<void> {
  await change.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`products ${subject}`}, 0))`);
}
