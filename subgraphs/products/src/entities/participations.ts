import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { ContributionKind, ParticipationRole } from '../__generated__/schema.ts';
import { product } from './products.ts';

/** Who takes which part in a product. */
export const Participation = defineEntity({
  name: 'Participation',
  tableName: 'participation',
  properties: {
    id: key().primary(),
    productId: product,
    /** An organization of the members subgraph. */
    organizationId: key(),
    role: key().$type<ParticipationRole>(),
    ...period(),
    contributionKinds: p.array().$type<ContributionKind[]>().defaultRaw("'{}'"),
    costShare: p.double().nullable(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['productId', 'organizationId', 'role', 'id'] },
    { properties: ['organizationId', 'productId', 'role', 'id'] },
  ],
});

export type ParticipationRow = InferEntity<typeof Participation>;
export type ParticipationNode = AsOf<ParticipationRow>;
export type ParticipationPage = Connection<ParticipationNode>;

/** A part in a product that was changed, or why it was not. */
export type ChangedParticipation = Payload<{ participationId: string }>;
