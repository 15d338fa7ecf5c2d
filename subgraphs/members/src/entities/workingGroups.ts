import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { WorkingGroupKind, WorkingGroupRole } from '../__generated__/schema.ts';
import { Organization } from './organizations.ts';

/** Places in the working groups of products, held by organizations. */
export const WorkingGroupSeat = defineEntity({
  name: 'WorkingGroupSeat',
  tableName: 'working_group_seat',
  properties: {
    id: key().primary(),
    group: p.text().$type<WorkingGroupKind>(),
    role: p.text().$type<WorkingGroupRole>(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    /** The product the group works for, which another subgraph owns. */
    productId: key(),
    ...period(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['organizationId', 'productId', 'id'] }, { properties: ['productId', 'id'] }],
});

export type WorkingGroupSeatRow = InferEntity<typeof WorkingGroupSeat>;

export type WorkingGroupSeatNode = AsOf<WorkingGroupSeatRow>;
export type WorkingGroupSeatPage = Connection<WorkingGroupSeatNode>;
