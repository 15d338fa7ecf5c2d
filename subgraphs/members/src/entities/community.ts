import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { GovernanceLevelOfWork } from '../__generated__/schema.ts';

/** OS2 itself; one row. */
export const Community = defineEntity({
  name: 'Community',
  tableName: 'community',
  properties: {
    id: key().primary(),
    name: p.text(),
    summary: localized(),
    foundedOn: p.date(),
    foundedIn: p.text(),
    cvr: key(),
    gln: key(),
    provenance: provenance(),
  },
});

/** Functions that run the community. */
export const CommunityFunction = defineEntity({
  name: 'CommunityFunction',
  tableName: 'community_function',
  properties: {
    id: key().primary(),
    name: localized(),
    summary: localized(),
    level: p.text().$type<GovernanceLevelOfWork>(),
    /** Full-time equivalents, the least and the most that a text states for one who has the function. */
    minimumFte: p.double().nullable(),
    maximumFte: p.double().nullable(),
    provenance: provenance(),
  },
});

export type CommunityRow = InferEntity<typeof Community>;
export type CommunityFunctionRow = InferEntity<typeof CommunityFunction>;

export type CommunityNode = AsOf<CommunityRow>;
