import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized, type Language } from '@community-graph/kit/texts';
import type { CommunityDocumentKind, CommunityDocumentFormat } from '../__generated__/schema.ts';
import { Presentation } from './events.ts';

/** Documents of the community as a whole; those of a product are another subgraph's. */
export const CommunityDocument = defineEntity({
  name: 'CommunityDocument',
  tableName: 'community_document',
  properties: {
    id: key().primary(),
    kind: p.text().$type<CommunityDocumentKind>(),
    title: localized(),
    /** The Danish title in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    language: p.text().$type<Language>(),
    format: p.text().$type<CommunityDocumentFormat>().nullable(),
    publishedOn: p.date().nullable(),
    publishedOnPrecision: p.text().$type<DatePrecision>().nullable(),
    url: p.text().nullable(),
    presentationId: () => p.manyToOne(Presentation).mapToPk().nullable().fieldName('presentation_id').index(),
    summary: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }, { properties: ['publishedOn', 'id'] }],
});

export type CommunityDocumentRow = InferEntity<typeof CommunityDocument>;

export type CommunityDocumentNode = AsOf<CommunityDocumentRow>;
export type CommunityDocumentPage = Connection<CommunityDocumentNode>;
