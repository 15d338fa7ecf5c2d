import type { CharacterFault } from './characterFault.ts';

/** The rule of a text of several lines, to be read after "must be". */
export const textRule =
  'text without control, invisible or text direction characters, and without line breaks, tabs or special blanks at its ends';

/** The rule of a text of one line, to be read after "must be". */
export const lineRule =
  'one line of text without control, invisible or text direction characters, and without special blanks at its ends';

/** A fault in words, for example `has U+202E (right-to-left override) at character 4`. */
export function describeFault({ codePoint, position }: CharacterFault): string {
  const number = codePoint.toString(16).toUpperCase().padStart(4, '0');
  return `has U+${number} (${names[codePoint] ?? kindOf(codePoint)}) at character ${position}`;
}

const names: Readonly<Record<number, string>> = {
  0x00: 'null', 0x09: 'tab', 0x0a: 'line feed', 0x0d: 'carriage return', 0x1b: 'escape', 0x7f: 'delete',
  0x85: 'next line', 0xa0: 'no-break space', 0xad: 'soft hyphen', 0x061c: 'Arabic letter mark', 0x180e: 'Mongolian vowel separator',
  0x200b: 'zero width space', 0x200c: 'zero width non-joiner', 0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark', 0x200f: 'right-to-left mark', 0x2028: 'line separator', 0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding', 0x202b: 'right-to-left embedding', 0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override', 0x202e: 'right-to-left override', 0x2060: 'word joiner',
  0x202f: 'narrow no-break space',
  0x2066: 'left-to-right isolate', 0x2067: 'right-to-left isolate', 0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate', 0x2800: 'Braille blank', 0x3000: 'ideographic space',
  0xfeff: 'zero width no-break space',
}; // prettier-ignore

function kindOf(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/\p{Zs}/u.test(character)) return 'a special blank';
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair';
  if (/\p{Co}/u.test(character)) return 'a private use character';
  if ((codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)) return 'a noncharacter';
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return 'a tag character';
  if (/[\uFE00-\uFE0F\u180B-\u180F\u{E0100}-\u{E01EF}]/u.test(character)) return 'a variation selector';
  return /\p{Cn}/u.test(character) ? 'an unassigned character' : 'an invisible character';
}
