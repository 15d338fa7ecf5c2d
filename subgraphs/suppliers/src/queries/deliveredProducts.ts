import { sql, type RawBuilder } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import { holdsOn, type ConnectionSource, type FacetKey, type ParentSql } from '@community-graph/kit/reading';
import type { DeliveredProductFilter } from '../__generated__/schema.ts';
import { productsDeliveredTo, servicesOf, supplierCountOf, suppliersOf, type Scope } from './deliveries.ts';
import { deliveryFacet } from './deliveryFacets.ts';
import { deliveredProductFilter } from './filters.ts';

/** The arguments of a list of products that something is delivered to. */
export interface DeliveredProductListing {
  readonly filter?: DeliveredProductFilter | null;
  /** Only products about which something changed since this moment, as the list understands it. */
  readonly updatedSince?: string | null;
}

const ofProduct = sql`e.product_id = p.id`;

interface Delivered {
  /** Which engagements the services of a product are read of. */
  readonly scope: Scope;
  /** The ids of the products, each once, as a `select`. */
  readonly ids: (parent: ParentSql) => RawBuilder<unknown>;
  /** The suppliers of the products, as a facet. */
  readonly suppliers: FacetKey;
  /** Whether something changed about a product `p` since a moment; only for lists that can be asked so. */
  readonly isUpdated?: (since: RawBuilder<unknown>, parent: ParentSql) => RawBuilder<boolean>;
}

const productsWithin = (
  name: string,
  { scope, ids, suppliers, isUpdated }: Delivered,
): ConnectionSource<DeliveredProductListing> => ({
  name,
  columns: sql`p.id, p.services`,
  from: (_listing, parent) => sql`(
    select p.id, ${servicesOf(sql`${ofProduct} and ${scope(parent)}`, parent)} as services
    from (${ids(parent)}) p(id)) p`,
  where: ({ filter, updatedSince }, parent) => [
    ...compileFilter(deliveredProductFilter(scope(parent)), filter, { alias: 'p', day: parent.day }),
    ...(updatedSince && isUpdated ? [isUpdated(withMargin(updatedSince), parent)] : []),
  ],
  order: ['p.id'],
  orderKeys: {
    PRODUCT: { expression: () => sql.ref('p.id'), type: 'text' },
    SUPPLIER_COUNT: { expression: (on) => supplierCountOf('p.id', on), type: 'integer' },
  },
  facets: {
    SERVICE: deliveryFacet('SERVICE', scope, 'product_id', 'p.id'),
    PHASE: deliveryFacet('PHASE', scope, 'product_id', 'p.id'),
    SUPPLIER: suppliers,
  },
});

const byAnyone: Scope = () => sql`true`;
const bySupplier: Scope = ({ key }) => sql`e.supplier_id = ${key}`;
const byNobodyElse: Scope = (parent) => sql`${bySupplier(parent)} and not exists (
  select from suppliers.engagement other
  where other.product_id = e.product_id and other.supplier_id <> ${parent.key} and ${holdsOn('other', parent.day)})`;

const idsWithin = (scope: Scope) => (parent: ParentSql) => sql`
  select distinct e.product_id from suppliers.engagement e where ${scope(parent)} and ${holdsOn('e', parent.day)}`;

/** The products that anyone delivers something to on the day. */
export const deliveredProducts = productsWithin('deliveredProducts', {
  scope: byAnyone,
  ids: (parent) => sql`select given.product_id from ${productsDeliveredTo(parent)} given`,
  suppliers: deliveryFacet('SUPPLIER', byAnyone, 'product_id', 'p.id'),
});

/**
 * A time is taken when a transaction begins, and what it wrote is seen when it ends. A change takes 15 seconds at the most
 * (`runChange`), and the clocks of two machines differ by less than the rest.
 */
const withMargin = (since: string) => sql`${since}::timestamptz - interval '5 minutes'`;

/** Whether anything about a product changed in the products subgraph, or an engagement of the supplier with it here. */
const isUpdatedForSupplier: Delivered['isUpdated'] = (since, parent) => sql`(
  exists (select from suppliers.product_model m where m.id = p.id and m.updated_at >= ${since})
  or exists (
    select from suppliers.engagement e join suppliers.change c on c.entity = 'engagement' and c.id = e.id
    where ${ofProduct} and ${bySupplier(parent)} and c.changed_at >= ${since}))`;

const fewSuppliers: FacetKey = { expression: (on) => suppliersOf(ofProduct, on), many: true };

/** The products that a supplier delivers something to on the day. */
export const productsOfSupplier = productsWithin('supplier.products', {
  scope: bySupplier,
  ids: idsWithin(bySupplier),
  suppliers: fewSuppliers,
  isUpdated: isUpdatedForSupplier,
});

/** The products that a supplier delivers something to on the day, and nobody else does. */
export const soleProductsOfSupplier = productsWithin('supplier.soleSupplierOf', {
  scope: bySupplier,
  ids: idsWithin(byNobodyElse),
  suppliers: fewSuppliers,
});

/** The ids of the products that a supplier delivers something to on the day, and nobody else does. */
export const soleProductIdsOfSupplier = (parent: ParentSql) =>
  sql`${idsWithin(byNobodyElse)(parent)} order by e.product_id`;

/** Every product that a supplier ever delivered something to, with the days. */
export const productPeriodsOfSupplier = ({ key }: ParentSql) => sql`
  select e.product_id, e.valid_from, e.valid_to from suppliers.engagement e
  where e.supplier_id = ${key} order by e.product_id, e.id`;

/** The ids of the products that a supplier delivers something to on the day. */
export const productIdsOfSupplier = (parent: ParentSql) => sql`${idsWithin(bySupplier)(parent)} order by e.product_id`;

/** How many products anyone delivers something to on the day. */
export const deliveredProductCount = (parent: ParentSql) =>
  sql`select count(*)::int as count from ${productsDeliveredTo(parent)} given`;

/** Whether anything is delivered to a product on the day, by how many, and by whom most services. */
export const deliveriesOfProduct = ({ key, day }: ParentSql) => sql`
  select count(*)::int as supplier_count, coalesce(sum(services), 0)::int as services, max(services)::int as most,
    (array_agg(supplier_id order by services desc, supplier_id))[1] as largest
  from (
    select e.supplier_id, count(distinct service) as services
    from suppliers.engagement e cross join lateral unnest(e.services) service
    where e.product_id = ${key} and ${holdsOn('e', day)} group by e.supplier_id) of_supplier`;
