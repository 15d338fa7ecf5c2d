import { describe, expect, test } from '@jest/globals';
import {
  characterFault,
  describeFault,
  escapeCharacters,
  normalized,
  unseenCharacter,
} from '../src/characters/index.ts';

const faultOf = (text: string, layout: 'line' | 'text' = 'text') => {
  const fault = characterFault(text, layout);
  return fault && describeFault(fault);
};

describe('a text', () => {
  test.each([
    ['Danish', 'Rødgrød med fløde på Ærø, Ørsted og Åbenrå'],
    ['German', 'Straße, Größe, Äpfel'],
    ['marks that combine', 'Z\u0301u\u0308rich a\u030A'],
    ['Greek and Cyrillic', 'Αθήνα Київ'],
    ['Hebrew and Arabic, which have directions of their own', 'שלום עולם مرحبا بالعالم'],
    ['Persian, with the non-joiner that it writes with', 'می\u200Cخواهم'],
    ['Hindi, with a joiner after a mark', 'क्\u200Dष'],
    ['Arabic number signs, which are drawn', '\u0600١٢'],
    ['Thai, Chinese and Japanese', 'สวัสดี 你好 こんにちは'],
    ['emoji', '🐻 ❤️ ☎︎ 1️⃣ #️⃣ 👍🏽 🇩🇰'],
    ['emoji of several', '👨‍👩‍👧‍👦 🏳️‍🌈 🧑🏽‍💻 🐻‍❄️'],
    ['signs', '§ 5, stk. 2 – «100 %» ≤ €1.000\u00A0™ ½ '],
    ['what replaces lost characters', '\uFFFD'],
    ['nothing', ''],
  ])('may hold %s', (_what, text) => {
    expect(faultOf(text, 'line')).toBeUndefined();
  });

  test('of several lines may hold tabs and line breaks, one of a single line may not', () => {
    expect(faultOf('a\n\tb\r\nc')).toBeUndefined();
    expect(faultOf('a\nb', 'line')).toBe('has U+000A (line feed) at character 2');
    expect(faultOf('\r', 'line')).toBe('has U+000D (carriage return) at character 1');
    expect(faultOf('æøå\t', 'line')).toBe('has U+0009 (tab) at character 4');
  });

  test.each([
    ['ab\n', 'has U+000A (line feed) at character 3'],
    ['ab\r\n', 'has U+000A (line feed) at character 4'],
    ['🐻\n  ', 'has U+000A (line feed) at character 2'],
    [' \tab', 'has U+0009 (tab) at character 2'],
    ['a\nb\n', 'has U+000A (line feed) at character 4'],
    ['ab\u00A0', 'has U+00A0 (no-break space) at character 3'],
    ['\u3000ab', 'has U+3000 (ideographic space) at character 1'],
    ['ab\u2003', 'has U+2003 (a special blank) at character 3'],
    ['\n', 'has U+000A (line feed) at character 1'],
  ])('may not begin or end with a line break, a tab or a special blank: %j', (text, fault) => {
    expect([faultOf(text), faultOf(text, 'line')]).toEqual([fault, fault]);
  });

  test('may begin and end with plain spaces', () => {
    expect([faultOf('  å\nb '), faultOf(' å ', 'line'), faultOf(' ')]).toEqual([undefined, undefined, undefined]);
  });

  test('is faulted for its first bad character, counted in characters', () => {
    expect(faultOf('🐻🐻\u202Eab\0')).toBe('has U+202E (right-to-left override) at character 3');
  });

  test.each([
    ['a joiner between letters that do not join', 'a\u200Db', '200D'],
    ['a non-joiner between Latin letters', 'pass\u200Cword', '200C'],
    ['a non-joiner between two scripts', 'م\u200Cक', '200C'],
    ['a joiner at the end of an emoji', '🐻\u200D', '200D'],
    ['two joiners in an emoji', '👨\u200D\u200D👩', '200D'],
    ['a variation selector behind a letter', 'a\uFE0F', 'FE0F'],
    ['a variation selector behind a digit that is no key', '1\uFE0F', 'FE0F'],
    ['two variation selectors', '❤\uFE0F\uFE0F', 'FE0F'],
    ['another variation selector behind an emoji', '❤\uFE00', 'FE00'],
    ['hidden text in tag characters', '🐻\u{E0068}\u{E0069}', 'E0068'],
    ['a Hangul filler', '\u115F', '115F'],
    ['an invisible musical sign', '\u{1D173}', '1D173'],
    ['a surrogate pair the wrong way round', '\uDC00\uD800', 'DC00'],
  ])('may not hold %s', (_what, text, number) => {
    expect(faultOf(text)).toContain(`U+${number} `);
  });

  test('of a hundred thousand emoji is looked at in one pass', () => {
    let reads = 0;
    const long = '👨‍👩‍👧'.repeat(20_000);
    const counted = Object.assign(Object.create(String.prototype) as object, {
      matchAll: (pattern: RegExp) => long.matchAll(pattern),
      slice: (from: number, to: number) => {
        reads += to - from;
        return long.slice(from, to);
      },
      toString: () => long,
    });
    expect(unseenCharacter(counted as unknown as string, 'text')).toBeUndefined();
    expect(reads).toBeLessThan(20 * long.length);
  });
});

describe('the normal form of a text', () => {
  test('has one character for what can be typed in two ways, and one kind of line break', () => {
    expect(normalized('A\u030Arhus')).toBe('Århus');
    expect(normalized('\u212Bngstro\u0308m')).toBe('Ångström');
    expect(normalized('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  test('keeps what only looks alike', () => {
    expect(normalized('ﬁ ² ß')).toBe('ﬁ ² ß');
  });
});

describe('a text in a message', () => {
  test('shows what nobody would see', () => {
    expect(escapeCharacters(['a\u202Eb\u200B\0', '\uD800', '\u{E0041}\uFEFF'].join(''))).toBe(
      String.raw`a\u{202e}b\u{200b}\u{0}\u{d800}\u{e0041}\u{feff}`,
    );
  });

  test('keeps its letters and line feeds', () => {
    expect(escapeCharacters('Ærø\nמ 🐻')).toBe('Ærø\nמ 🐻');
  });
});
