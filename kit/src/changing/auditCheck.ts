import type { EntityManager } from '@mikro-orm/sql';
import { sql, type Kysely } from 'kysely';
import { badInput } from '../errors/index.ts';

/** What can be wrong with an audit log. The schema's `AuditFaultKind` has the same. */
export type AuditFaultKind = 'CHANGED' | 'MISSING' | 'NOT_SEALED' | 'GAP' | 'CUT_OFF';

/** Something that is wrong with an audit log. */
export interface AuditFault {
  readonly kind: AuditFaultKind;
  /** The entry; null where it is not known. */
  readonly entryId: string | null;
  /** Its place in the chain, from 1; null for an entry that has none. */
  readonly position: string | null;
}

/** A part of an audit log that was checked. */
export interface AuditCheck {
  /** How many entries and seals were checked. */
  readonly checked: number;
  readonly faults: AuditFault[];
  /** Where the next part begins; null when all was checked. */
  readonly endCursor: string | null;
  /** The last position of the chain and its hash, to be kept elsewhere. */
  readonly headPosition: string;
  readonly headHash: string;
  /** Whether a seal of this part has the hash that was noted before; null when none was given. */
  readonly holdsNotedHead: boolean | null;
}

/** How many seals, and how many entries, one part has. */
export const auditCheckSize = { seals: 500, entries: 5_000 };

const start = 'seal:0';

/**
 * Checks a part of an audit log: first the chain of seals against their entries, then that every entry has a seal.
 * @param after where the part before ended; the beginning when null
 * @param notedHead a `headHash` of an earlier check, to be found again; none when null
 * @throws BAD_USER_INPUT for a cursor that is none
 */
export async function checkAudit(
  em: Pick<EntityManager, 'getKysely'>,
  schema: string,
  after: string | null,
  notedHead: string | null = null,
): Promise<AuditCheck> {
  // Without the filter of the viewer: the functions of the database take rows of the table itself.
  const kysely = em.getKysely() as unknown as Kysely<unknown>;
  const [, phase, from] = /^(seal|entry):([\w:.-]*)$/.exec(after ?? start) ?? [];
  if (phase === undefined || (phase === 'seal' && !/^\d{1,18}$/.test(from!))) {
    throw badInput('after', 'an "endCursor" of this check', after);
  }
  const { rows } = await sql<{ position: string; hash: string }>`
    select position::text, hash from ${sql.table(`${schema}.audit_head`)}`.execute(kysely);
  const head = rows[0] ?? { position: '0', hash: '' };
  const { hashes, ...part } =
    phase === 'seal' ? await checkSeals(kysely, schema, from!, head) : await checkEntries(kysely, schema, from!);
  const holdsNotedHead = notedHead === null ? null : hashes.includes(notedHead);
  return { ...part, headPosition: head.position, headHash: head.hash, holdsNotedHead };
}

interface Part extends Pick<AuditCheck, 'checked' | 'faults' | 'endCursor'> {
  /** Those of its seals. */
  readonly hashes: readonly string[];
}

interface Sealed {
  readonly position: string;
  readonly entryId: string;
  readonly hash: string;
  readonly isThere: boolean;
  /** Whether the hash is that of the one before and the entry's content. */
  readonly isRight: boolean;
}

async function checkSeals(
  kysely: Kysely<unknown>,
  schema: string,
  after: string,
  head: { readonly position: string; readonly hash: string },
): Promise<Part> {
  const name = (own: string) => sql.id(schema, own);
  const { rows } = await sql<Sealed>`
    select s.position::text, s.entry_id as "entryId", s.hash, e.id is not null as "isThere",
      s.hash = ${name('audit_hash')}(coalesce(lag(s.hash) over (order by s.position), before.hash, ''), ${name('audit_content')}(e))
        as "isRight"
    from (select * from ${sql.table(`${schema}.audit_seal`)} where position > ${after}::bigint
      order by position limit ${auditCheckSize.seals}) s
    left join ${sql.table(`${schema}.audit_entry`)} e on e.id = s.entry_id
    left join ${sql.table(`${schema}.audit_seal`)} before on before.position = ${after}::bigint
    order by s.position`.execute(kysely);
  const faults: AuditFault[] = [];
  let expected = BigInt(after) + 1n;
  for (const { position, entryId, isThere, isRight } of rows) {
    if (BigInt(position) !== expected) faults.push({ kind: 'GAP', entryId: null, position: `${expected}` });
    if (!isThere) faults.push({ kind: 'MISSING', entryId, position });
    else if (!isRight) faults.push({ kind: 'CHANGED', entryId, position });
    expected = BigInt(position) + 1n;
  }
  const last = rows.at(-1);
  const isLast = rows.length < auditCheckSize.seals;
  const reached = last?.position ?? after;
  // Entries that were added after the head was read are fine.
  const isHead = reached === head.position && (last === undefined || last.hash === head.hash);
  if (isLast && !isHead && BigInt(reached) <= BigInt(head.position)) {
    faults.push({ kind: 'CUT_OFF', entryId: null, position: head.position });
  }
  const hashes = rows.map(({ hash }) => hash);
  return { checked: rows.length, faults, endCursor: isLast ? 'entry:' : `seal:${reached}`, hashes };
}

async function checkEntries(kysely: Kysely<unknown>, schema: string, after: string): Promise<Part> {
  const { rows } = await sql<{ id: string; isSealed: boolean }>`
    select e.id, exists (select from ${sql.table(`${schema}.audit_seal`)} s where s.entry_id = e.id) as "isSealed"
    from ${sql.table(`${schema}.audit_entry`)} e where e.id > ${after} order by e.id limit ${auditCheckSize.entries}
  `.execute(kysely);
  const faults = rows.filter(({ isSealed }) => !isSealed).map(({ id }) => fault('NOT_SEALED', id));
  return {
    checked: rows.length,
    faults,
    hashes: [],
    endCursor: rows.length < auditCheckSize.entries ? null : `entry:${rows.at(-1)!.id}`,
  };
}

const fault = (kind: AuditFaultKind, entryId: string): AuditFault => ({ kind, entryId, position: null });
