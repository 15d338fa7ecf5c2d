import { defineEntity, p } from '@mikro-orm/core';
import { sql, type Kysely } from 'kysely';
import { characterFault, describeFault, lineRule } from '../characters/index.ts';
import { key } from '../database/index.ts';
import type { Role, Viewer } from '../viewer/index.ts';
import { digest, keyDigest, requestDigest } from './rememberedDigests.ts';
import { refuse } from './userError.ts';

/** How long an idempotency key makes a retry safe, in hours. */
export const rememberedHours = 24;

/** The most keys that one change forgets. */
const mostForgotten = 1_000;

/** The longest idempotency key, in characters. */
const maximumKeyLength = 200;

/** The table of what changes answered; a part of every subgraph that changes something. */
export const defineRememberedChange = () =>
  defineEntity({
    name: 'RememberedChange',
    tableName: 'remembered_change',
    properties: {
      /** Whose key it is, in a form that says nothing. */
      owner: key().primary(),
      /** The digest of the idempotency key, which itself is stored nowhere. */
      key: key().primary(),
      /** The name of the mutation and its input, as an HMAC with the idempotency key. */
      request: key(),
      /** What was answered; null only within the transaction that makes the change. */
      answer: p.json<object>().nullable(),
      madeAt: p.datetime().defaultRaw('now()'),
    },
    indexes: [{ properties: ['madeAt'] }],
  });

/** The statements of a migration that make that table. */
export const createRememberedChange = (schema: string): string[] => [
  `create table "${schema}"."remembered_change" (
    "owner" text collate "C" not null,
    "key" text collate "C" not null,
    "request" text collate "C" not null,
    "answer" jsonb null,
    "made_at" timestamptz not null default now(),
    primary key ("owner", "key")
  )`,
  `create index "remembered_change_made_at_index" on "${schema}"."remembered_change" ("made_at")`,
];

/** A change that is asked for, as it is remembered. */
export interface Asked {
  readonly viewer: Viewer;
  readonly idempotencyKey: string;
  readonly name: string;
  readonly input: object;
}

/**
 * What the same change of the same viewer answered before; undefined when it is made now for the first time. Of two at
 * once, the second waits for the first.
 * @param kysely of the transaction that the change is made in
 * @throws Refusal INVALID, IDEMPOTENCY_KEY_REUSED
 */
export async function answeredBefore(
  kysely: Kysely<unknown>,
  schema: string,
  { viewer, idempotencyKey, name, input }: Asked,
): Promise<object | undefined> {
  if (idempotencyKey.length === 0 || idempotencyKey.length > maximumKeyLength) {
    refuse('INVALID', `An idempotency key has 1 to ${maximumKeyLength} characters.`, 'input.idempotencyKey');
  }
  const fault = characterFault(idempotencyKey, 'line');
  if (fault !== undefined) {
    refuse('INVALID', `An idempotency key is ${lineRule}; it ${describeFault(fault)}.`, 'input.idempotencyKey');
  }
  const table = sql.table(`${schema}.remembered_change`);
  const owner = ownerOf(viewer);
  const storedKey = keyDigest(owner, idempotencyKey);
  const request = requestDigest(idempotencyKey, name, input);
  // What others clear away at the moment is left to them: a change that takes long must not hold up every other.
  const isOver = sql`made_at < now() - make_interval(hours => ${rememberedHours})`;
  await sql`
    delete from ${table} where ${isOver} and ((owner = ${owner} and key = ${storedKey})
      or (owner, key) in (select owner, key from ${table} where ${isOver} limit ${mostForgotten} for update skip locked))
  `.execute(kysely);
  const { rows: made } = await sql`
    insert into ${table} (owner, key, request) values (${owner}, ${storedKey}, ${request})
    on conflict do nothing returning key`.execute(kysely);
  if (made.length > 0) return undefined;
  const { rows } = await sql<{ request: string; answer: object }>`
    select request, answer from ${table} where owner = ${owner} and key = ${storedKey}`.execute(kysely);
  if (rows[0]?.request !== request) {
    refuse(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotency key came with another change before. Give every change a key of its own.',
      'input.idempotencyKey',
    );
  }
  return rows[0].answer;
}

/** Keeps what a change answered. */
export async function rememberAnswer(
  kysely: Kysely<unknown>,
  schema: string,
  { viewer, idempotencyKey }: Asked,
  answer: object,
): Promise<void> {
  const owner = ownerOf(viewer);
  await sql`
    update ${sql.table(`${schema}.remembered_change`)} set answer = ${JSON.stringify(answer)}::jsonb
    where owner = ${owner} and key = ${keyDigest(owner, idempotencyKey)}`.execute(kysely);
}

/**
 * Forgets what the changes of an actor answered.
 * @param viewers in which roles, and for whom, the actor made changes
 * @returns how many answers there were
 */
export async function forgetResults(
  kysely: Kysely<unknown>,
  schema: string,
  subject: string,
  viewers: readonly { readonly role: Role; readonly onBehalfOf: string | null }[],
): Promise<number> {
  const owners = viewers.flatMap(({ role, onBehalfOf }) => [
    ownerOf({ role, subject, supplierId: onBehalfOf, organizationId: null }),
    ownerOf({ role, subject, supplierId: null, organizationId: onBehalfOf }),
  ]);
  const { rows } = await sql`
    delete from ${sql.table(`${schema}.remembered_change`)} where owner = any(${owners}::text[]) and answer is not null
    returning key`.execute(kysely);
  return rows.length;
}

// Not the scopes: they may be narrower on the retry.
const ownerOf = ({ role, subject, supplierId, organizationId }: Omit<Viewer, 'scopes'>): string =>
  digest([role, subject, supplierId, organizationId]);
