import { drawn, suspects } from './suspects.ts';

const unprintable = new RegExp(suspects, 'gu');

/**
 * A text as a message or a log line can show it: what a reader could not see, or what would change the rest of the line,
 * is written as `\u{202e}`. Line feeds stay.
 */
export const escapeCharacters = (text: string): string =>
  text.replace(unprintable, (character) =>
    character === '\n' || drawn.test(character) ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
