import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { ServiceKind } from './__generated__/schema.ts';

/** Filters by what is delivered. */
export interface ServiceFilter {
  readonly service?: ServiceKind | null;
}

const delivering = ({ service }: ServiceFilter) => (service ? [sql`${service} = any(e.services)`] : []);

/** The engagements that hold on the day and deliver what the filter asks for, as a condition on `e`. */
const engaged = (filter: ServiceFilter, { day }: ParentSql, ...more: RawBuilder<unknown>[]) =>
  sql.join([holdsOn('e', day), ...delivering(filter), ...more], sql` and `);

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

const engagementList = {
  columns: sql`e.*`,
  from: () => sql`suppliers.engagement e`,
} as const;

/** What a supplier delivers on the day, by product. */
export const engagementsOfSupplier: ConnectionSource<ServiceFilter> = {
  ...engagementList,
  name: 'supplier.engagements',
  where: (filter, parent) => [engaged(filter, parent, sql`e.supplier_id = ${parent.key}`)],
  order: ['e.product_id', 'e.id'],
};

/** What is delivered to a product on the day, by supplier. */
export const engagementsOfProduct: ConnectionSource<ServiceFilter> = {
  ...engagementList,
  name: 'product.engagements',
  where: (filter, parent) => [engaged(filter, parent, sql`e.product_id = ${parent.key}`)],
  order: ['e.supplier_id', 'e.id'],
};

/** The products that a supplier is engaged in on the day, each once. */
export const productsOfSupplier: ConnectionSource<ServiceFilter> = {
  name: 'supplier.products',
  columns: sql`p.id`,
  from: (filter, parent) => sql`(
    select distinct e.product_id as id from suppliers.engagement e
    where ${engaged(filter, parent, sql`e.supplier_id = ${parent.key}`)}) p`,
  where: () => [],
  order: ['p.id'],
};

/** The services that a supplier delivers on the day, each once, in the order of the schema. */
export const servicesOfSupplier = ({ key, day }: ParentSql) => sql`
  select service from (select distinct unnest(e.services) as service from suppliers.engagement e
    where e.supplier_id = ${key} and ${holdsOn('e', day)}) delivered
  order by array_position(array['DEVELOPMENT', 'OPERATION', 'SUPPORT', 'IMPLEMENTATION', 'ADVICE'], service)`;
