import { describe, expect, test } from '@jest/globals';
import { isDay, today } from '../src/time/index.ts';

const at = (moment: string) => today(() => new Date(moment));

describe('today in Denmark', () => {
  test.each([
    ['2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['2026-01-15T23:30:00.000Z', '2026-01-16'],
    ['2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['2026-07-15T22:00:00.000Z', '2026-07-16'],
    ['2026-07-15T23:30:00.000Z', '2026-07-16'],
  ])('at %s is %s: midnight is Danish, an hour before that of UTC in winter, two in summer', (moment, day) => {
    expect(at(moment)).toBe(day);
  });

  test.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2028-02-28T23:00:00Z', '2028-02-29'],
    ['2028-02-29T23:00:00Z', '2028-03-01'],
  ])('at %s is %s: years and leap days turn at Danish midnight', (moment, day) => {
    expect(at(moment)).toBe(day);
  });

  test.each([
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('at %s is %s: the days the clock changes have 23 and 25 hours', (moment, day) => {
    expect(at(moment)).toBe(day);
  });

  test('is written so that it is a day and compares as text', () => {
    expect(isDay(at('2026-01-05T12:00:00Z'))).toBe(true);
    expect(at('2026-09-30T12:00:00Z') < at('2026-10-01T12:00:00Z')).toBe(true);
  });
});

test('every day of a leap year is a day, and nothing else that looks like one', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(2, '0'));
  const looking = numbers(20).flatMap((month) => numbers(40).map((day) => `2024-${month}-${day}`));
  expect(looking.filter(isDay)).toHaveLength(366);
});
