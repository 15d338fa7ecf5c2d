import { defineEntity, p } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';

/** An organization that owns a product, and while it does. */
export interface Ownership {
  readonly organizationId: string;
  /** The first day; null where not known. */
  readonly validFrom: string | null;
  /** The day after the last; null without an end. */
  readonly validTo: string | null;
}

/**
 * The read model of the products of the products subgraph: who owns them, and when something about them changed. It is fed
 * from that subgraph's change feed, never written otherwise.
 */
export const ProductModel = defineEntity({
  name: 'ProductModel',
  tableName: 'product_model',
  properties: {
    id: key().primary(),
    owners: p.json<readonly Ownership[]>(),
    /** The organizations among the owners that owned it on the day of its last change: not a ground to show anything by. */
    ownerIds: p.array(),
    /** When the last change of the product, or of anything that belongs to it, arrived here. */
    updatedAt: p.datetime().defaultRaw('now()'),
  },
});
