import { hexWords } from './hexWords.ts';

/**
 * The digits that people write for a letter besides the letter itself, by the one that stands for all of them, each with its
 * share in bits. The letters b and g share a digit, and so do i and l.
 */
const digits: Readonly<Record<string, readonly [plain: string, bits: number]>> = {
  b: ['b', 1],
  6: ['b', 1.7],
  9: ['b', 3],
  8: ['b', 4],
  a: ['a', 0.1],
  4: ['a', 4],
  e: ['e', 0.1],
  3: ['e', 4],
};

const plainLetters: Readonly<Record<string, string>> = { g: 'b', i: '1', l: '1', o: '0', s: '5', t: '7', z: '2' };

/** The words as they are spelled in hex, made when the first key is checked. */
let words: ReadonlySet<string> | undefined;

const makeWords = (): ReadonlySet<string> =>
  new Set(hexWords.map((word) => [...word].map((letter) => plainLetters[letter] ?? letter).join('')));

const [shortest, longest] = [4, 10];

/**
 * How much better than chance the words that a key can be cut into explain it, in bits. Chance reaches a number of bits in one
 * of 2 to that power keys at most: the text of words to which keys are compared is one whose next piece is a digit of chance
 * half of the time, and else any word of the list.
 * @param key digits of hex, in any case
 */
export function bitsOfWords(key: string): number {
  words ??= makeWords();
  const bitsOfWord = Math.log2(2 * words.size);
  const pairs = [...key.toLowerCase()].map((digit) => digits[digit] ?? ([digit, 0] as const));
  const plain = pairs.map(([letter]) => letter).join('');
  /** What the best cut of the beginning gains, for each length of it. */
  const best = [0];
  for (let end = 1; end <= plain.length; end += 1) {
    let most = best[end - 1]! - 1;
    let spelling = 0;
    for (let start = end - 1; start >= 0 && end - start <= longest; start -= 1) {
      spelling += pairs[start]![1];
      if (end - start < shortest || !words.has(plain.slice(start, end))) continue;
      most = Math.max(most, best[start]! + 4 * (end - start) - bitsOfWord - spelling);
    }
    best.push(most);
  }
  return best.at(-1)!;
}
