import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { IntegrationStatus } from '../__generated__/schema.ts';
import { Product, product } from './products.ts';

/** Systems from outside the community. */
export const ExternalSystem = defineEntity({
  name: 'ExternalSystem',
  tableName: 'external_system',
  properties: { id: key().primary(), name: p.text(), sortKey: key() },
});

/** Exchanges of data between a product and another product or an external system. */
export const Integration = defineEntity({
  name: 'Integration',
  tableName: 'integration',
  properties: {
    id: key().primary(),
    productId: () => product().index(),
    otherProductId: () => p.manyToOne(Product).mapToPk().nullable().fieldName('other_product_id').index(),
    externalSystemId: () => p.manyToOne(ExternalSystem).mapToPk().nullable().fieldName('external_system_id').index(),
    status: p.text().$type<IntegrationStatus>(),
    note: p.text().nullable(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
});

export type ExternalSystemRow = InferEntity<typeof ExternalSystem>;
export type ExternalSystemNode = AsOf<ExternalSystemRow>;
export type IntegrationRow = InferEntity<typeof Integration>;
export type IntegrationNode = AsOf<IntegrationRow>;
export type IntegrationPage = Connection<IntegrationNode>;

/** An integration that was changed, or why it was not. */
export type ChangedIntegration = Payload<{ integrationId: string }>;
