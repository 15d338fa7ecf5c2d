import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { CommunityValueTag, Motivation } from '../__generated__/schema.ts';
import { Organization } from './organizations.ts';

/** Why organizations say they are members. */
export const Testimonial = defineEntity({
  name: 'Testimonial',
  tableName: 'testimonial',
  properties: {
    id: key().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').index(),
    motivations: p.array<Motivation>(),
    statedOn: p.date().nullable(),
    statedOnPrecision: p.text().$type<DatePrecision>().nullable(),
    summary: localized(),
    provenance: provenance(),
  },
});

/** What the community says that it stands for. */
export const CommunityValue = defineEntity({
  name: 'CommunityValue',
  tableName: 'community_value',
  properties: {
    id: key().primary(),
    position: p.integer(),
    tag: p.text().$type<CommunityValueTag>(),
    name: localized(),
    summary: localized(),
    provenance: provenance(),
  },
});

export type TestimonialRow = InferEntity<typeof Testimonial>;
export type CommunityValueRow = InferEntity<typeof CommunityValue>;

export type TestimonialNode = AsOf<TestimonialRow>;
export type TestimonialPage = Connection<TestimonialNode>;
