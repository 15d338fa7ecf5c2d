import { sql, type RawBuilder } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { ServiceKind, SupplierFilter } from '../__generated__/schema.ts';
import { productCountOf, type Scope } from './deliveries.ts';
import { deliveryFacet } from './deliveryFacets.ts';
import { supplierFilter } from './filters.ts';

/** The arguments of a list of suppliers. */
export interface SupplierListing {
  readonly filter?: SupplierFilter | null;
}

/** Suppliers, by name; `scope` is about the engagements that services, phases and products are read of. */
const listed = (scope: Scope) =>
  ({
    columns: sql`s.*`,
    where: ({ filter }: SupplierListing, parent: ParentSql) =>
      compileFilter(supplierFilter(scope(parent)), filter, { alias: 's', day: parent.day }),
    order: ['s.sort_key', 's.id'],
    orderKeys: {
      NAME: { expression: () => sql.ref('s.sort_key'), type: 'text' },
      KIND: { expression: () => sql.ref('s.kind'), type: 'text' },
      PRODUCT_COUNT: { expression: (on) => productCountOf('s.id', on), type: 'integer' },
    },
    facets: {
      KIND: { expression: () => sql.ref('s.kind') },
      SERVICE: deliveryFacet('SERVICE', scope, 'supplier_id', 's.id'),
      PHASE: deliveryFacet('PHASE', scope, 'supplier_id', 's.id'),
      PRODUCT: deliveryFacet('PRODUCT', scope, 'supplier_id', 's.id'),
    },
  }) as const satisfies Partial<ConnectionSource<SupplierListing>>;

/** Every supplier. */
export const suppliers: ConnectionSource<SupplierListing> = {
  ...listed(() => sql`true`),
  name: 'suppliers',
  from: () => sql`suppliers.supplier s`,
};

/** The suppliers that deliver within a scope on the day; found by their engagements, which are few. */
const suppliersWithin = (name: string, scope: Scope): ConnectionSource<SupplierListing> => ({
  ...listed(scope),
  name,
  from: (_listing, parent) => sql`(
    select distinct e.supplier_id from suppliers.engagement e where ${scope(parent)} and ${holdsOn('e', parent.day)}
  ) engaged join suppliers.supplier s on s.id = engaged.supplier_id`,
});

const ofTheProduct: Scope = ({ key }) => sql`e.product_id = ${key}`;

/** The suppliers of a product on the day. */
export const suppliersOfProduct = suppliersWithin('product.suppliers', ofTheProduct);

/** The suppliers of the product in use on the day; the parent's key is the product. */
export const suppliersOfUsage = suppliersWithin('usage.supportedBy', ofTheProduct);

/** The suppliers of any product of an organization on the day; the parent's key is its periods as a JSON array. */
export const suppliersOfOrganization = suppliersWithin(
  'organization.suppliers',
  ({ key, day }) => sql`e.product_id in (
    select period.product_id
    from jsonb_to_recordset(${key}::jsonb) given("productId" text, "validFrom" date, "validTo" date)
      cross join lateral (select "productId", "validFrom", "validTo") period(product_id, valid_from, valid_to)
    where ${holdsOn('period', day)})`,
);

/** The supplier that had an id before. */
export const supplierOfFormerId = ({ key }: ParentSql): RawBuilder<unknown> =>
  sql`select s.* from suppliers.supplier s where s.former_ids @> array[${key}]`;

/** The arguments of a list of suppliers that could deliver a service. */
export interface PossibleSupplierListing extends SupplierListing {
  readonly service: ServiceKind;
}

const delivered = (service: ServiceKind) => sql`${service} = any(e.services)`;

/** The suppliers that deliver a service on the day, those closest to a product first. */
export const possibleSuppliers: ConnectionSource<PossibleSupplierListing> = {
  ...listed(() => sql`true`),
  name: 'product.possibleSuppliers',
  from: ({ service }, parent) => sql`(
    select s.*, case when here.delivers_it then 'DELIVERS_IT' when here.supplier_id is not null then 'KNOWS_PRODUCT'
      else 'KNOWS_SERVICE' end collate "C" as fit
    from (
      select distinct e.supplier_id from suppliers.engagement e
      where ${delivered(service)} and ${holdsOn('e', parent.day)}
    ) engaged join suppliers.supplier s on s.id = engaged.supplier_id
    left join (
      select e.supplier_id, bool_or(${delivered(service)}) as delivers_it from suppliers.engagement e
      where ${ofTheProduct(parent)} and ${holdsOn('e', parent.day)} group by e.supplier_id
    ) here on here.supplier_id = s.id) s`,
  // The names of the fits happen to be in the order of closeness: no column of ranks is needed.
  order: ['s.fit', 's.sort_key', 's.id'],
};
