import { describe, expect, test } from '@jest/globals';
import { lineRule, textRule } from '../src/characters/index.ts';
import { checkInput, Refusal, type InputCheck } from '../src/changing/index.ts';

function found(work: (check: InputCheck) => void): string[] {
  const check = checkInput();
  work(check);
  try {
    check.done();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.userErrors.map(({ code, path }) => `${code} ${path?.join('.')}`);
  }
}

describe('the check of an input', () => {
  test('tells everything that is wrong at once, each with its path', () => {
    const errors = found((check) => {
      check.line('', 'input.name', 10);
      check.wrong('NOT_FOUND', 'input.productId', 'There is none.');
      check.holds(false, 'input.validFrom', 'No.');
    });
    expect(errors).toEqual(['INVALID input.name', 'NOT_FOUND input.productId', 'INVALID input.validFrom']);
  });

  test.each([
    ['line', 'a', true],
    ['line', ' ab ', true],
    ['line', 'abc', false],
    ['line', ' ', false],
    ['line', '\t\u0007', false],
    ['line', '🐻🐻', true],
    ['text', 'a\n', false],
    ['line', 'a\n', false],
    ['line', '\u00A0a', false],
    ['text', '\u0007', false],
    ['text', undefined, true],
    ['text', null, true],
  ] as const)('of at most two characters takes the %s %j: %s', (kind, text, right) => {
    expect(found((check) => void check[kind](text, 'input.note', 2))).toEqual(right ? [] : ['INVALID input.note']);
  });

  test('takes a name of one line, a text of several', () => {
    expect(found((check) => void check.line('a\nb', 'input.name', 3))).toEqual(['INVALID input.name']);
    expect(found((check) => void check.text('a\nb', 'input.note', 3))).toEqual([]);
  });

  test('tells which character a text may not hold, and where', () => {
    const check = checkInput();
    check.line('Magenta\u200B ApS', 'input.name', 20);
    check.line('a\nb', 'input.title', 20);
    check.text('\uFEFFa', 'input.note', 20);
    expect(() => check.done()).toThrow(
      `It must be ${lineRule}; it has U+200B (zero width space) at character 8. It must be ${lineRule}; it has U+000A (line feed) at character 2. It must be ${textRule}; it has U+FEFF (zero width no-break space) at character 1.`,
    );
  });

  test('gives a text in NFC, and counts its characters so', () => {
    expect(checkInput().line('A\u030A', 'input.name', 1)).toBe('Å');
    expect(checkInput().text(' a\r\nb ', 'input.note', 3)).toBe('a\nb');
    expect(found((check) => void check.line('A\u030A', 'input.name', 1))).toEqual([]);
  });

  test('takes the blanks around a text off', () => {
    expect(checkInput().line('  a b ', 'input.name', 3)).toBe('a b');
  });

  test.each([
    [['a', 'b'], true],
    [['a', 'b', 'c'], false],
    [['a', 'a'], false],
    [undefined, true],
  ])('takes the list %j of at most two: %s', (values, right) => {
    expect(found((check) => check.distinct(values, 'input.ids', 2))).toEqual(right ? [] : ['INVALID input.ids']);
  });

  test.each([
    ['product:os2mo', true],
    ['supplier:magenta', false],
    ['product', false],
    [null, true],
  ])('takes %s for the id of a product: %s', (id, right) => {
    expect(found((check) => check.id(id, 'input.productId', ['product']))).toEqual(
      right ? [] : ['INVALID input.productId'],
    );
  });

  test.each([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
    [Number.NaN, false],
  ])('takes %d for a number from 1 to 5: %s', (value, right) => {
    expect(found((check) => check.within(value, 'input.hours', 1, 5))).toEqual(right ? [] : ['INVALID input.hours']);
  });
});
