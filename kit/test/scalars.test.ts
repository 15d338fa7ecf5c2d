import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CvrNumberScalar, DateScalar, DateTimeScalar, isCvrNumber } from '../src/scalars/index.ts';

/** What a scalar lets out; undefined when it refuses. */
function out(scalar: typeof DateScalar, value: unknown): unknown {
  try {
    return scalar.serialize(value);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

describe('Date', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '2027-01-01', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(out(DateScalar, day)).toBe(day);
  });

  test.each(
    [
      '2023-02-29|1900-02-29|2024-02-30|2024-04-31|2024-13-01|2024-00-10|2024-01-00',
      '2024-2-9|24-02-09|2024-02-09T00:00:00Z| 2024-02-09|2024-02-09\n|09-02-2024|20240209|today',
      '|0000-01-01|-2024-01-01|+2024-01-01|٢٠٢٤-٠١-٠١',
    ].flatMap((line) => line.split('|')),
  )('refuses %j', (text) => {
    expect(out(DateScalar, text)).toBeUndefined();
  });

  test('refuses a JavaScript date, whose day depends on the time zone', () => {
    expect(out(DateScalar, new Date())).toBeUndefined();
  });
});

describe('DateTime', () => {
  test.each([
    ['2026-11-21T11:00:00Z', '2026-11-21T11:00:00.000Z'],
    ['2026-11-21 12:00:00.5+01', '2026-11-21T11:00:00.500Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('takes %s', (text, moment) => {
    expect(out(DateTimeScalar, text)).toBe(moment);
  });

  test.each(
    [
      '2026-02-29T10:00:00Z|2026-02-30T10:00:00Z|2026-13-01T10:00Z|2026-01-01T24:00:00Z|2026-01-01T10:00:60Z',
      '0000-01-01T00:00Z|0001-01-01T00:00+23:00|9999-12-31T23:59-23:00|2026-01-01T10:00+99:99|2026-01-01T10:00Z\n',
      '2026-01-01|2026-01-01T10:00|2026-01-01T10:00z| 2026-01-01T10:00Z|٢٠٢٦-٠١-٠١T10:00Z',
    ].flatMap((line) => line.split('|')),
  )('refuses %j', (text) => {
    expect(out(DateTimeScalar, text)).toBeUndefined();
  });
});

describe('CvrNumber', () => {
  const cvrs = readFileSync(new URL('../../subgraphs/members/seed/municipalities.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[7]!);

  test('takes those of all 98 municipalities, which are all different', () => {
    expect(new Set(cvrs).size).toBe(98);
    expect(cvrs.filter((cvr) => out(CvrNumberScalar, cvr) !== cvr)).toEqual([]);
  });

  test('refuses each of them with any one digit changed', () => {
    const changed = cvrs.flatMap((cvr) =>
      Array.from(cvr).flatMap((digit, place) =>
        Array.from('0123456789')
          .filter((other) => other !== digit)
          .map((other) => cvr.slice(0, place) + other + cvr.slice(place + 1)),
      ),
    );
    expect(changed).toHaveLength(98 * 8 * 9);
    expect(changed.filter(isCvrNumber)).toEqual([]);
  });

  test('refuses one that begins with 0, though its weighted sum may be divisible by 11', () => {
    expect(['00000000', '00000043'].filter(isCvrNumber)).toEqual([]);
  });

  test('takes 19319970, whose weighted sum is 242', () => {
    expect(out(CvrNumberScalar, '19319970')).toBe('19319970');
  });

  test.each(['DK19319970', 'DK 19319970', 'dk19319970', '19 31 99 70', '1931 9970', '19-31-99-70', 'DK 19 31 99 70'])(
    'takes %j and lets the bare digits out',
    (text) => {
      expect(out(CvrNumberScalar, text)).toBe('19319970');
    },
  );

  test.each([
    '1931997',
    '193199700',
    '19319971',
    'DE19319970',
    '1931997O',
    '',
    'DK',
    '١٩٣١٩٩٧٠',
    '19319970\n',
    '\t19319970',
    '1931\u00A09970',
    '1931\u200B9970',
  ])('refuses %j', (text) => {
    expect(out(CvrNumberScalar, text)).toBeUndefined();
  });

  test('refuses a number, which would lose a leading zero', () => {
    expect(out(CvrNumberScalar, 19_319_970)).toBeUndefined();
  });
});
