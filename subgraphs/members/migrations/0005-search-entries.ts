import { Migration } from '@mikro-orm/migrations';
import { createReadModelState } from '@community-graph/kit/feed';

/** What search finds, and the words to mend typos by. */
export class SearchEntries extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }

  override down(): void {
    for (const table of ['search_entry', 'search_word', 'read_model']) this.addSql(`drop table "members"."${table}"`);
  }
}

const statements = [
  // Left behind by `down`: other schemas of the database may use it.
  'create extension if not exists pg_trgm',
  createReadModelState('members'),
  `create table "members"."search_entry" (
      "id" text collate "C" not null,
      "type" text collate "C" not null,
      "name" text not null,
      "sort_key" text collate "C" not null,
      "name_keys" text[] not null,
      "texts" jsonb not null,
      "document" tsvector not null,
      "valid_from" date null,
      "valid_to" date null,
      primary key ("id")
    )`,
  `create index "search_entry_document_index" on "members"."search_entry" using gin ("document")`,
  `create table "members"."search_word" ("word" text collate "C" not null, primary key ("word"))`,
  `create index "search_word_trigram_index" on "members"."search_word" using gin ("word" gin_trgm_ops)`,
];
