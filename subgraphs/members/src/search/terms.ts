import { badInput } from '@community-graph/kit/errors';
import { queriedLexemes } from './codes.ts';
import { foldedWords, pieces } from './fold.ts';

/** One thing that a query asks for: a word, or a code. */
export interface Term {
  /** As the client wrote it, in lower case. */
  readonly text: string;
  /** Its folded words; several only where they make one thing, such as an address. */
  readonly words: readonly string[];
  /** The lexemes that it stands for as a code. */
  readonly codes: readonly string[];
}

/** The longest query, in characters. */
export const longestQuery = 200;

/** The most words of a query. */
export const mostTerms = 20;

/**
 * The terms of a query.
 * @throws BAD_USER_INPUT when it is empty, too long, or holds nothing to search for
 */
export function termsOf(query: string): Term[] {
  const text = query.trim();
  const length = [...text].length;
  if (length < 1 || length > longestQuery) throw badInput('query', `1 to ${longestQuery} characters long`, query);
  const whole = queriedLexemes(bareOf(text)).filter((lexeme) => lexeme.startsWith('cvr:'));
  // `12 34 56 78` is one number, not four.
  const terms = whole.length > 0 ? [{ text, words: [], codes: whole }] : text.split(/\s+/).flatMap(termsOfChunk);
  if (terms.length === 0) throw badInput('query', 'text with at least one letter or digit', query);
  if (terms.length > mostTerms) throw badInput('query', `text of at most ${mostTerms} words`, query);
  return terms;
}

/** A text without the marks around it: `(85.04)` and `85.04,` are a code in a sentence. */
const bareOf = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');

function termsOfChunk(chunk: string): Term[] {
  const bare = bareOf(chunk);
  const text = bare.toLowerCase();
  const codes = queriedLexemes(bare);
  if (codes.length === 0) {
    return pieces(text).flatMap((piece) => {
      const words = piece.isWord ? foldedWords(piece.text) : [];
      return words.length === 0 ? [] : [{ text: piece.text, words, codes }];
    });
  }
  const isOnlyCode =
    codes.every((lexeme) => !/^(?:code|repo):/.test(lexeme)) || (text.includes('.') && !text.includes('/'));
  return [{ text, words: isOnlyCode ? [] : foldedWords(text), codes }];
}
