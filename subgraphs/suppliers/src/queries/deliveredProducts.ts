import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { DeliveredProductFilter } from '../__generated__/schema.ts';
import { phasesOfDeliveries, servicesOf, suppliersOf, type Scope } from './deliveries.ts';
import { deliveredProductFilter } from './filters.ts';

/** The arguments of a list of products that something is delivered to. */
export interface DeliveredProductListing {
  readonly filter?: DeliveredProductFilter | null;
}

const ofProduct = sql`e.product_id = p.id`;

/** The products delivered to within a scope on the day, each once. */
const productsWithin = (
  name: string,
  scope: Scope,
  found: Scope = scope,
): ConnectionSource<DeliveredProductListing> => {
  const within = (parent: ParentSql) => sql`${ofProduct} and ${scope(parent)}`;
  return {
    name,
    columns: sql`p.id, p.services`,
    from: (_listing, parent) => sql`(
      select p.id, ${servicesOf(within(parent), parent)} as services from (
        select distinct e.product_id as id from suppliers.engagement e
        where ${found(parent)} and ${holdsOn('e', parent.day)}) p) p`,
    where: ({ filter }, parent) =>
      compileFilter(deliveredProductFilter(scope(parent)), filter, { alias: 'p', day: parent.day }),
    order: ['p.id'],
    orderKeys: {
      PRODUCT: { expression: () => sql.ref('p.id'), type: 'text' },
      SUPPLIER_COUNT: { expression: (on) => sql`cardinality(${suppliersOf(ofProduct, on)})`, type: 'integer' },
    },
    facets: {
      SERVICE: { expression: () => sql.ref('p.services'), many: true },
      PHASE: { expression: (on) => phasesOfDeliveries(within(on), on), many: true },
      SUPPLIER: { expression: (on) => suppliersOf(ofProduct, on), many: true },
    },
  };
};

const bySupplier: Scope = ({ key }) => sql`e.supplier_id = ${key}`;
const byNobodyElse: Scope = (parent) => sql`e.supplier_id = ${parent.key} and not exists (
  select from suppliers.engagement other
  where other.product_id = e.product_id and other.supplier_id <> ${parent.key} and ${holdsOn('other', parent.day)})`;

/** The products that anyone delivers something to on the day. */
export const deliveredProducts = productsWithin('deliveredProducts', () => sql`true`);

/** The products that a supplier delivers something to on the day. */
export const productsOfSupplier = productsWithin('supplier.products', bySupplier);

/** The products that a supplier delivers something to on the day, and nobody else does. */
export const soleProductsOfSupplier = productsWithin('supplier.soleSupplierOf', bySupplier, byNobodyElse);

/** The ids of the products that a supplier delivers something to on the day, and nobody else does. */
export const soleProductIdsOfSupplier = (parent: ParentSql) => sql`
  select distinct e.product_id from suppliers.engagement e
  where ${byNobodyElse(parent)} and ${holdsOn('e', parent.day)} order by e.product_id`;

/** Every product that a supplier ever delivered something to, with the days. */
export const productPeriodsOfSupplier = ({ key }: ParentSql) => sql`
  select e.product_id, e.valid_from, e.valid_to from suppliers.engagement e
  where e.supplier_id = ${key} order by e.product_id, e.id`;

/** The ids of the products that a supplier delivers something to on the day. */
export const productIdsOfSupplier = (parent: ParentSql) => sql`
  select distinct e.product_id from suppliers.engagement e
  where ${bySupplier(parent)} and ${holdsOn('e', parent.day)} order by e.product_id`;

/** How many products anyone delivers something to on the day. */
export const deliveredProductCount = ({ day }: ParentSql) => sql`
  select count(distinct e.product_id)::int as count from suppliers.engagement e where ${holdsOn('e', day)}`;

/** Whether anything is delivered to a product on the day, by how many, and by whom most services. */
export const deliveriesOfProduct = ({ key, day }: ParentSql) => sql`
  select count(*)::int as supplier_count, coalesce(sum(services), 0)::int as services, max(services)::int as most,
    (array_agg(supplier_id order by services desc, supplier_id))[1] as largest
  from (
    select e.supplier_id, count(distinct service) as services
    from suppliers.engagement e cross join lateral unnest(e.services) service
    where e.product_id = ${key} and ${holdsOn('e', day)} group by e.supplier_id) of_supplier`;
