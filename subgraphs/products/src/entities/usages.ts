import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key, moment, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { UsageConfirmer, UsageStatus } from '../__generated__/schema.ts';
import { product } from './products.ts';

/** Who uses a product. */
export const Usage = defineEntity({
  name: 'Usage',
  tableName: 'usage',
  properties: {
    id: key().primary(),
    productId: product,
    /** An organization of the members subgraph. */
    organizationId: key(),
    status: p.text().$type<UsageStatus>(),
    ...period(),
    note: p.text().nullable(),
    /** When its organization, or the secretariat for it, last stated that this is right. */
    confirmedAt: moment().nullable(),
    confirmedBy: key().$type<UsageConfirmer>().nullable(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['productId', 'organizationId', 'id'] },
    { properties: ['productId', 'status', 'id'] },
    { properties: ['organizationId', 'productId', 'id'] },
    { properties: ['organizationId', 'status', 'id'] },
  ],
});

export type UsageRow = InferEntity<typeof Usage>;
export type UsageNode = AsOf<UsageRow>;
export type UsagePage = Connection<UsageNode>;

/** A usage that was written: its id, and that of the period that it ended. */
export interface WrittenUsage {
  readonly usageId: string;
  readonly previousId: string | null;
}

/** A usage that was changed, or why it was not. */
export type ChangedUsage = Payload<WrittenUsage>;
