import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf } from '@community-graph/kit/reading';
import { localized, type LocalizedText } from '@community-graph/kit/texts';
import { product } from './products.ts';

/** Parts of products that can be taken into use on their own. */
export const ProductModule = defineEntity({
  name: 'ProductModule',
  tableName: 'product_module',
  properties: {
    id: key().primary(),
    productId: product,
    name: p.text(),
    summary: localized(),
    /** Ids of organizations; they live in the members subgraph. */
    initiatorIds: p.array(),
    /** What can be done with it. */
    features: p.json<LocalizedText[]>().defaultRaw("'[]'"),
    isInitiatedOutside: p.boolean().nullable(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [{ properties: ['productId', 'id'] }],
});

export type ProductModuleRow = InferEntity<typeof ProductModule>;
export type ProductModuleNode = AsOf<ProductModuleRow>;

/** A module that was changed, or why it was not. */
export type ChangedModule = Payload<{ moduleId: string }>;
