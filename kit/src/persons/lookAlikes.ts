/** Letters of other scripts, and Latin ones, that look like a plain Latin letter: pairs of a letter and what it looks like. */
const pairs = [
  'АA ВB ЕE ЁE КK МM НH ОO РP СC ТT УY ХX ІI ЇI ЈJ ЅS ԌG ԚQ ԜW аa вb еe ёe кk мm нh оo рp сc тt уy хx іi їi јj ѕs һh ԁd ԛq ԝw ӏl ѵv ԍg',
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa εe ηn ιi κk νv οo ρp τt υu χx ωw σo',
  'ոn ıi łl đd ħh ŧt ɑa ɡg ɩi ʏy ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz',
].join(' ');

const looks: ReadonlyMap<string, string> = new Map(pairs.split(' ').map((pair) => [pair[0]!, pair[1]!]));

/** Signs and digits that are read as letters within a word: `M3tte`, `J€ns`. */
const signs: Readonly<Record<string, string>> = {
  0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's', '€': 'e', '!': 'i', '|': 'l',
}; // prettier-ignore

/** A text whose letters are the plain Latin ones that they look like; æ, ø, å and letters with accents stay. */
export const foldLookAlikes = (text: string): string =>
  Array.from(text.normalize('NFKC'), (letter) => looks.get(letter) ?? letter).join('');

/**
 * How a word, or the words of a text, can be read besides as they are written: without accents, and with the digits and signs
 * within them for letters. A `1` may be an `i` or an `l`.
 */
export function readingsOf(text: string): string[] {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const readings = [text, bare].flatMap((one) => [one, lettered(one, 'i'), lettered(one, 'l')]);
  return [...new Set(readings)];
}

const lettered = (text: string, one: 'i' | 'l'): string =>
  text.replaceAll(/(?<=\p{L})[0134578@$€!|]|[0134578@$€](?=\p{L})/gu, (sign) => (sign === '1' ? one : signs[sign]!));

/** Letters that Danish, its neighbors and English write with; wide ones and the like are made plain before. */
const usual = /^[\p{M}A-Za-z\u00AA-\u017F\u0218-\u021B\u1E00-\u1EFF]$/u;

/**
 * The first letter of a text that is not one of the Latin alphabet as people write it here.
 * @returns undefined when there is none
 */
export const foreignLetter = (text: string): string | undefined =>
  Array.from(text.normalize('NFKC')).find((letter) => /\p{L}/u.test(letter) && !usual.test(letter));
