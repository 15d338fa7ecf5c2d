import { describe, expect, test } from '@jest/globals';
import { joinedLargest, largestSteps } from '../src/cost/index.ts';
import { rowsOfLargest } from '../src/cost/largestLists.ts';
import { placeOfList } from '../src/cost/places.ts';

/** The rows of so many of the largest lists, counted. */
const counted = (sizes: readonly number[], parents: number) =>
  sizes
    .toSorted((a, b) => b - a)
    .slice(0, parents)
    .reduce((sum, size) => sum + size, 0);

const statedOf = (sizes: readonly number[]) => largestSteps.map((step) => counted(sizes, step));

const shapes: readonly [string, readonly number[]][] = [
  ['one hub and many small ones', [900, ...Array<number>(200).fill(2)]],
  ['as many rows each', Array<number>(50).fill(7)],
  ['ever fewer rows', Array.from({ length: 300 }, (_, n) => Math.floor(1_000 / (n + 1)))],
  ['three lists', [5, 3, 1]],
  ['no list', []],
];

describe.each(shapes)('of %s', (_name, sizes) => {
  const stated = statedOf(sizes);
  const all = counted(sizes, sizes.length);
  const numbers = Array.from({ length: 320 }, (_, n) => n + 1);

  test('the largest lists have no more rows than is said, however many they are', () => {
    const wrong = numbers.filter((parents) => rowsOfLargest(stated, parents) < counted(sizes, parents));
    expect(wrong).toEqual([]);
  });

  test('what is stated is said exactly, and more parents never have fewer rows', () => {
    expect(largestSteps.map((step) => rowsOfLargest(stated, step))).toEqual(stated);
    const rows = numbers.map((parents) => rowsOfLargest(stated, parents));
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test('where only the largest list is known, each has as many', () => {
    expect(rowsOfLargest(stated.slice(0, 1), 3)).toBe(3 * counted(sizes, 1));
  });

  test.each([
    [1, 1],
    [12, 3],
    [40, 40],
    [200, 1],
  ])('the lists of %d objects, each one %d times at most, are bounded by them', (count, repeats) => {
    const most = counted(sizes, 1);
    const rows = { total: all, most, largest: stated, shared: 1 };
    const place = placeOfList({ count, repeats }, Infinity, rows);
    // The worst case: the largest lists, each as often as it may be there.
    expect(place.count).toBeGreaterThanOrEqual(repeats * counted(sizes, Math.floor(count / repeats)));
    expect(place.count).toBeLessThanOrEqual(Math.min(count * most, repeats * all));
  });
});

test('lists of several kinds have the sums of their rows', () => {
  expect(joinedLargest([statedOf([9, 4, 1]), statedOf([3, 3])])).toEqual([12, 20, 20, 20, 20, 20, 20]);
  expect(joinedLargest([[5], [2, 6]])).toEqual([7, 26]);
});

test('a hub does not make the lists of many parents as long as its own', () => {
  const sizes = [900, ...Array<number>(200).fill(2)];
  const rows = { total: 1_300, most: 900, largest: statedOf(sizes), shared: 1 };
  expect(placeOfList({ count: 16, repeats: 1 }, Infinity, rows).count).toBe(930);
  // Pages of ten: the hub gives ten as well.
  expect(placeOfList({ count: 16, repeats: 1 }, 10, rows).count).toBe(160);
});
