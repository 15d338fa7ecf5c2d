import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { FeeClass } from '../__generated__/schema.ts';

/** What membership costs, and when. */
export const FeeSchedule = defineEntity({
  name: 'FeeSchedule',
  tableName: 'fee_schedule',
  properties: {
    id: key().primary(),
    membershipFee: p.integer(),
    currency: p.text(),
    /** Month and day, `MM-DD`: who joins after it pays half in that year. */
    halfFeeAfter: p.text(),
    summary: localized(),
    ...period(),
    provenance: provenance(),
  },
});

export type FeeScheduleRow = InferEntity<typeof FeeSchedule>;
export type FeeScheduleNode = AsOf<FeeScheduleRow>;

/** What an organization pays for its membership of a year, or would pay. */
export interface MembershipFeeNode {
  readonly year: number;
  readonly schedule: FeeScheduleNode;
  readonly isHalf: boolean;
  readonly isDue: boolean;
}

/** A size class of the product fees (takstblad). */
export interface SizeClassItem {
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
export const sizeClasses: readonly SizeClassItem[] = [
  { feeClass: 'SMALL', from: 0, to: 24_999 },
  { feeClass: 'MEDIUM', from: 25_000, to: 60_000 },
  { feeClass: 'LARGE', from: 60_001, to: 120_000 },
  { feeClass: 'VERY_LARGE', from: 120_001, to: null },
];

/** The size class of a municipality with this many inhabitants. */
export function feeClassOf(population: number): FeeClass {
  return sizeClasses.findLast(({ from }) => from <= population)!.feeClass;
}
