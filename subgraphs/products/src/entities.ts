import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { defineClaim, defineSource, provenance } from '@community-graph/kit/facts';
import type { Connection } from '@community-graph/kit/paging';
import type { AsOf } from '@community-graph/kit/reading';
import type {
  ClaimMetric,
  GovernanceLevel,
  IntegrationStatus,
  ParticipationRole,
  ProductLifecycle,
  RepositoryKind,
  UsageStatus,
} from './__generated__/schema.ts';

/** A public repository, as it is stored with its product. */
export interface RepositoryItem {
  readonly url: string;
  readonly kind: RepositoryKind;
  readonly note?: string;
}

/** The products of the community, and projects on their way there. */
export const Product = defineEntity({
  name: 'Product',
  tableName: 'product',
  properties: {
    id: key().primary(),
    name: p.text(),
    /** The name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    otherNames: p.array(),
    purpose: p.text(),
    lifecycle: p.text().$type<ProductLifecycle>(),
    statusNote: p.text().nullable(),
    governanceLevel: p.text().$type<GovernanceLevel>(),
    license: p.text().nullable(),
    licenseNote: p.text().nullable(),
    kleNumbers: p.array(),
    taskArea: p.text().nullable(),
    repositories: p.json<RepositoryItem[]>(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }],
});

const product = () => p.manyToOne(Product).mapToPk().fieldName('product_id').index();

/** Parts of products that can be taken into use on their own. */
export const ProductModule = defineEntity({
  name: 'ProductModule',
  tableName: 'product_module',
  properties: {
    id: key().primary(),
    productId: product,
    name: p.text(),
    purpose: p.text(),
    /** Ids of organizations; they live in the members subgraph. */
    initiatorIds: p.array(),
    provenance: provenance(),
  },
});

/** Who takes which part in a product. */
export const Participation = defineEntity({
  name: 'Participation',
  tableName: 'participation',
  properties: {
    id: key().primary(),
    productId: product,
    /** An organization of the members subgraph. */
    organizationId: key().index(),
    role: key().$type<ParticipationRole>(),
    ...period(),
    provenance: provenance(),
  },
});

/** Who uses a product. */
export const Usage = defineEntity({
  name: 'Usage',
  tableName: 'usage',
  properties: {
    id: key().primary(),
    productId: product,
    /** An organization of the members subgraph. */
    organizationId: key().index(),
    status: p.text().$type<UsageStatus>(),
    ...period(),
    provenance: provenance(),
  },
});

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
    productId: product,
    otherProductId: () => p.manyToOne(Product).mapToPk().nullable().fieldName('other_product_id').index(),
    externalSystemId: () => p.manyToOne(ExternalSystem).mapToPk().nullable().fieldName('external_system_id').index(),
    status: p.text().$type<IntegrationStatus>(),
    note: p.text().nullable(),
    provenance: provenance(),
  },
});

/** Published figures about products. */
export const Claim = defineClaim<ClaimMetric>();

/** Where facts are stated. */
export const Source = defineSource();

/** The tables of this subgraph. */
export const entities = [Product, ProductModule, Participation, Usage, ExternalSystem, Integration, Claim, Source];

export type ProductRow = InferEntity<typeof Product>;
export type ProductModuleRow = InferEntity<typeof ProductModule>;
export type ParticipationRow = InferEntity<typeof Participation>;
export type UsageRow = InferEntity<typeof Usage>;
export type ExternalSystemRow = InferEntity<typeof ExternalSystem>;
export type IntegrationRow = InferEntity<typeof Integration>;
export type ClaimRow = InferEntity<typeof Claim>;

export type ProductNode = AsOf<ProductRow>;
export type ProductPage = Connection<ProductNode>;
export type ProductModuleNode = AsOf<ProductModuleRow>;
export type ParticipationNode = AsOf<ParticipationRow>;
export type ParticipationPage = Connection<ParticipationNode>;
export type UsageNode = AsOf<UsageRow>;
export type UsagePage = Connection<UsageNode>;
export type IntegrationNode = AsOf<IntegrationRow>;
