import { defineSource } from '@community-graph/kit/facts';
import { Agreement } from './agreements.ts';
import { AuditEntry, AuditHead, AuditSeal, AuditSpent, RememberedChange } from './auditing.ts';
import { Change, ReadModelState } from './changes.ts';
import { SupplierContact, UsageContact } from './contacts.ts';
import { Credential } from './credentials.ts';
import { Correction } from './corrections.ts';
import { EngagementDeclaration } from './declarations.ts';
import { ProductDeliveryCount, SupplierDeliveryCount } from './deliveryCounts.ts';
import { Engagement } from './engagements.ts';
import { ProductModel } from './productModel.ts';
import { RemovedId } from './removedIds.ts';
import { Supplier } from './suppliers.ts';

/** Where facts are stated. */
export const Source = defineSource();

/** The tables of this subgraph. */
export const entities = [
  Supplier,
  Engagement,
  Agreement,
  SupplierContact,
  UsageContact,
  Credential,
  EngagementDeclaration,
  Correction,
  SupplierDeliveryCount,
  ProductDeliveryCount,
  Source,
  Change,
  ReadModelState,
  ProductModel,
  AuditEntry,
  AuditHead,
  AuditSeal,
  AuditSpent,
  RememberedChange,
  RemovedId,
];

export * from './agreements.ts';
export { auditAccess } from './auditing.ts';
export type * from './auditing.ts';
export * from './contacts.ts';
export * from './credentials.ts';
export * from './corrections.ts';
export * from './declarations.ts';
export * from './engagements.ts';
export * from './productModel.ts';
export type * from './references.ts';
export * from './services.ts';
export * from './suppliers.ts';
export type * from './viewers.ts';
