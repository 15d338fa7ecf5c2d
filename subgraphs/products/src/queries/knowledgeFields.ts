import { sql, type RawBuilder } from 'kysely';
import { by, type FieldsOf, type FilterFields, type FilterScope } from '@community-graph/kit/filtering';
import type { ProductDocumentFilter } from '../__generated__/schema.ts';
import type { TraitKind } from '../entities/index.ts';

/** The values of one kind that a product has, as a list of texts. */
export const traitsIn = (alias: string, kind: TraitKind): RawBuilder<string[]> => sql`array(
  select t.value from products.product_trait t where t.product_id = ${sql.ref(`${alias}.id`)} and t.kind = ${kind})`;

/** A column of the row that says who keeps a product up; null where there is none. */
export const maintenanceOfRow = (alias: string, column: 'type' | 'ip_owner_kind'): RawBuilder<string | null> => sql`(
  select ${sql.ref(`m.${column}`)} from products.product_maintenance m where m.product_id = ${sql.ref(`${alias}.id`)})`;

/** What a product's fields are; a function, because products and what is known about them lead to each other. */
type ProductFields = () => FilterFields;

/** The filter field that leads from a row to the product of its column `product_id`. */
export const productOf = (products: ProductFields) =>
  by.one(
    (inner, outer) => ({
      from: sql`products.product ${sql.ref(inner.alias)}`,
      on: [sql`${sql.ref(`${inner.alias}.id`)} = ${sql.ref(`${outer.alias}.product_id`)}`],
    }),
    products,
  );

/** What documents can be filtered by. */
export const documentFieldsWith = (products: ProductFields): FieldsOf<ProductDocumentFilter> => ({
  id: by.text('id'),
  kind: by.text('kind'),
  language: by.text('language'),
  productId: by.text('product_id'),
  product: productOf(products),
  organizationId: by.text('organization_id'),
});

/** What products can be filtered by of what is known about them. */
export const knowledgeFieldsWith = (products: ProductFields) => ({
  flagshipAreas: by.list(({ alias }: FilterScope) => traitsIn(alias, 'FLAGSHIP_AREA')),
  benefits: by.list(({ alias }: FilterScope) => traitsIn(alias, 'BENEFIT')),
  authorityLevels: by.list(({ alias }: FilterScope) => traitsIn(alias, 'AUTHORITY_LEVEL')),
  maintenanceType: by.text(({ alias }: FilterScope) => maintenanceOfRow(alias, 'type')),
  ipOwnerKind: by.text(({ alias }: FilterScope) => maintenanceOfRow(alias, 'ip_owner_kind')),
  licenseAgrees: by.flag(
    ({ alias }: FilterScope) => sql`(
      select bool_and(f.license = ${sql.ref(`${alias}.license`)}) from products.license_finding f
      where f.product_id = ${sql.ref(`${alias}.id`)} and f.license is not null)`,
    { nullable: true },
  ),
  documents: by.many(
    (document, product) => ({
      from: sql`products.product_document ${sql.ref(document.alias)}`,
      on: [sql`${sql.ref(`${document.alias}.product_id`)} = ${sql.ref(`${product.alias}.id`)}`],
    }),
    () => documentFieldsWith(products),
  ),
});
