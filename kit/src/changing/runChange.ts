import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { sql, type Kysely } from 'kysely';
import type { Orm } from '../database/index.ts';
import { createReader, type Reader } from '../reading/index.ts';
import type { Day } from '../time/index.ts';
import type { Viewer } from '../viewer/index.ts';
import { seenBy } from '../visibility/index.ts';
import { auditAs } from './audit.ts';
import { defaultAuditQuota, spendQuota, tablesAudited, type AuditQuota } from './auditQuota.ts';
import { answeredBefore, rememberAnswer } from './remembered.ts';
import { refusePersons } from './personalInput.ts';
import { changesNothing } from './unchanged.ts';
import { Refusal, type UserError } from './userError.ts';

/** What a change is made with; everything it reads and writes is one transaction. */
export interface Change extends Reader {
  /** Who makes it. */
  readonly viewer: Viewer;
  /** The day it is in Denmark. */
  readonly today: Day;
}

/** The input of every mutation. */
export interface ChangeInput {
  /** The user's own name for this change, 1 to 200 characters: sent again within 24 hours, it is answered and not repeated. */
  readonly idempotencyKey: string;
}

/** What a mutation answers: what its work gave, or why nothing was changed. */
export type Payload<Answer extends object> = Partial<Answer> & { readonly userErrors: UserError[] };

/** Where and for whom a change is made. */
export interface ChangeSetting {
  readonly orm: Orm;
  /** The PostgreSQL schema. */
  readonly schema: string;
  readonly viewer: Viewer;
  readonly today: Day;
  readonly requestId: string;
  /** What one partner may write in a day. */
  readonly quota?: AuditQuota | undefined;
}

/** How long a change waits for rows that others are changing, and may take altogether, in milliseconds. */
const [longestLockMs, longestStatementMs] = [5_000, 15_000];

/**
 * Makes a change: one transaction, audited as the viewer's, remembered under its idempotency key together with its answer.
 * One that gives every row the values it has writes nothing: no version is counted, and the audit log has no entry.
 * @param name of the mutation, for the audit log
 * @param work reads, checks and writes; `refuse` ends it with nothing written. Its answer is kept as JSON: ids, not rows
 * @throws what `work` throws but refusals, with nothing written
 */
export async function runChange<Answer extends object>(
  { orm, schema, viewer, today, requestId, quota = defaultAuditQuota }: ChangeSetting,
  name: string,
  input: ChangeInput,
  work: (change: Change) => Promise<Answer>,
): Promise<Payload<Answer>> {
  const asked = { viewer, idempotencyKey: input.idempotencyKey, name, input };
  try {
    refusePersons(input);
    const answer = await orm.fork().transactional(async (em) => {
      const kysely = em.getKysely() as unknown as Kysely<unknown>;
      await limitTime(kysely);
      const before = await answeredBefore(kysely, schema, asked);
      if (before !== undefined) return before as Answer;
      await auditAs(kysely, viewer, name, requestId);
      await sql`savepoint work`.execute(kysely);
      const own = await work({ ...createReader(seenBy(em, viewer, today)), viewer, today });
      if (changesNothing(em, name, (input as { note?: unknown }).note) && (await wroteNothing(kysely))) {
        await sql`rollback to savepoint work`.execute(kysely);
        em.clear();
      }
      await em.flush();
      await rememberAnswer(kysely, schema, asked, own);
      await spendQuota(kysely, schema, viewer, today, quota);
      return own;
    });
    return { ...answer, userErrors: [] };
  } catch (error) {
    const userErrors = userErrorsOf(error);
    if (userErrors === undefined) throw error;
    return { userErrors } as unknown as Payload<Answer>;
  }
}

/** Whether a transaction wrote nothing so far but, maybe, the source that its change would have been stated by. */
const wroteNothing = async (kysely: Kysely<unknown>): Promise<boolean> =>
  (await tablesAudited(kysely)).every((table) => table === 'source');

async function limitTime(kysely: Kysely<unknown>): Promise<void> {
  await sql`
    select set_config('lock_timeout', ${`${longestLockMs}`}, true),
      set_config('statement_timeout', ${`${longestStatementMs}`}, true)`.execute(kysely);
}

/** What the user can mend of an error; undefined when that is nothing. */
function userErrorsOf(error: unknown): UserError[] | undefined {
  if (error instanceof Refusal) return [...error.userErrors];
  const { code } = error as { readonly code?: unknown };
  if (error instanceof UniqueConstraintViolationException || code === '23505') {
    const message = 'The same was written meanwhile. Read it again and repeat the change if it is still wanted.';
    return [{ code: 'ALREADY_EXISTS', message, path: null }];
  }
  if (code === '57014') {
    const message =
      'The change took too long; nothing was changed. Try again with the same key, or change less at a time.';
    return [{ code: 'BUSY', message, path: null }];
  }
  if (code === '55P03' || code === '40P01' || code === '40001') {
    const message = 'Others are changing the same at the moment; nothing was changed. Try again with the same key.';
    return [{ code: 'BUSY', message, path: null }];
  }
  return undefined;
}
