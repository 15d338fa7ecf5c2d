import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { Connection } from '@community-graph/kit/paging';
import type { AsOf } from '@community-graph/kit/reading';
import type { ServiceKind } from '../__generated__/schema.ts';
import { Supplier } from './suppliers.ts';

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

export type EngagementRow = InferEntity<typeof Engagement>;
export type EngagementNode = AsOf<EngagementRow>;
export type EngagementPage = Connection<EngagementNode>;
