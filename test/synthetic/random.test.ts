import { describe, expect, test } from '@jest/globals';
import { distinctDraws, randomFor, scattered, zipfRank, zipfShares } from './random.ts';

describe('the shares of ranks', () => {
  test.each([
    [2_000, 100, 0.8, 700],
    [20_000, 100, 0.8, 700],
    [7, 100, 0.8, 700],
    [350, 5, 0.8, 70],
  ])('of %d among %d add up, fall, and none is over its most', (total, ranks, exponent, most) => {
    const shares = zipfShares(total, ranks, exponent, most);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
    expect(Math.max(...shares)).toBeLessThanOrEqual(most);
    expect(shares.slice(1).every((share, index) => share <= shares[index]! + 1)).toBe(true);
  });

  test('are refused where so much has no place', () => {
    expect(() => zipfShares(11, 2, 0.8, 5)).toThrow('11 do not fit into 2 ranks of at most 5.');
  });
});

test('ranks that are drawn stay within their limit, and low ones come most often', () => {
  const random = randomFor(1, 'test');
  const drawn = Array.from({ length: 10_000 }, () => zipfRank(random, 100, 0.5));
  expect(Math.min(...drawn)).toBe(0);
  expect(Math.max(...drawn)).toBe(99);
  const count = (from: number, to: number) => drawn.filter((rank) => rank >= from && rank < to).length;
  expect(count(0, 10)).toBeGreaterThan(3 * count(90, 100));
});

test.each([1, 2, 10, 97, 100, 1_000])('numbers below %d that are scattered are all there', (limit) => {
  const all = new Set(Array.from({ length: limit }, (_, rank) => scattered(rank, limit)));
  expect(all.size).toBe(limit);
  expect(Math.max(...all)).toBe(limit - 1);
});

test('draws of one round are distinct, and those of the next begin anew', () => {
  const draws = distinctDraws(3);
  draws.begin();
  expect([draws.take(2), draws.take(2), draws.take(2)]).toEqual([2, 0, 1]);
  draws.begin();
  expect(draws.take(2)).toBe(2);
});

test('a table has numbers of its own, the same for the same seed', () => {
  const first = (seed: number, table: string) => randomFor(seed, table)();
  expect(first(1, 'usage')).toBe(first(1, 'usage'));
  expect(new Set([first(1, 'usage'), first(2, 'usage'), first(1, 'product')]).size).toBe(3);
});
