import { sql } from 'kysely';
import type { Change } from '@community-graph/kit/changing';

/**
 * Lets the changes of one subject take turns: what is read after it stays as it is until the transaction ends.
 * @param subject for example `membership:municipality-101`
 */
export async function takeTurns({ rows }: Change, subject: string): Promise<void> {
  await rows(sql`select pg_advisory_xact_lock(hashtextextended(${`members ${subject}`}, 0))`);
}

/**
 * The first id that nothing has yet: the subject's own, then with a number behind it from 2 on.
 * @param taken the ids that are there
 */
export function nextId(own: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? own : `${own}.${number}`;
    if (!taken.includes(id)) return id;
  }
}
