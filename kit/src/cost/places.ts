import { joinedLargest, rowsOfLargest } from './largestLists.ts';

/** How many rows a list or a relation has. Stated for public rows only: prices must not reveal confidential counts. */
export interface RowCount {
  /** The rows of all parents together; a row counts once for each parent that it belongs to. */
  readonly total: number;
  /** The most rows that one parent has. */
  readonly most: number;
  /** The rows of the 1, 4, 16, … largest lists together, as far as they are known (`largestSteps`); nothing when left out. */
  readonly largest?: readonly number[];
  /** The most parents that one row belongs to; 1 where a row has one parent. */
  readonly shared: number;
}

/** Row counts by coordinate. */
export interface RowCounts {
  /** The rows of lists and of relations of filters, such as `Product.usages` or `ProductFilter.usages`. */
  readonly items: ReadonlyMap<string, RowCount>;
  /**
   * The rows that are read to compute a value: of a field such as `Product.userCount`, of a condition such as
   * `ProductFilter.userCount`, of a key of an order or a facet such as `ProductOrderField.USERS`.
   */
  readonly reads: ReadonlyMap<string, RowCount>;
}

/** The counts of several subgraphs; what they read for one value adds up. */
export function mergedRowCounts(all: readonly RowCounts[]): RowCounts {
  const reads = new Map<string, RowCount>();
  for (const [coordinate, read] of all.flatMap((counts) => [...counts.reads])) {
    const before = reads.get(coordinate);
    if (before === undefined) {
      reads.set(coordinate, read);
      continue;
    }
    reads.set(coordinate, {
      ...sumOfLargest([before, read]),
      total: before.total + read.total,
      most: before.most + read.most,
      shared: Math.max(before.shared, read.shared),
    });
  }
  return { items: new Map(all.flatMap(({ items }) => [...items])), reads };
}

/** What is known of the largest lists of values that read rows of several kinds; nothing where it is not known of each. */
export function sumOfLargest(all: readonly RowCount[]): Pick<RowCount, 'largest'> {
  const known = all.flatMap(({ largest = [] }) => (largest.length > 0 ? [largest] : []));
  return known.length < all.length || known.length === 0 ? {} : { largest: joinedLargest(known) };
}

/** Nothing is known. */
export const noRowCounts: RowCounts = { items: new Map(), reads: new Map() };

/** The objects that stand at one place of an answer, or that a filter goes over. */
export interface Place {
  /** How many there are at most. */
  readonly count: number;
  /** How many times one and the same object is among them at most. */
  readonly repeats: number;
  /** The subgraph that they are read from; undefined where there is one graph alone, and at the root. */
  readonly graph?: string | undefined;
}

/** The place of the root, which is one object. */
export const rootPlace: Place = { count: 1, repeats: 1 };

/** The size of a list, or the rows of a relation, when nothing says it. */
export const unknownListSize = 10;

/** The rows that a list is chosen from when no statistics say it. */
export const unknownRows = 500;

/** Sums stay below it, so that no product of two becomes infinite. */
const largestCount = 1e15;

/**
 * The objects in the lists of all objects of a place: each list has at most `size` items and at most as many as its parent
 * has rows, and all lists together have no more than all rows, or than the largest ones of as many parents as are different
 * for certain, times the repeats of a parent.
 * @param size how many are asked for; infinite for all of them
 * @param rows how many there are; undefined when that is not known
 */
export function placeOfList({ count, repeats }: Place, size: number, rows: RowCount | undefined): Place {
  if (rows === undefined) {
    const all = Math.min(count * (size === Infinity ? unknownListSize : size), largestCount);
    return { count: all, repeats: all };
  }
  const { total, most, largest = [] } = rows;
  const ofDifferent = largest.length === 0 || repeats === 0 ? total : rowsOfLargest(largest, count / repeats);
  const all = Math.min(count * Math.min(size, most), repeats * Math.min(total, ofDifferent), largestCount);
  return { count: all, repeats: Math.min(all, count, repeats * rows.shared) };
}

/** The objects that single-valued fields of all objects of a place lead to: one each, possibly the same one. */
export const placeOfField = ({ count }: Place): Place => ({ count, repeats: count });
