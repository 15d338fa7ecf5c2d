import { bitsOfPattern, patternAt } from './keyPatterns.ts';
import { isReadable } from './keyReadability.ts';
import { holdsKnownDigest } from './knownDigests.ts';
import { wordiness } from './letterPairs.ts';
import { holdsPublishedConstant } from './publishedConstants.ts';

/** A key of chance has 128 bits or more; this many of them must be left when everything that looks chosen is taken off. */
const fewestBits = 80;

/** The fewest different characters; 32 characters of 16 have fewer once in ten million times. */
const fewestCharacters = 8;

/** A letter of a word adds about this many bits (Shannon, 1951). */
const bitsOfLetter = 1.2;

/** All words and patterns together add no more than this: chance must come from elsewhere. */
const mostChosenBits = 64;

/** How much likelier than chance words must make a stretch of letters, in bits. */
const wordThreshold = 8;

/** What generators write: hex, with the separators of UUIDs or without, and base64 of both alphabets, of 32 bytes or more. */
const generated = /^(?:[\da-f]+(?:[-:][\da-f]+)*|[a-z\d+/]{43,}={0,2}|[a-z\d_-]{43,}={0,2})$/i;

/**
 * Whether a key was chosen rather than made by chance: a form that no generator writes, words, few different characters, dates, runs along
 * the alphabet, a number or a keyboard, repetitions, texts of such in hex or base64, digests of what everybody can guess, and constants of
 * documents. 16 random bytes or more in hex pass, and so do 32 or more in base64; the estimate is wrong about two or three of a
 * million.
 */
export function looksChosen(key: string): boolean {
  const bare = key.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (!generated.test(key) || /^\d+$/.test(bare) || isReadable(key) || (bare !== key && isReadable(bare))) return true;
  if (new Set(key).size < fewestCharacters || estimatedBits(key) < fewestBits) return true;
  // Signs between its characters can hide a pattern.
  if (bare.length < key.length && estimatedBits(bare) < fewestBits) return true;
  const decoded = decodedText(key);
  return (
    (decoded !== undefined && looksChosen(decoded)) ||
    holdsKnownDigest(bare) ||
    holdsKnownDigest(key) ||
    holdsPublishedConstant(key)
  );
}

/** About how many bits of chance a key holds. */
function estimatedBits(key: string): number {
  const isHex = /^[\da-f]+$/i.test(key.replaceAll(/[-:]/g, ''));
  const perCharacter = isHex ? 4 : Math.log2(alphabetOf(key));
  const plain = withoutAccents(key.toLowerCase().normalize('NFC'));
  // Hex is written with six letters, which cannot tell words from chance.
  const isWord = isHex ? [] : wordLetters(plain, key, separateWords(key));
  let bits = 0;
  let chosen = 0;
  let separator: string | undefined;
  for (let at = 0; at < plain.length;) {
    const pattern = patternAt(plain, at, isHex);
    const character = plain[at]!;
    if (pattern !== undefined) chosen += bitsOfPattern + pattern.unforeseen * perCharacter;
    else if (isWord[at]) chosen += bitsOfLetter;
    else if (/[^a-z\d]/.test(character)) {
      bits += character === separator ? 1 : perCharacter;
      separator = character;
    } else bits += perCharacter;
    at += pattern?.length ?? 1;
  }
  return bits + Math.min(chosen, mostChosenBits);
}

/** The number of characters that a key may have been drawn from. */
function alphabetOf(key: string): number {
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^a-zA-Z\d]/, 2],
  ];
  return kinds.reduce((sum, [kind, size]) => sum + (kind.test(key) ? size : 0), 0);
}

/** The text without accents, with as many characters. */
const withoutAccents = (text: string): string =>
  [...text].map((character) => letterFor[character] ?? character.normalize('NFD')[0]!).join('');

const letterFor: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', ß: 's' };

/** Digits and signs that people write for letters. */
const standIns: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** Words between signs, spaces or ends, in small letters, capitals, or one capital first; the last also between digits. */
const separateWord =
  /(?<![\p{L}\p{N}])(?:\p{Lu}?\p{Ll}{1,19}|\p{Lu}{1,20})(?![\p{L}\p{N}])|(?<!\p{L})\p{Lu}\p{Ll}{4,19}(?!\p{L})/gu;

function separateWords(key: string): boolean[] {
  const marked = [...key].map(() => false);
  for (const { 0: word, index } of key.matchAll(separateWord)) marked.fill(true, index, index + word.length);
  return marked;
}

/**
 * Which characters belong to words.
 * @param text the key in small letters without accents
 * @param marked what is known to; the result
 */
function wordLetters(text: string, key: string, marked: boolean[]): boolean[] {
  const letters = [...text].map((character) => standIns[character] ?? character);
  for (let start = 0; start < letters.length; start += 1) {
    let [sum, best, end] = [0, 0, start];
    for (let at = start; isLetter(letters[at]) && isLetter(letters[at + 1]) && sum > -wordThreshold; at += 1) {
      sum += wordiness(letters[at]! + letters[at + 1]!) - caseChange(key, at);
      if (sum > best) [best, end] = [sum, at + 1];
    }
    if (best < wordThreshold) continue;
    marked.fill(true, start, end + 1);
    start = end;
  }
  return marked;
}

/** What a change between small letters and capitals takes off, in bits: words change at their beginning, chance anywhere. */
function caseChange(key: string, at: number): number {
  const [before, one, next] = [-1, 0, 1].map((offset) => isCapital(key[at + offset]));
  if (one === next) return 0;
  return next ? 3 : Number(before) * 3;
}

const isCapital = (character: string | undefined): boolean => /\p{Lu}/u.test(character ?? '');

const isLetter = (character: string | undefined): boolean => character !== undefined && /^[a-z]$/.test(character);

/** The text that a key is the hex or base64 of; undefined when it is not the form of a text that somebody wrote. */
function decodedText(key: string): string | undefined {
  const encoding = /^(?:[\da-f]{2})+$/i.test(key) ? 'hex' : /^[\w+/-]+={0,2}$/.test(key) ? 'base64' : undefined;
  if (encoding === undefined) return undefined;
  const bytes = Buffer.from(key, encoding);
  const text = bytes.toString('utf8');
  return bytes.length > 8 && /^[\p{L}\p{N}\p{P}\p{S}\p{Z}\s]+$/u.test(text) && !text.includes('\ufffd')
    ? text
    : undefined;
}
