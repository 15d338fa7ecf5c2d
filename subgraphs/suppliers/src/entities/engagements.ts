import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection, Reference } from '@community-graph/kit/reading';
import type { ServiceKind } from '../__generated__/schema.ts';
import { Supplier } from './suppliers.ts';

/** The order by a bound from the latest, what has none last, which an index in rising order cannot serve. */
const latestFirst = (bound: 'valid_from' | 'valid_to') => ({
  name: `engagement_latest_${bound}_index`,
  expression: `create index "engagement_latest_${bound}_index" on "suppliers"."engagement" ("${bound}" desc nulls last, "id" desc)`,
});

/** What a supplier delivers to a product. */
export const Engagement = defineEntity({
  name: 'Engagement',
  tableName: 'engagement',
  properties: {
    id: key().primary(),
    supplierId: () => p.manyToOne(Supplier).mapToPk().fieldName('supplier_id'),
    /** A product of the products subgraph. */
    productId: key(),
    services: p.array<ServiceKind>(),
    note: p.text().nullable(),
    ...period(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['supplierId', 'productId', 'id'] },
    { properties: ['productId', 'supplierId', 'id'] },
    { properties: ['validFrom', 'id'] },
    { properties: ['validTo', 'id'] },
    latestFirst('valid_from'),
    latestFirst('valid_to'),
  ],
});

export type EngagementRow = InferEntity<typeof Engagement>;
export type EngagementNode = AsOf<EngagementRow>;
export type EngagementPage = Connection<EngagementNode>;

/** A product that something is delivered to, a reference to the products subgraph. */
export type DeliveredProductNode = Reference & { readonly services: ServiceKind[] };
export type DeliveredProductPage = Connection<DeliveredProductNode>;
export type DeliveredProductItem = DeliveredProductPage['edges'][number];
