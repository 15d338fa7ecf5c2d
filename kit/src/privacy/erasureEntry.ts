import { sql, type Kysely } from 'kysely';

/** What the audit log keeps of an erasure: never the erased value. */
export interface ErasureNote {
  readonly kind: 'ACTOR' | 'CONTACT' | 'RETENTION';
  /** Why, in the words of who erased it. */
  readonly reason: string;
  readonly [count: `${string}s`]: number;
}

/** The entity of audit entries about erasures. */
export const erasureEntity = 'erasure';

/**
 * Adds an entry about an erasure to the audit log, as made by the one who changes something in this transaction.
 * @param kysely of a transaction that `auditAs` has named the actor of
 */
export async function noteErasure(kysely: Kysely<unknown>, schema: string, note: ErasureNote): Promise<void> {
  const number = sql`lpad(nextval(${`"${schema}"."audit_entry_number"`}::regclass)::text, 12, '0')`;
  await sql`
    insert into ${sql.table(`${schema}.audit_entry`)}
      (id, made_at, actor, role, on_behalf_of, action, request_id, entity, subject_id, before, after)
    select ${`audit:${schema}.`} || number, now(), who ->> 'actor', who ->> 'role', who ->> 'onBehalfOf', who ->> 'action',
      who ->> 'requestId', ${erasureEntity}, ${`erasure:${schema}.`} || number, null, ${JSON.stringify(note)}::jsonb
    from (select ${number} as number, current_setting('community.audit')::jsonb as who) entry`.execute(kysely);
}
