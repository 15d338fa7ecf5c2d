import DataLoader from 'dataloader';
import { withNodes } from '@community-graph/kit/paging';
import {
  batching,
  connectionLoader,
  type AsOf,
  type Connection,
  type ListArguments,
  type Reader,
} from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';
import { expand, type ExpandedTerm, type WordFacts } from './expansion.ts';
import { highlightsIn, wordsOf, type Highlight } from './highlights.ts';
import { anyHasAll, searchEntries, wordFacts, wordStems, type FoundEntry, type Question } from './statements.ts';
import { termsOf, type Term } from './terms.ts';

/** A found entry, with what it was found by. */
export type SearchHit = AsOf<FoundEntry> & { readonly terms: readonly ExpandedTerm[] };

export type SearchPage = Connection<SearchHit>;

/** What a client searches for. */
export interface SearchArguments {
  readonly query: string;
  /** Only these types; all of them when null. */
  readonly types: readonly string[] | null;
  readonly asOf: Day;
}

/** Searches within one request. */
export interface Search {
  /**
   * One page of what a query finds, the best first.
   * @throws BAD_USER_INPUT when the query or the page breaks its rules
   */
  load(what: SearchArguments, page: ListArguments): Promise<SearchPage>;
  /** The texts that a hit was found by, with the places. */
  highlights(hit: SearchHit): Promise<Highlight[]>;
}

/** @param reader reads within the request */
export function createSearch(reader: Reader): Search {
  const stems = new DataLoader<string, readonly string[]>(async (words) => {
    const rows = await reader.rows(wordStems(words));
    const byWord = new Map(rows.map((row) => [row.word, row.stems]));
    return words.map((word) => byWord.get(word) ?? []);
  }, batching);

  const expanded = async (terms: readonly Term[]): Promise<ExpandedTerm[]> => {
    const single = terms.filter(({ words }) => words.length === 1);
    const facts = new Map<Term, WordFacts>();
    if (single.length > 0) {
      const rows = await reader.rows(wordFacts(single.map(({ text, words }) => ({ text, word: words[0]! }))));
      for (const [n, term] of single.entries()) facts.set(term, rows[n]!);
    }
    return expand(terms, facts);
  };

  const question = async ({ query, types, asOf }: SearchArguments): Promise<Question> => {
    const terms = await expanded(termsOf(query));
    const isAll = terms.length === 1 || (await reader.rows(anyHasAll({ terms, types }, asOf)))[0]!.found;
    return { terms, types, isAll };
  };

  return {
    async load(what, page) {
      const asked = await question(what);
      const entries = connectionLoader<FoundEntry, object>(reader, searchEntries(asked));
      const found = await entries.load({ key: '', asOf: what.asOf }, page, {});
      return withNodes(found, (entry): SearchHit => ({ ...entry, terms: asked.terms }));
    },
    async highlights({ texts, terms }) {
      const words = [...new Set(wordsOf(texts))];
      const found = await stems.loadMany(words);
      const byWord = new Map(words.map((word, n) => [word, found[n]]));
      return highlightsIn(texts, terms, (word) => {
        const known = byWord.get(word);
        if (known instanceof Error) throw known;
        return known ?? [];
      });
    },
  };
}
