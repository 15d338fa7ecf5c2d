import { defineEntity, p } from '@mikro-orm/core';
import { defineReadModelState } from '@community-graph/kit/feed';
import { key, period } from '@community-graph/kit/database';
import type { SearchText } from '../search/entry.ts';

/** What search finds: an organization, a product or a supplier, by its texts. Fed from the change feeds of all three. */
export const SearchEntry = defineEntity({
  name: 'SearchEntry',
  tableName: 'search_entry',
  properties: {
    id: key().primary(),
    type: key(),
    name: p.text(),
    /** The name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    /** Its names, folded, each without spaces. */
    nameKeys: p.array(),
    texts: p.json<SearchText[]>(),
    /** Folded words, codes and word stems with their weights. */
    document: p.string().columnType('tsvector'),
    ...period(),
  },
  indexes: [{ name: 'search_entry_document_index', properties: ['document'], type: 'gin' }],
});

/** Every folded word of the texts, to mend typos by. */
export const SearchWord = defineEntity({
  name: 'SearchWord',
  tableName: 'search_word',
  properties: { word: key().primary() },
  indexes: [
    {
      name: 'search_word_trigram_index',
      expression: 'create index "search_word_trigram_index" on "members"."search_word" using gin ("word" gin_trgm_ops)',
    },
  ],
});

/** How far what search reads of the three subgraphs has come. */
export const ReadModelState = defineReadModelState();
