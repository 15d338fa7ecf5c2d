import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Payload } from '@community-graph/kit/changing';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { GovernanceLevel, ProductLifecycle, RepositoryKind } from '../__generated__/schema.ts';

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
    /** Ids it had before; a look-up by one of them finds this row. */
    formerIds: p.array(),
    /** Its names, other names included, as they are looked up: `danishSortKey` of each. */
    nameKeys: p.array(),
    summary: localized(),
    lifecycle: p.text().$type<ProductLifecycle>(),
    statusNote: p.text().nullable(),
    governanceLevel: p.text().$type<GovernanceLevel>(),
    license: p.text().nullable(),
    licenseNote: p.text().nullable(),
    kleNumbers: p.array(),
    taskArea: p.text().nullable(),
    repositories: p.json<RepositoryItem[]>(),
    /** The addresses of its repositories, former ones too, as they are looked up: `repositoryKey` of each. */
    repositoryKeys: p.array(),
    provenance: provenance(),
    version: p.integer().default(1),
  },
  indexes: [
    { properties: ['sortKey', 'id'] },
    { properties: ['lifecycle', 'id'] },
    { properties: ['formerIds'], type: 'gin' },
    { properties: ['nameKeys'], type: 'gin' },
    { properties: ['repositoryKeys'], type: 'gin' },
    { properties: ['kleNumbers'], type: 'gin' },
  ],
});

/** The column that names the product a row belongs to. */
export const product = () => p.manyToOne(Product).mapToPk().fieldName('product_id');

export type ProductRow = InferEntity<typeof Product>;
export type ProductNode = AsOf<ProductRow>;
export type ProductPage = Connection<ProductNode>;

/** A product that was changed, or why it was not. */
export type ChangedProduct = Payload<{ productId: string }>;
