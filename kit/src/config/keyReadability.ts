import { isCounted } from './countedKeys.ts';
import { wordiness } from './letterPairs.ts';
import { bitsOfWords } from './spelledHex.ts';

/**
 * How much better than chance words must explain a key, in bits. 32 random digits of hex reach the first less than once in a million times,
 * and 32 random bytes in base64 the second about as rarely; longer keys do so still less often. Of 100,000 random keys of 32 digits none
 * reached two bits of the third.
 */
const readable = { spelled: 17, written: 18, words: 16 };

/**
 * Whether a key as a whole is likelier to be words than chance: hex that spells words or that was counted, or letters in the order and case
 * of a language.
 */
export const isReadable = (key: string): boolean =>
  /^[\da-f]+$/i.test(key)
    ? spelledBits(key) > readable.spelled || bitsOfWords(key) > readable.words || isCounted(key)
    : writtenBits(key) > readable.written;

/** How common the digits of hex are in hex that spells words, where `0` stands for o, `1` for i or l, `5` for s and `7` for t. */
const spelled: Readonly<Record<string, number>> = {
  0: 0.1,
  1: 0.05,
  5: 0.05,
  7: 0.02,
  a: 0.12,
  b: 0.1,
  c: 0.1,
  d: 0.12,
  e: 0.17,
  f: 0.1,
};
const spelledRarely = 0.07 / 6;

const spelledBits = (key: string): number =>
  [...key.toLowerCase()].reduce((sum, digit) => sum + Math.log2((spelled[digit] ?? spelledRarely) * 16), 0);

/** How often neighbors are of one kind (small letter, capital, digit or sign), in words and in base64 of random bytes. */
const sameKind = { words: 0.85, chance: 0.356 };
const bitsOfSame = Math.log2(sameKind.words / sameKind.chance);
const bitsOfOther = Math.log2((1 - sameKind.words) / (1 - sameKind.chance));

function writtenBits(key: string): number {
  let bits = 0;
  for (let at = 1; at < key.length; at += 1) {
    const [one, next] = [key[at - 1]!, key[at]!];
    bits += kindOf(one) === kindOf(next) ? bitsOfSame : bitsOfOther;
    // A capital behind a small letter begins a word, whose first letter does not follow from the one before it.
    if (/^(?:[A-Z][A-Z]|[a-z][a-z]|[A-Z][a-z])$/.test(one + next)) bits += wordiness((one + next).toLowerCase());
  }
  return bits;
}

const kindOf = (character: string): number => [/[a-z]/, /[A-Z]/, /\d/].findIndex((kind) => kind.test(character));
