import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { Coverage, ImprovementAreaKind, ImprovementMeasureKind } from '../__generated__/schema.ts';
import { Event } from './events.ts';
import { Report } from './reports.ts';

/** Where a report sees room for improvement, and whether the community does something about it. */
export const ImprovementArea = defineEntity({
  name: 'ImprovementArea',
  tableName: 'improvement_area',
  properties: {
    id: key().primary(),
    reportId: () => p.manyToOne(Report).mapToPk().fieldName('report_id').index(),
    position: p.integer(),
    kind: p.text().$type<ImprovementAreaKind>(),
    title: localized(),
    coverage: p.text().$type<Coverage>(),
    assessedOn: p.date(),
    evidence: localized(),
    summary: localized(),
    provenance: provenance(),
  },
});

/** What the community does about an area. */
export const ImprovementMeasure = defineEntity({
  name: 'ImprovementMeasure',
  tableName: 'improvement_measure',
  properties: {
    id: key().primary(),
    areaId: () => p.manyToOne(ImprovementArea).mapToPk().fieldName('area_id').index(),
    position: p.integer(),
    kind: p.text().$type<ImprovementMeasureKind>(),
    /** The product it consists in, which another subgraph owns. */
    productId: key().nullable().index(),
    eventId: () => p.manyToOne(Event).mapToPk().nullable().fieldName('event_id'),
    summary: localized(),
    provenance: provenance(),
  },
});

export type ImprovementAreaRow = InferEntity<typeof ImprovementArea>;
export type ImprovementMeasureRow = InferEntity<typeof ImprovementMeasure>;

export type ImprovementAreaNode = AsOf<ImprovementAreaRow>;
export type ImprovementMeasureNode = AsOf<ImprovementMeasureRow>;
