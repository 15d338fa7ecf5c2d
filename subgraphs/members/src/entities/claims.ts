import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key } from '@community-graph/kit/database';
import { defineSource, type Confidence, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { ClaimComparison, ClaimMetric, ClaimUnit, ContradictionReason } from '../__generated__/schema.ts';

/** Published figures about the community, its products and whatever else has an id, each as somebody stated it. */
export const Claim = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  properties: {
    id: key().primary(),
    metric: key().$type<ClaimMetric>(),
    subjectId: key(),
    value: p.double(),
    comparison: p.text().$type<ClaimComparison>(),
    unit: p.text().$type<ClaimUnit>(),
    statement: p.text(),
    /** The claim's own day, `asOf` in the schema; a row's `asOf` is the day that it is read as of. */
    claimAsOf: p.date().nullable(),
    claimAsOfPrecision: p.text().$type<DatePrecision>().nullable(),
    source: key(),
    confidence: p.text().$type<Confidence>(),
  },
  indexes: [
    { properties: ['subjectId', 'metric', 'id'] },
    { properties: ['metric', 'claimAsOf', 'id'] },
    { properties: ['claimAsOf', 'id'] },
  ],
});

/** Where facts are stated. */
export const Source = defineSource();

export type ClaimRow = InferEntity<typeof Claim>;
export type ClaimNode = AsOf<ClaimRow>;
export type ClaimPage = Connection<ClaimNode>;

/** A claim that was added, or why it was not. */
export type AddedClaim = Payload<{ claimId: string }>;

/** A source that was added, or why it was not. */
export type AddedSource = Payload<{ sourceId: string }>;

/** Claims about one thing of which two cannot both be true. */
export interface ContradictionRow {
  readonly metric: ClaimMetric;
  readonly subjectId: string;
  readonly unit: ClaimUnit;
  readonly claimIds: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly reason: ContradictionReason;
}
export type ContradictionNode = AsOf<ContradictionRow>;
export type ContradictionPage = Connection<ContradictionNode>;
