import { describe, expect, test } from '@jest/globals';
import { kleLexemes, queriedLexemes, repositoryLexemes } from '../src/search/codes.ts';
import { typosAllowed, typosBetween, typosToBeginning } from '../src/search/distance.ts';
import { folded, foldedWords, pieces } from '../src/search/fold.ts';
import { highlightsIn } from '../src/search/highlights.ts';
import { termsOf } from '../src/search/terms.ts';

describe('folding', () => {
  test.each([
    ['Århus', 'Aarhus'],
    ['København', 'KOEBENHAVN'],
    ['Næstved', 'Naestved'],
    ['Café', 'cafe'],
    ['A\u030arhus', 'Århus'],
  ])('makes %s and %s the same', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  test.each([
    ['Herning', 'Herlev'],
    ['Ærø', 'Arø'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  test('loses nothing when a text is cut into pieces', () => {
    const text = 'Høje-Taastrup (0169): é, 😀 og "x"';
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(foldedWords(text)).toEqual(['hoje', 'tastrup', '0169', 'e', 'og', 'x']);
  });
});

describe('typos', () => {
  test.each([
    ['arhus', 'arhus', 0],
    ['arhsu', 'arhus', 1],
    ['arhs', 'arhus', 1],
    ['aarhus', 'arhus', 1],
    ['arhuz', 'arhus', 1],
    ['rolekatalg', 'rollekatalog', 2],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('of %s to %s are %i', (one, other, typos) => {
    expect(typosBetween(one, other, 5)).toBe(typos);
  });

  test('are not counted beyond the most that matters', () => {
    expect(typosBetween('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(typosBetween('abcdef', 'ab', 2)).toBe(3);
  });

  test('to a beginning leave the rest of the word out', () => {
    expect(typosToBeginning('rolekat', 'rollekatalog', 2)).toBe(1);
    expect(typosToBeginning('katalog', 'rollekatalog', 2)).toBe(3);
  });

  test('are none in short words, one from four letters, two from eight', () => {
    expect([3, 4, 7, 8].map(typosAllowed)).toEqual([0, 1, 1, 2]);
  });
});

describe('a query that is a code', () => {
  test.each([
    ['64942212', ['cvr:64942212']],
    ['DK64942212', ['cvr:64942212']],
    ['64 94 22 12', ['cvr:64942212']],
    ['101', ['code:101']],
    ['0101', ['code:0101']],
    ['DK-85', ['code:1085']],
    ['85', ['kle:85', 'klegroup:85']],
    ['85.04.02', ['kle:85.04.02', 'klegroup:85.04.02', 'kle:85.04']],
    ['Product:OS2mo', ['id:product:os2mo']],
    ['https://www.GitHub.com/OS2mo/os2mo.git/', ['repo:github.com/os2mo/os2mo']],
    ['os2mo/os2mo', ['repo:os2mo/os2mo']],
    ['OS2mo', []],
    ['1234567', []],
  ])('%s stands for %j', (text, lexemes) => {
    expect(queriedLexemes(text)).toEqual(lexemes);
  });

  test('meets what an entry is stored with', () => {
    expect(kleLexemes('85.04')).toEqual(['kle:85.04', 'klegroup:85']);
    expect(repositoryLexemes('https://github.com/OS2mo/os2mo.git')).toEqual([
      'repo:github.com/os2mo/os2mo',
      'repo:os2mo/os2mo',
    ]);
    expect(repositoryLexemes('no address')).toEqual([]);
  });
});

describe('the terms of a query', () => {
  test('are its words, and its codes in one piece', () => {
    expect(termsOf('  Faaborg-Midtfyn 85.04 ').map(({ words, codes }) => [words, codes.length > 0])).toEqual([
      [['faborg'], false],
      [['midtfyn'], false],
      [[], true],
    ]);
  });

  test('are one where digits with spaces are a CVR number', () => {
    expect(termsOf('64 94 22 12')).toHaveLength(1);
    expect(termsOf('(64 94 22 12).').map(({ codes }) => codes)).toEqual([['cvr:64942212']]);
  });

  test.each([
    ['(85.04)', '85.04'],
    ['81.', '81'],
    ['Aarhus, 0751,', 'Aarhus, 0751'],
    ['CVR 64942212.', 'CVR 64942212'],
    ['DK-82:', 'DK-82'],
    ['“product:os2mo”?', 'product:os2mo'],
  ])('are the same for %s as without the marks around a code: %s', (marked, bare) => {
    expect(termsOf(marked)).toEqual(termsOf(bare));
  });
});

describe('highlights', () => {
  const term = (word: string) => ({ text: word, words: [word], codes: [], stems: [], meant: [], tsquery: '' });

  test('keep markup as text, and leave out what was not found', () => {
    const texts = [
      { field: 'NAME' as const, text: '<b>OS2mo</b>' },
      { field: 'OTHER_NAME' as const, text: 'Organisation' },
    ];
    expect(highlightsIn(texts, [term('mo')], () => [])).toEqual([
      {
        field: 'NAME',
        parts: [
          { text: '<b>', isMatch: false },
          { text: 'OS2mo', isMatch: true },
          { text: '</b>', isMatch: false },
        ],
      },
    ]);
  });
});
