import type { FeeClass } from '../__generated__/schema.ts';

/** A size class of the fee schedule (takstblad). */
export interface SizeClass {
  readonly feeClass: FeeClass;
  /** The fewest inhabitants. */
  readonly from: number;
  /** The most inhabitants; null where there is no limit. */
  readonly to: number | null;
}

/**
 * The four size classes. The fee schedule names 25,000, 60,000 and 120,000; that a municipality of exactly 60,000 or
 * 120,000 counts to the smaller class is read from its words "under 25,000" and "over 120,000".
 */
export const sizeClasses: readonly SizeClass[] = [
  { feeClass: 'SMALL', from: 0, to: 24_999 },
  { feeClass: 'MEDIUM', from: 25_000, to: 60_000 },
  { feeClass: 'LARGE', from: 60_001, to: 120_000 },
  { feeClass: 'VERY_LARGE', from: 120_001, to: null },
];

/** The size class of a municipality with this many inhabitants. */
export function feeClassOf(population: number): FeeClass {
  return sizeClasses.findLast(({ from }) => from <= population)!.feeClass;
}
