const spelled: Readonly<Record<string, string>> = {
  ø: 'o', œ: 'o', æ: 'ae', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i',
}; // prettier-ignore
const written = new RegExp(`[${Object.keys(spelled).join('')}]`, 'g');

/**
 * A text as search compares it: lower case, without accents, and with one spelling for what Danes spell in several
 * ways. `Århus`, `Aarhus` and `Arhus` are the same, so are `København`, `Koebenhavn` and `Kobenhavn`.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(written, (letter) => spelled[letter] ?? letter)
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o');
}

/** A piece of a text: a word, or what stands between words. */
export interface Piece {
  readonly text: string;
  readonly isWord: boolean;
}

/** A text in its words and what stands between them; the pieces together are the text. */
export function pieces(text: string): Piece[] {
  return [...text.matchAll(/([\p{L}\p{N}\p{M}]+)|[^\p{L}\p{N}\p{M}]+/gu)].map(([piece, word]) => ({
    text: piece,
    isWord: word !== undefined,
  }));
}

/** The folded words of a text, in their order. */
export function foldedWords(text: string): string[] {
  return pieces(text)
    .filter(({ isWord }) => isWord)
    .map((piece) => folded(piece.text))
    .filter((word) => word !== '');
}
