import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance, type DatePrecision } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized, type Language } from '@community-graph/kit/texts';
import type {
  DecisionBody,
  DecisionKind,
  DecisionStatus,
  ProductDocumentKind,
  RequirementCategory,
} from '../__generated__/schema.ts';
import { product } from './products.ts';

/** Documents about a product. */
export const ProductDocument = defineEntity({
  name: 'ProductDocument',
  tableName: 'product_document',
  properties: {
    id: key().primary(),
    productId: product,
    kind: key().$type<ProductDocumentKind>(),
    title: localized(),
    language: key().$type<Language>().nullable(),
    url: p.text().nullable(),
    /** The organization whose experience it tells; one of the members subgraph. */
    organizationId: key().nullable(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productId', 'id'] }],
});

/** What was decided about a product. */
export const Decision = defineEntity({
  name: 'Decision',
  tableName: 'decision',
  properties: {
    id: key().primary(),
    productId: product,
    body: key().$type<DecisionBody>(),
    decidedOn: p.date(),
    decidedOnPrecision: p.text().$type<DatePrecision>(),
    kind: key().$type<DecisionKind>(),
    status: key().$type<DecisionStatus>(),
    title: localized(),
    decision: localized(),
    reference: p.text().nullable(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productId', 'decidedOn', 'id'] }, { properties: ['decidedOn', 'id'] }],
});

/** What authorities ask of products. */
export const Requirement = defineEntity({
  name: 'Requirement',
  tableName: 'requirement',
  properties: {
    id: key().primary(),
    category: key().$type<RequirementCategory>(),
    title: localized(),
    requirement: localized(),
    productIds: p.array(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productIds'], type: 'gin' }],
});

export type ProductDocumentRow = InferEntity<typeof ProductDocument>;
export type ProductDocumentNode = AsOf<ProductDocumentRow>;
export type ProductDocumentPage = Connection<ProductDocumentNode>;
export type DecisionRow = InferEntity<typeof Decision>;
export type DecisionNode = AsOf<DecisionRow>;
export type DecisionPage = Connection<DecisionNode>;
export type RequirementRow = InferEntity<typeof Requirement>;
export type RequirementNode = AsOf<RequirementRow>;
export type RequirementPage = Connection<RequirementNode>;
