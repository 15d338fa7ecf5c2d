import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ConnectionSource } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';
import type { SearchText } from './entry.ts';
import type { ExpandedTerm, WordFacts } from './expansion.ts';

/** What search looks for and where. */
export interface Question {
  readonly terms: readonly ExpandedTerm[];
  /** Whether something has all the terms; else what has some of them is found. */
  readonly isAll: boolean;
  /** Only entries of these types; of all types when null. */
  readonly types: readonly string[] | null;
}

/** A found entry. */
export interface FoundEntry {
  readonly id: string;
  readonly type: 'ORGANIZATION' | 'PRODUCT' | 'SUPPLIER';
  readonly name: string;
  readonly texts: readonly SearchText[];
  readonly score: number;
}

/** How many words that resemble one are looked at. */
const mostSimilar = 40;

/** What is known of words, in their order. */
export const wordFacts = (words: readonly { text: string; word: string }[]): RawBuilder<WordFacts> => sql`
  select k.is_known, ts_lexize('danish_stem', t.text) as danish, ts_lexize('english_stem', t.text) as english,
    array(
      select w.word from members.search_word w where not k.is_known and length(t.word) > 3 and w.word % t.word
      order by similarity(w.word, t.word) desc, w.word limit ${mostSimilar}) as similar
  from unnest(${words.map(({ text }) => text)}::text[], ${words.map(({ word }) => word)}::text[])
    with ordinality as t(text, word, n)
  cross join lateral (
    select exists (select from members.search_word w where w.word >= t.word and w.word < t.word || chr(1114111)) as is_known
  ) k
  order by t.n`;

/** The stems of words that stand in texts. */
export const wordStems = (words: readonly string[]): RawBuilder<{ word: string; stems: string[] }> => sql`
  select w.word, coalesce(ts_lexize('danish_stem', w.word), '{}') || coalesce(ts_lexize('english_stem', w.word), '{}') as stems
  from unnest(${words}::text[]) as w(word)`;

const joined = (terms: readonly ExpandedTerm[], operator: '&' | '|') =>
  sql`${terms.map(({ tsquery }) => tsquery).join(` ${operator} `)}::tsquery`;

const ofTypes = (alias: string, types: readonly string[] | null) =>
  types === null ? [] : [sql`${sql.ref(`${alias}.type`)} = any(${types}::text[])`];

/** Whether an entry of the day has all the terms. */
export const anyHasAll = ({ terms, types }: Omit<Question, 'isAll'>, day: Day): RawBuilder<{ found: boolean }> => sql`
  select exists (select from members.search_entry e where ${sql.join(
    [sql`e.document @@ ${joined(terms, '&')}`, holdsOn('e', sql`${day}::date`), ...ofTypes('e', types)],
    sql` and `,
  )}) as found`;

/**
 * The entries that a question finds, the best first.
 *
 * The score is the weight of the places where the terms stand, names before summaries before addresses; two more for a
 * name that is the query or a code in it, one more for a name that begins with it; all of it times the share of the
 * terms that were found.
 */
export function searchEntries({ terms, isAll, types }: Question): ConnectionSource<object> {
  const found = joined(terms, isAll ? '&' : '|');
  const name = terms.flatMap(({ words }) => words).join('');
  const codes = terms.flatMap((term) => term.codes);
  const rank = sql`ts_rank('{0.1, 0.3, 0.6, 1}', e.document, ${found})`;
  // Text functions over the names in one: a subquery for each row would take longer than all the rest.
  const names = sql`' ' || array_to_string(e.name_keys, ' ') || ' '`;
  const nameBonus =
    name === ''
      ? sql`0`
      : sql`case strpos(${names}, ${` ${name}`}) when 0 then 0 else 1 end
          + case strpos(${names}, ${` ${name} `}) when 0 then 0 else 1 end`;
  const codeBonus =
    codes.length === 0 ? sql`0` : sql`case when tsvector_to_array(e.document) && ${codes}::text[] then 2 else 0 end`;
  const share =
    isAll || terms.length === 1
      ? sql`1`
      : sql`(${sql.join(
          terms.map(({ tsquery }) => sql`(e.document @@ ${tsquery}::tsquery)::int`),
          sql` + `,
        )})::float8 / ${terms.length}::int`;
  const millionths = sql`round(((${rank} + ${nameBonus} + ${codeBonus}) * ${share}) * 1000000)::int`;
  return {
    name: `search ${digestOf([terms.map(({ tsquery }) => tsquery), isAll, types])}`,
    columns: sql`e.id, e.type, e.name, e.texts, (${highest} - ranked.key::int) / 1000000.0::float8 as score`,
    // The highest score has the smallest key, always of eight digits, so that the list can be read as every other.
    from: () => sql`members.search_entry e cross join lateral (
      select (${highest} - ${millionths})::text collate "C" as key
    ) ranked`,
    where: (_args, { day }) => [sql`e.document @@ ${found}`, holdsOn('e', day), ...ofTypes('e', types)],
    order: ['ranked.key', 'e.sort_key', 'e.id'],
    facets: { TYPE: { expression: () => sql`e.type` } },
  };
}

/** More than any score, in millionths. */
const highest = sql.raw('99000000');

const digestOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12);
