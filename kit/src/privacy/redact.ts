import { sql, type Kysely } from 'kysely';
import { finderOf, isDistinct, type Sought } from './sought.ts';

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
  /** Texts before and after lose their value where they hold one of these, as far as it is distinct. */
  readonly sought?: readonly Sought[];
  /** The columns that are not searched for them, besides those that hold no text: ids, codes, dates and numbers. */
  readonly notIn?: readonly string[];
  /** The values of these columns of entries about these ids. */
  readonly of?: { readonly ids: readonly string[]; readonly columns: readonly string[] } | undefined;
}

/** The most entries that one change redacts, and how many it reads at a time. */
export const redactionSize = { entries: 5_000, read: 100 };

/**
 * Erases values of an audit log, within the transaction of the caller. The entries and the chain stay.
 * @param schema the PostgreSQL schema
 */
export async function redactAudit(kysely: Kysely<unknown>, schema: string, what: Redaction): Promise<Redacted> {
  const sought = (what.sought ?? []).filter(isDistinct);
  const isFound = finderOf(sought);
  const parts = await partsOf(kysely, schema, what, sought.length > 0);
  let [entries, values, after] = [0, 0, ''];
  while (entries < redactionSize.entries) {
    const { rows } = await parts(after).execute(kysely);
    const names: Record<string, string[]> = {};
    for (const { id, name, text } of rows) {
      if (name === null) continue;
      if (text === null || textsIn(JSON.parse(text)).some(isFound)) (names[id] ??= []).push(name);
    }
    entries += Object.keys(names).length;
    values += await redactParts(kysely, schema, names);
    const read = new Set(rows.map(({ id }) => id));
    if (read.size < redactionSize.read) return { entries, values, isComplete: true };
    after = rows.at(-1)!.id;
  }
  return { entries, values, isComplete: false };
}

/** A part of an entry that may have to go. */
interface Part {
  readonly id: string;
  /** For example `before.note`; null where an entry has no such part. */
  readonly name: string | null;
  /** The value to search, as JSON; null where the part goes whatever its value is. */
  readonly text: string | null;
}

/** How the parts of the entries behind an id are read, a number of entries at a time. */
async function partsOf(kysely: Kysely<unknown>, schema: string, what: Redaction, isSearched: boolean) {
  const names = (what.of?.columns ?? []).flatMap((column) => [`before.${column}`, `after.${column}`]);
  const { actor = null, notIn = [], of: { ids = [] } = {} } = what;
  const textless = isSearched ? await columnsWithoutTexts(kysely, schema) : [];
  return (after: string) => sql<Part>`
    with part_read as materialized (
      select entry, entry.id, entry.actor, entry.entity, entry.subject_id from ${sql.table(`${schema}.audit_entry`)} entry
      where entry.id > ${after} order by entry.id limit ${redactionSize.read}
    )
    select e.id, part.name, part.text from part_read e left join lateral (
      select p.name, case when is_meant.whole then null else p.value::text end as text
      from ${sql.id(schema, 'audit_parts')}(e.entry) p
        cross join lateral (select substr(p.name, strpos(p.name, '.') + 1) as name) in_column
        cross join lateral (select (p.name = 'actor' and e.actor = ${actor}::text) is true
          or (e.subject_id = any(${[...ids]}::text[]) and p.name = any(${names}::text[])) as whole) is_meant
      where is_meant.whole or (${isSearched} and p.name <> 'actor'
        and in_column.name <> all(${[...notIn]}::text[])
        and e.entity || '.' || in_column.name <> all(${textless}::text[]))
    ) part on true order by e.id`;
}

/** The columns of a schema that can hold no text that somebody wrote: ids and codes are in byte order. */
async function columnsWithoutTexts(kysely: Kysely<unknown>, schema: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = ${schema}
      and (collation_name = 'C' or data_type not in ('text', 'character varying', 'json', 'jsonb', 'ARRAY'))`.execute(
    kysely,
  );
  return rows.map(({ name }) => name);
}

/** An id, a code or a date, such as those of a provenance. */
const idOrCode = /^(?:[A-Z][A-Z\d_]*|[a-z]+:(?=[\d.-]*[a-z])[a-z\d.-]+|\d{4}-\d\d-\d\d(?:T.*)?)$/;

/** The texts in a value: itself, and those within it at any depth but for ids, codes and dates. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value)
    .flatMap(textsIn)
    .filter((text) => !idOrCode.test(text));
}

/** Erases parts of entries by the ids of the entries; gives how many there were. */
async function redactParts(
  kysely: Kysely<unknown>,
  schema: string,
  names: Readonly<Record<string, readonly string[]>>,
): Promise<number> {
  if (Object.keys(names).length === 0) return 0;
  const { rows } = await sql<{ values: number }>`
    select coalesce(sum(${sql.id(schema, 'redact_audit')}(entry.key, array(select jsonb_array_elements_text(entry.value)))), 0)::int
      as values from jsonb_each(${JSON.stringify(names)}::jsonb) entry`.execute(kysely);
  return rows[0]!.values;
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
