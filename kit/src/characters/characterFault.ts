import { isPlainAscii } from './normalized.ts';
import { drawn, suspects } from './suspects.ts';

/** How a text is laid out: on one line, or on several with tabs and line breaks. */
export type Layout = 'line' | 'text';

/** The first character of a text that it must not hold. */
export interface CharacterFault {
  readonly codePoint: number;
  /** Its place, counted in characters (code points) from 1. */
  readonly position: number;
}

const suspect = new RegExp(suspects, 'gu');

/**
 * A character that no text of ours may hold where it stands: decision 46 lists them and says why. A line break, a tab or a
 * special blank at an end of the text is named before anything else.
 * @returns undefined when there is none
 */
export function characterFault(text: string, layout: Layout): CharacterFault | undefined {
  return isPlainAscii(text) ? undefined : (blankAtAnEnd(text) ?? unseenCharacter(text, layout));
}

// Plain spaces alone are harmless there: rules of texts take them off.
function blankAtAnEnd(text: string): CharacterFault | undefined {
  const found = /^ *([^\S ])/d.exec(text) ?? /([^\S ]) *$/d.exec(text);
  return found ? faultAt(text, found.indices![1]![0]) : undefined;
}

const faultAt = (text: string, index: number): CharacterFault => ({
  codePoint: text.slice(index, index + 2).codePointAt(0)!,
  position: Array.from(text.slice(0, index)).length + 1,
});

/**
 * The first character that a reader cannot see or that changes how the rest is read. What a script or an emoji needs is
 * allowed in its place: joiners between letters of scripts that join, and within an emoji.
 * @returns undefined when there is none
 */
export function unseenCharacter(text: string, layout: Layout): CharacterFault | undefined {
  for (const { 0: character, index } of text.matchAll(suspect)) {
    if (layout === 'text' && /[\n\r\t]/.test(character)) continue;
    if (drawn.test(character) || isNeeded(text, index, character)) continue;
    return faultAt(text, index);
  }
  return undefined;
}

/** Scripts that write with joiners: the letters on both sides change their form by them. */
const joiningScripts =
  'Arabic Syriac Mandaic Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
    .split(' ')
    .map((script) => ({
      ends: new RegExp(String.raw`\p{Script=${script}}\p{M}*$`, 'u'),
      begins: new RegExp(String.raw`^\p{Script=${script}}`, 'u'),
    }));

const zeroWidthNonJoiner = '\u200C';
const zeroWidthJoiner = '\u200D';
const isPresentation = (character: string) => character === '\uFE0E' || character === '\uFE0F';

/** As many UTF-16 units around a character as the context of a joiner takes. */
const context = 8;

function isNeeded(text: string, index: number, character: string): boolean {
  const before = text.slice(Math.max(0, index - context), index);
  const after = text.slice(index + character.length, index + character.length + context);
  if (isPresentation(character)) {
    return /\p{Extended_Pictographic}$/u.test(before) || (/[0-9#*]$/.test(before) && after.startsWith('\u20E3'));
  }
  if (character === zeroWidthJoiner && isWithinEmoji(before, after)) return true;
  if (character !== zeroWidthJoiner && character !== zeroWidthNonJoiner) return false;
  return joiningScripts.some(({ ends, begins }) => ends.test(before) && begins.test(after));
}

const isWithinEmoji = (before: string, after: string): boolean =>
  /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(before) && /^\p{Extended_Pictographic}/u.test(after);
