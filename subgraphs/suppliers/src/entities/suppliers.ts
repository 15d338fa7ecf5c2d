import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { Connection } from '@community-graph/kit/paging';
import type { AsOf } from '@community-graph/kit/reading';
import type { SupplierKind } from '../__generated__/schema.ts';

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

export type SupplierRow = InferEntity<typeof Supplier>;
export type SupplierNode = AsOf<SupplierRow>;
export type SupplierPage = Connection<SupplierNode>;
