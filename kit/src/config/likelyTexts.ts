import { commonWords, firstWords, pairWords, phrases } from './guessedWords.ts';

const [firstYear, lastYear] = [1990, 2035];
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => String(firstYear + at));

/** The years that somebody who makes a key now writes most often. */
const recentYears = years.filter((year) => year >= '2020' && year <= '2030');

/** What policies for passwords make people write behind a word. */
const usualEnds = `
  ! . # !! 1 2 3 4 5 7 8 9 0 00 01 02 10 11 12 13 21 22 23 24 25 26 27 42 69 77 88 99 007 100 101 111 112 123 321 333 456 666 777 789 999
  0000 1111 1122 1212 1234 1337 2222 2580 3333 4242 4321 4711 5555 5678 6666 6969 7777 8888 9876 9999 12345 123456
  1! 1. 1# 12! 123! 123. 123# 1234! !1 !12 !123 #1 #123 .1 .123 -1 -123 _1 _123 @123`
  .trim()
  .split(/\s+/);

const signs = ['!', '.', '#'] as const;
const separators = ['-', '_', ...signs] as const;

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const plainForms = (word: string): string[] => [...new Set([word, capitalized(word), word.toUpperCase()])];

/** Which signs are written for letters together. */
const leets: readonly Readonly<Record<string, string>>[] = [
  { o: '0' },
  { a: '@' },
  { a: '@', o: '0' },
  { e: '3', o: '0' },
  { a: '4', e: '3', i: '1', o: '0' },
  { a: '@', e: '3', i: '1', o: '0', s: '$' },
  { a: '4', e: '3', i: '1', o: '0', s: '5' },
];

/** A word with signs for letters, in small letters and with a capital; without what it is anyway. */
function leetForms(word: string): string[] {
  const written = leets.map((leet) => word.replaceAll(/[aeios]/g, (letter) => leet[letter] ?? letter));
  // A capital stays: "P@ssw0rd", "4dmin" and "Adm1n".
  const capitals = written.flatMap((text) => [capitalized(text), word.charAt(0).toUpperCase() + text.slice(1)]);
  return [...new Set([...written, ...capitals])].filter((text) => text !== word && text !== capitalized(word));
}

const phraseForms = phrases.flatMap((phrase) => {
  const words = phrase.split(' ');
  return ['', ' ', '-', '_', '.'].flatMap((sign) => [words.join(sign), words.map(capitalized).join(sign)]);
});

/**
 * What people most likely take the digest of when they need a key: words in usual casings and with signs for letters, also with a year,
 * a usual number or sign behind them. They are made one after the other, so that nothing is kept.
 */
export function* likeliestTexts(): Generator<string, undefined> {
  for (const word of [...firstWords, ...pairWords, ...commonWords]) {
    for (const form of plainForms(word)) {
      yield form;
      for (const year of years) yield form + year;
    }
    for (const form of [word, capitalized(word)]) for (const end of usualEnds) yield form + end;
    for (const form of leetForms(word)) {
      yield form;
      for (const sign of signs) yield form + sign;
    }
  }
  for (const form of phraseForms) {
    yield form;
    for (const end of [...usualEnds, ...recentYears, ...recentYears.map((year) => `-${year}`)]) yield form + end;
  }
}

/** What they take less often: longer combinations of the same words. */
export function* likelyTexts(): Generator<string, undefined> {
  for (const word of [...firstWords, ...commonWords]) {
    for (const form of plainForms(word)) {
      for (const year of recentYears) {
        for (const sign of separators) yield form + sign + year;
        for (const sign of signs) yield form + year + sign;
      }
    }
    for (const year of years) if (!recentYears.includes(year)) yield `${capitalized(word)}${year}!`;
  }
  for (const word of [...firstWords, ...commonWords]) {
    for (const form of leetForms(word))
      for (const end of [...recentYears, '1', '12', '123', '1234', '1!', '123!']) yield form + end;
  }
  for (const word of firstWords) {
    for (const form of [word, capitalized(word)]) {
      for (const digits of [1, 2, 3]) yield* numbered(form, digits);
    }
  }
  for (const word of firstWords.slice(0, 6)) yield* numbered(word, 4);
  yield* pairs();
}

/** A word with each number of so many digits behind it. */
function* numbered(word: string, digits: number): Generator<string, undefined> {
  for (let n = 0; n < 10 ** digits; n += 1) yield word + String(n).padStart(digits, '0');
}

function* pairs(): Generator<string, undefined> {
  const words = [...firstWords, ...pairWords];
  for (const one of words) {
    for (const other of words) {
      const both = capitalized(one) + capitalized(other);
      yield one + other;
      yield both;
      for (const sign of separators) yield one + sign + other;
      if (firstWords.includes(one) && firstWords.includes(other)) {
        for (const year of recentYears) {
          for (const sign of ['', '-', '_']) yield one + sign + other + sign + year;
          yield both + year;
        }
      }
    }
  }
}
