import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { StrategyKind } from '../__generated__/schema.ts';

/** Strategies for public digitalization, which products can be tied to. */
export const Strategy = defineEntity({
  name: 'Strategy',
  tableName: 'strategy',
  properties: {
    id: key().primary(),
    kind: p.text().$type<StrategyKind>(),
    title: localized(),
    /** The Danish title in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    publisherIds: p.array(),
    publishedOn: p.date().nullable(),
    publishedOnPrecision: p.text().$type<DatePrecision>().nullable(),
    ...period(),
    recognizesCommunity: p.boolean().nullable(),
    url: p.text().nullable(),
    summary: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }, { properties: ['publishedOn', 'id'] }],
});

export type StrategyRow = InferEntity<typeof Strategy>;

export type StrategyNode = AsOf<StrategyRow>;
export type StrategyPage = Connection<StrategyNode>;
