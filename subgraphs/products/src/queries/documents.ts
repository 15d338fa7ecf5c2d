import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type {
  ProductDocumentFacet,
  ProductDocumentFilter,
  ProductDocumentOrderField,
  RequirementFacet,
  RequirementFilter,
  RequirementOrderField,
} from '../__generated__/schema.ts';
import { productFields } from './filterFields.ts';
import { documentFieldsWith } from './knowledgeFields.ts';
import { productSortKey } from './productRelation.ts';
import { rankIn } from './rank.ts';

/** The arguments of lists of documents besides the page. */
export interface ProductDocumentList {
  readonly filter?: ProductDocumentFilter | null | undefined;
}

/** The arguments of lists of requirements besides the page. */
export interface RequirementList {
  readonly filter?: RequirementFilter | null | undefined;
}

const kinds = ['PRESENTATION', 'STRATEGIC_COMMUNICATION', 'IMPLEMENTATION_GUIDE', 'TRAINING', 'ARCHITECTURE'];
const moreKinds = ['TECHNICAL', 'OPERATION_GUIDE', 'REQUIREMENTS', 'CASE'];
const categories = ['SECURITY', 'PRIVACY', 'USABILITY', 'OPERATION', 'INTEGRATION', 'SUSTAINABILITY'];

const documentFields = documentFieldsWith(() => productFields);

const requirementFields: FieldsOf<RequirementFilter> = {
  id: by.text('id'),
  category: by.text('category'),
  productIds: by.list('product_ids'),
};

/** Every document about a product. */
export const productDocuments: ConnectionSource<ProductDocumentList> = {
  name: 'productDocuments',
  columns: sql`d.*`,
  from: () => sql`products.product_document d`,
  where: ({ filter }, { day }) => compileFilter(documentFields, filter, { alias: 'd', day }),
  order: ['d.id'],
  orderKeys: {
    PRODUCT: { expression: () => productSortKey('d'), type: 'text' },
    KIND: { expression: () => rankIn([...kinds, ...moreKinds], 'd.kind'), type: 'integer' },
  } satisfies Record<ProductDocumentOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`d.kind` },
    LANGUAGE: { expression: () => sql`d.language` },
    PRODUCT: { expression: () => sql`d.product_id` },
  } satisfies Record<ProductDocumentFacet, FacetKey>,
};

/** The documents about one product. */
export const documentsOfProduct: ConnectionSource<ProductDocumentList> = {
  ...productDocuments,
  name: 'product.documents',
  where: ({ filter }, { key, day }) => [
    sql`d.product_id = ${key}`,
    ...compileFilter(documentFields, filter, { alias: 'd', day }),
  ],
};

/** Everything that is asked of products. */
export const requirements: ConnectionSource<RequirementList> = {
  name: 'requirements',
  columns: sql`r.*`,
  from: () => sql`products.requirement r`,
  where: ({ filter }, { day }) => compileFilter(requirementFields, filter, { alias: 'r', day }),
  order: ['r.id'],
  orderKeys: {
    CATEGORY: { expression: () => rankIn(categories, 'r.category'), type: 'integer' },
    PRODUCTS: { expression: () => sql`cardinality(r.product_ids)`, type: 'integer' },
  } satisfies Record<RequirementOrderField, OrderKey>,
  facets: {
    CATEGORY: { expression: () => sql`r.category` },
    PRODUCT: { expression: () => sql`r.product_ids`, many: true },
  } satisfies Record<RequirementFacet, FacetKey>,
};

/** What is asked of one product. */
export const requirementsOf = ({ key }: ParentSql) => sql`
  select r.* from products.requirement r where r.product_ids @> array[${key}] order by r.id`;
