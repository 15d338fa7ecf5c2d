import { defineSource } from '@community-graph/kit/facts';
import { AuditEntry, RememberedChange } from './auditing.ts';
import { Change, ReadModelState } from './changes.ts';
import { ProductDeliveryCount, SupplierDeliveryCount } from './deliveryCounts.ts';
import { Engagement } from './engagements.ts';
import { ProductModel } from './productModel.ts';
import { Supplier } from './suppliers.ts';

/** Where facts are stated. */
export const Source = defineSource();

/** The tables of this subgraph. */
export const entities = [
  Supplier,
  Engagement,
  SupplierDeliveryCount,
  ProductDeliveryCount,
  Source,
  Change,
  ReadModelState,
  ProductModel,
  AuditEntry,
  RememberedChange,
];

export type * from './auditing.ts';
export * from './engagements.ts';
export * from './productModel.ts';
export type * from './references.ts';
export * from './services.ts';
export * from './suppliers.ts';
