import type { EntityManager } from '@mikro-orm/sql';
import { sql, type Kysely } from 'kysely';
import type { FeedItem } from '@community-graph/kit/feed';
import { searchRow, vocabulary, type Searchable } from '../search/entry.ts';

/**
 * Writes what search finds.
 * @param searchable what search needs to know of an object
 */
export async function writeEntries<Content>(
  em: EntityManager,
  items: readonly FeedItem<Content>[],
  searchable: (content: Content) => Searchable,
): Promise<void> {
  const kysely = em.getKysely() as unknown as Kysely<unknown>;
  const gone = items.filter(({ content }) => content === null).map(({ id }) => id);
  const there = items.flatMap(({ content }) => (content === null ? [] : [searchable(content)]));
  await sql`delete from members.search_entry where id = any(${gone}::text[])`.execute(kysely);
  await sql`
    insert into members.search_entry
      (id, type, name, sort_key, name_keys, texts, document, valid_from, valid_to)
    select r.id, r.type, r.name, r.sort_key, r.name_keys, r.texts,
      r.words::tsvector
        || setweight(to_tsvector('danish', r.danish_names), 'A')
        || setweight(to_tsvector('danish', r.danish), 'C')
        || setweight(to_tsvector('english', r.english), 'C'),
      r.valid_from, r.valid_to
    from jsonb_to_recordset(${JSON.stringify(there.map(searchRow))}::jsonb) as r(
      id text, type text, name text, sort_key text, name_keys text[], texts jsonb, words text,
      danish_names text, danish text, english text, valid_from date, valid_to date)
    on conflict (id) do update set type = excluded.type, name = excluded.name, sort_key = excluded.sort_key,
      name_keys = excluded.name_keys, texts = excluded.texts, document = excluded.document,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to`.execute(kysely);
  const words = [...new Set(there.flatMap(vocabulary))].toSorted();
  await sql`
    insert into members.search_word (word) select unnest(${words}::text[]) on conflict do nothing`.execute(kysely);
}
