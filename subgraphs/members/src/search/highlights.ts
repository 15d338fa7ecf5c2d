import type { SearchFieldName, SearchText } from './entry.ts';
import type { ExpandedTerm } from './expansion.ts';
import { foldedWords, pieces } from './fold.ts';

/** A text that was found, in parts: what a query asked for, and what stands around it. */
export interface Highlight {
  readonly field: SearchFieldName;
  readonly parts: { readonly text: string; readonly isMatch: boolean }[];
}

/** The words of texts whose stems decide whether a query found them. */
export const wordsOf = (texts: readonly SearchText[]): string[] =>
  texts.flatMap(({ text }) => pieces(text).flatMap((piece) => (piece.isWord ? [piece.text.toLowerCase()] : [])));

/**
 * The texts that a query was found in, with the places.
 * @param stemsOf the stems of a word in lower case
 */
export function highlightsIn(
  texts: readonly SearchText[],
  terms: readonly ExpandedTerm[],
  stemsOf: (word: string) => readonly string[],
): Highlight[] {
  return texts.flatMap(({ field, text, codes = [] }) => {
    const isWhole = terms.some((term) => term.codes.some((code) => codes.includes(code)));
    const parts = isWhole
      ? [{ text, isMatch: true }]
      : pieces(text).map((piece) => ({
          text: piece.text,
          isMatch: piece.isWord && terms.some((term) => isFound(piece.text, term, stemsOf)),
        }));
    return parts.some(({ isMatch }) => isMatch) ? [{ field, parts: joined(parts) }] : [];
  });
}

function isFound(word: string, { words, stems, meant }: ExpandedTerm, stemsOf: (word: string) => readonly string[]) {
  const whole = foldedWords(word).join('');
  const forms = whole.startsWith('os2') ? [whole, whole.slice(3)] : [whole];
  return (
    forms.some((form) => meant.includes(form) || words.some((asked) => form.startsWith(asked))) ||
    stemsOf(word.toLowerCase()).some((stem) => stems.includes(stem))
  );
}

/** Parts of the same kind side by side as one. */
function joined(parts: Highlight['parts']): Highlight['parts'] {
  const result: { text: string; isMatch: boolean }[] = [];
  for (const { text, isMatch } of parts) {
    const last = result.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else result.push({ text, isMatch });
  }
  return result;
}
