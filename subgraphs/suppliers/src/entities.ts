import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { defineSource, provenance } from '@community-graph/kit/facts';
import type { Connection } from '@community-graph/kit/paging';
import type { AsOf } from '@community-graph/kit/reading';
import type { ServiceKind, SupplierKind } from './__generated__/schema.ts';

/** Whoever develops, runs, supports or advises on products. */
export const Supplier = defineEntity({
  name: 'Supplier',
  tableName: 'supplier',
  properties: {
    id: key().primary(),
    name: p.text(),
    /** The name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    otherNames: p.array(),
    kind: p.text().$type<SupplierKind>(),
    cvr: key().nullable().unique(),
    website: p.text().nullable(),
    /** The public authority it is part of, an organization of the members subgraph. */
    organizationId: key().nullable(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }],
});

/** What a supplier delivers to a product. */
export const Engagement = defineEntity({
  name: 'Engagement',
  tableName: 'engagement',
  properties: {
    id: key().primary(),
    supplierId: () => p.manyToOne(Supplier).mapToPk().fieldName('supplier_id').index(),
    /** A product of the products subgraph. */
    productId: key().index(),
    services: p.array<ServiceKind>(),
    note: p.text().nullable(),
    ...period(),
    provenance: provenance(),
  },
});

/** Where facts are stated. */
export const Source = defineSource();

/** The tables of this subgraph. */
export const entities = [Supplier, Engagement, Source];

export type SupplierRow = InferEntity<typeof Supplier>;
export type EngagementRow = InferEntity<typeof Engagement>;

export type SupplierNode = AsOf<SupplierRow>;
export type SupplierPage = Connection<SupplierNode>;
export type EngagementNode = AsOf<EngagementRow>;
export type EngagementPage = Connection<EngagementNode>;
