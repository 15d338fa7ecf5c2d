import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { Addressee, FindingKind, Motivation, ReportKind } from '../__generated__/schema.ts';

/** Reports, surveys and articles. */
export const Report = defineEntity({
  name: 'Report',
  tableName: 'report',
  properties: {
    id: key().primary(),
    kind: p.text().$type<ReportKind>(),
    title: localized(),
    /** The Danish title in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    publisherId: key().nullable(),
    preparedById: key().nullable(),
    publishedOn: p.date().nullable(),
    publishedOnPrecision: p.text().$type<DatePrecision>().nullable(),
    mentionsCommunity: p.boolean(),
    /** The products it names, which another subgraph owns. */
    productIds: p.array(),
    url: p.text().nullable(),
    summary: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }, { properties: ['publishedOn', 'id'] }],
});

/** What a report finds. */
export const Finding = defineEntity({
  name: 'Finding',
  tableName: 'finding',
  properties: {
    id: key().primary(),
    reportId: () => p.manyToOne(Report).mapToPk().fieldName('report_id').index(),
    position: p.integer(),
    kind: p.text().$type<FindingKind>(),
    motivations: p.array<Motivation>(),
    summary: localized(),
    provenance: provenance(),
  },
});

/** What a report recommends. */
export const Recommendation = defineEntity({
  name: 'Recommendation',
  tableName: 'recommendation',
  properties: {
    id: key().primary(),
    reportId: () => p.manyToOne(Report).mapToPk().fieldName('report_id'),
    /** Its place in the list of the report, with leading zeros. */
    sortKey: key(),
    partOfId: () => p.manyToOne(Recommendation).mapToPk().nullable().fieldName('part_of_id').index(),
    addressees: p.array<Addressee>(),
    ownerId: key().nullable(),
    outsideCommunity: p.boolean(),
    candidateIds: p.array(),
    summary: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['reportId', 'sortKey', 'id'] }],
});

export type ReportRow = InferEntity<typeof Report>;
export type FindingRow = InferEntity<typeof Finding>;
export type RecommendationRow = InferEntity<typeof Recommendation>;

export type ReportNode = AsOf<ReportRow>;
export type ReportPage = Connection<ReportNode>;
export type FindingNode = AsOf<FindingRow>;
export type RecommendationNode = AsOf<RecommendationRow>;
export type RecommendationPage = Connection<RecommendationNode>;
