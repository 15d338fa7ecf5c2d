import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { Organization } from './organizations.ts';

/** Memberships of OS2. */
export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: key().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').index(),
    founding: p.boolean(),
    ...period(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [{ properties: ['validFrom', 'id'] }],
});

export type MembershipRow = InferEntity<typeof Membership>;
export type MembershipNode = AsOf<MembershipRow>;
export type MembershipPage = Connection<MembershipNode>;

/** A membership that was changed, or why it was not. */
export type ChangedMembership = Payload<{ membershipId: string }>;
