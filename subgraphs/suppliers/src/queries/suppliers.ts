import { sql, type RawBuilder } from 'kysely';
import type { ConnectionSource, ParentSql } from '@community-graph/kit/reading';
import { engaged, type ServiceFilter } from './services.ts';

const supplierList = {
  columns: sql`s.*`,
  from: () => sql`suppliers.supplier s`,
  order: ['s.sort_key', 's.id'],
} as const;

const supplierEngaged = (filter: ServiceFilter, parent: ParentSql, ...more: RawBuilder<unknown>[]) =>
  sql`exists (select from suppliers.engagement e where e.supplier_id = s.id and ${engaged(filter, parent, ...more)})`;

/** Every supplier, or those that deliver a service on the day. */
export const suppliers: ConnectionSource<ServiceFilter> = {
  ...supplierList,
  name: 'suppliers',
  where: (filter, parent) => (filter.service ? [supplierEngaged(filter, parent)] : []),
};

/** The suppliers engaged in a product on the day. */
export const suppliersOfProduct: ConnectionSource<ServiceFilter> = {
  ...supplierList,
  name: 'product.suppliers',
  where: (filter, parent) => [supplierEngaged(filter, parent, sql`e.product_id = ${parent.key}`)],
};

/** The suppliers engaged in any of several products on the day; the parent's key is their ids as a JSON array. */
export const suppliersOfProducts: ConnectionSource<ServiceFilter> = {
  ...supplierList,
  name: 'organization.suppliers',
  where: (filter, parent) => [
    supplierEngaged(filter, parent, sql`e.product_id in (select jsonb_array_elements_text(${parent.key}::jsonb))`),
  ],
};
