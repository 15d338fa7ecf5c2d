import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { ServiceKind, SupplierFit, SupplierKind } from '../__generated__/schema.ts';

/** Whoever develops, runs, supports or advises on products. */
export const Supplier = defineEntity({
  name: 'Supplier',
  tableName: 'supplier',
  properties: {
    id: key().primary(),
    /** Ids it had before. */
    formerIds: p.array(),
    name: p.text(),
    /** The name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    otherNames: p.array(),
    /** Who it is and what the sources show it doing. */
    summary: localized(),
    kind: key().$type<SupplierKind>(),
    cvr: key().nullable().unique(),
    website: p.text().nullable(),
    /** What it says it offers, whether or not it delivers it to a product. */
    offeredServices: p.array<ServiceKind>().default([]),
    /** The public authority it is part of, an organization of the members subgraph. */
    organizationId: key().nullable(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['sortKey', 'id'] },
    { properties: ['kind', 'id'] },
    { properties: ['formerIds'], type: 'gin' },
  ],
});

export type SupplierRow = InferEntity<typeof Supplier>;
export type SupplierNode = AsOf<SupplierRow>;
/** A supplier that was changed, or why it was not. */
export type ChangedSupplier = Payload<{ supplierId: string }>;
export type SupplierPage = Connection<SupplierNode>;

/** A supplier that could deliver a service to a product. */
export type PossibleSupplierNode = SupplierNode & { readonly fit: SupplierFit };
export type PossibleSupplierPage = Connection<PossibleSupplierNode>;
export type PossibleSupplierItem = PossibleSupplierPage['edges'][number];
