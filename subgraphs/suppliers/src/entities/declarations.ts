import { defineEntity, p, raw, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key, moment, period } from '@community-graph/kit/database';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';
import type { Viewer } from '@community-graph/kit/viewer';
import { nobody, visibleTo } from '@community-graph/kit/visibility';
import type {
  EngagementDeclarationDecider,
  EngagementDeclarationKind,
  EngagementDeclarationStatus,
  ServiceKind,
} from '../__generated__/schema.ts';
import { Engagement } from './engagements.ts';
import { may } from './rights.ts';
import { Supplier } from './suppliers.ts';

/** A product that an organization owns today, by a product's id in a column: ownership ends by itself, whatever is written. */
const ownedBy = (organizationId: string, today: Day) =>
  raw(
    (alias) => `exists (select from suppliers.product_model owned,
        jsonb_to_recordset(owned.owners) as o("organizationId" text, "validFrom" date, "validTo" date)
      where owned.id = ${alias}.product_id and o."organizationId" = ?
        and (o."validFrom" is null or o."validFrom" <= ?) and (o."validTo" is null or ? < o."validTo"))`,
    [organizationId, today, today],
  );

/** Its supplier sees a declaration, the coordinators of those who own the product do, and the secretariat. */
function seenBy(viewer: Viewer, today: Day) {
  const { role, supplierId, organizationId } = viewer;
  const [declares, decides] = [may(viewer, 'engagements:write'), may(viewer, 'declarations:decide')];
  if (role === 'SECRETARIAT' && (declares || decides)) return {};
  if (role === 'SUPPLIER' && supplierId !== null && declares) return { supplierId };
  if (role === 'COORDINATOR' && organizationId !== null && decides) return { [ownedBy(organizationId, today)]: [] };
  return nobody;
}

/** What a supplier declared about its engagements, until and after it was decided. Confidential. */
export const EngagementDeclaration = defineEntity({
  name: 'EngagementDeclaration',
  tableName: 'engagement_declaration',
  properties: {
    id: key().primary(),
    kind: key().$type<EngagementDeclarationKind>(),
    supplierId: () => p.manyToOne(Supplier).mapToPk().fieldName('supplier_id'),
    /** A product of the products subgraph. */
    productId: key(),
    /** What is changed or ended; of a new one, what was written when it was confirmed. */
    engagementId: () => p.manyToOne(Engagement).mapToPk().fieldName('engagement_id').nullable().deleteRule('no action'),
    /** The version of the engagement that the supplier had seen. */
    engagementVersion: p.integer().nullable(),
    /** The engagement that was written for the days from `effectiveFrom`. */
    continuedById: () =>
      p.manyToOne(Engagement).mapToPk().fieldName('continued_by_id').nullable().deleteRule('no action'),
    services: p.array<ServiceKind>(),
    note: p.text().nullable(),
    effectiveFrom: p.date().nullable(),
    ...period(),
    status: key().$type<EngagementDeclarationStatus>(),
    declaredAt: moment(),
    decidedAt: moment().nullable(),
    decidedBy: key().$type<EngagementDeclarationDecider>().nullable(),
    /** The organization, of the members subgraph, for which it was decided. */
    decidedByOrganizationId: key().nullable(),
    reason: p.text().nullable(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['supplierId', 'id'] },
    { properties: ['productId', 'id'] },
    { properties: ['status', 'id'] },
  ],
  filters: visibleTo<{ id: string; supplierId: string }>(seenBy),
});

export type EngagementDeclarationRow = InferEntity<typeof EngagementDeclaration>;
export type EngagementDeclarationNode = AsOf<EngagementDeclarationRow>;
export type EngagementDeclarationPage = Connection<EngagementDeclarationNode>;

/** A declaration that was changed, or why it was not. */
export type ChangedDeclaration = Payload<{ declarationId: string }>;
