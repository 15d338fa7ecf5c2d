import { sql, type Kysely } from 'kysely';

/** How many values of how many audit entries were erased. */
export interface Redacted {
  readonly entries: number;
  readonly values: number;
  /** Whether the whole log was searched; false when one change would have been too much work. */
  readonly isComplete: boolean;
}

/** What to erase of an audit log; an entry's values are erased by any of these rules. */
export interface Redaction {
  /** Entries that this subject made lose their actor. */
  readonly actor?: string | undefined;
  /** Values before and after that hold one of these texts as a whole word, whatever their case. */
  readonly texts?: readonly string[];
  /** The values of these columns of entries about these ids. */
  readonly of?: { readonly ids: readonly string[]; readonly columns: readonly string[] } | undefined;
}

/** The most entries that one change redacts, and how many it reads at a time. */
export const redactionSize = { entries: 5_000, read: 5_000 };

/**
 * Erases values of an audit log, within the transaction of the caller. The entries and the chain stay.
 * @param schema the PostgreSQL schema
 */
export async function redactAudit(kysely: Kysely<unknown>, schema: string, what: Redaction): Promise<Redacted> {
  const pattern = patternOf(what.texts ?? []);
  const names = (what.of?.columns ?? []).flatMap((column) => [`before.${column}`, `after.${column}`]);
  const { actor = null, of: { ids = [] } = {} } = what;
  let [entries, values, after] = [0, 0, ''];
  while (entries < redactionSize.entries) {
    const { rows } = await sql<{ read: number; last: string | null; entries: number; values: number }>`
      with part_read as materialized (
        select entry, entry.id, entry.actor, entry.subject_id from ${sql.table(`${schema}.audit_entry`)} entry
        where entry.id > ${after} order by entry.id limit ${redactionSize.read}
      ), found as materialized (
        select e.id, array_agg(part.name) as names
        from part_read e cross join lateral ${sql.id(schema, 'audit_parts')}(e.entry) part
        where (part.name = 'actor' and e.actor = ${actor}::text)
          or (part.name <> 'actor' and part.value::text ~* ${pattern}::text)
          or (e.subject_id = any(${[...ids]}::text[]) and part.name = any(${names}::text[]))
        group by e.id
      ), gone as (select ${sql.id(schema, 'redact_audit')}(id, names) as values from found)
      select (select count(*)::int from part_read) as read, (select max(id) from part_read) as last,
        count(*)::int as entries, coalesce(sum(values), 0)::int as values from gone`.execute(kysely);
    const part = rows[0]!;
    entries += part.entries;
    values += part.values;
    if (part.last === null || part.read < redactionSize.read) return { entries, values, isComplete: true };
    after = part.last;
  }
  return { entries, values, isComplete: false };
}

/**
 * Erases the values of some columns from the entries about some ids, by their index; gives how many there were.
 * @param schema the PostgreSQL schema
 */
export async function redactColumns(
  kysely: Kysely<unknown>,
  schema: string,
  { ids, columns }: { readonly ids: readonly string[]; readonly columns: readonly string[] },
): Promise<number> {
  const names = columns.flatMap((column) => [`before.${column}`, `after.${column}`]);
  const { rows } = await sql<{ values: number }>`
    select coalesce(sum(${sql.id(schema, 'redact_audit')}(id, ${names}::text[])), 0)::int as values
    from ${sql.table(`${schema}.audit_entry`)} where subject_id = any(${[...ids]}::text[])`.execute(kysely);
  return rows[0]!.values;
}

/**
 * Whether a text is looked for within values. Short ones, and short numbers such as `2026`, stand in much that is not meant: a
 * partner could give a year as a telephone number, and erasing that would empty the audit log.
 */
const isDistinct = (text: string): boolean =>
  /\p{L}/u.test(text) ? [...text].length >= 4 : text.replaceAll(/\P{N}/gu, '').length >= 8;

/** A regular expression of PostgreSQL for texts as they stand in JSON, each as a whole word; null for none. */
function patternOf(texts: readonly string[]): string | null {
  const escaped = texts.filter(isDistinct).map((text) =>
    /\p{L}/u.test(text)
      ? JSON.stringify(text)
          .slice(1, -1)
          .replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)
      : numberPattern(text),
  );
  return escaped.length === 0 ? null : `(^|[^[:alnum:]])(${escaped.join('|')})($|[^[:alnum:]])`;
}

/** A telephone number in any grouping, with and without the prefix of Denmark. */
function numberPattern(text: string): string {
  const [between, digits] = ['[ ()./-]*', [...text.replace(/^(\+|00)45/, '').replaceAll(/\D/g, '')]];
  return `((00)?45${between})?${digits.join(between)}`;
}
