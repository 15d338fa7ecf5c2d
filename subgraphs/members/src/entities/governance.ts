import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { GovernanceBodyKind, SeatRole } from '../__generated__/schema.ts';
import { Organization } from './organizations.ts';

/** Bodies that govern the community. */
export const GovernanceBody = defineEntity({
  name: 'GovernanceBody',
  tableName: 'governance_body',
  properties: {
    id: key().primary(),
    kind: key().$type<GovernanceBodyKind>(),
    name: localized(),
    summary: localized(),
    provenance: provenance(),
  },
});

/** Seats in the bodies, held by organizations. */
export const GovernanceSeat = defineEntity({
  name: 'GovernanceSeat',
  tableName: 'governance_seat',
  properties: {
    id: key().primary(),
    bodyId: () => p.manyToOne(GovernanceBody).mapToPk().fieldName('body_id').index(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').index(),
    role: p.text().$type<SeatRole>(),
    ...period(),
    provenance: provenance(),
  },
});

export type GovernanceBodyRow = InferEntity<typeof GovernanceBody>;
export type GovernanceSeatRow = InferEntity<typeof GovernanceSeat>;

export type GovernanceBodyNode = AsOf<GovernanceBodyRow>;
export type GovernanceSeatNode = AsOf<GovernanceSeatRow>;
