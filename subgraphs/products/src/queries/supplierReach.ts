import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import {
  holdsOn,
  type ConnectionSource,
  type FacetKey,
  type OrderKey,
  type ParentSql,
} from '@community-graph/kit/reading';
import type { SupplierUserFacet, SupplierUserOrderField, UsageFilter } from '../__generated__/schema.ts';
import { usageFields } from './filterFields.ts';
import { integrations, type IntegrationList } from './integrations.ts';
import { isMemberOn, kindOf, regionOn, sortKeyOf } from './organizationModel.ts';
import { inUseOn } from './users.ts';

/** The arguments of lists of users besides the page. */
export interface SupplierUserList {
  readonly filter?: UsageFilter | null | undefined;
}

/** The products of the parent on its day; its key is a JSON array of periods. */
const productsGiven = ({ key, day }: ParentSql) => sql`
  select period.product_id
  from jsonb_to_recordset(${key}::jsonb) given("productId" text, "validFrom" date, "validTo" date)
    cross join lateral (select "productId", "validFrom", "validTo") period(product_id, valid_from, valid_to)
  where ${holdsOn('period', day)}`;

const organization = sql`users.id`;

const usersOf = (name: string): ConnectionSource<SupplierUserList> => ({
  name,
  columns: sql`users.*`,
  from: ({ filter }, parent) => sql`(
    select u.organization_id as id, array_agg(distinct u.product_id order by u.product_id) as product_ids
    from products.usage u
    where ${sql.join(
      [
        sql`u.product_id in (${productsGiven(parent)})`,
        inUseOn('u', parent.day),
        ...compileFilter(usageFields, filter, { alias: 'u', day: parent.day }),
      ],
      sql` and `,
    )}
    group by u.organization_id) users`,
  where: () => [],
  order: ['users.id'],
  orderKeys: {
    ORGANIZATION: { expression: () => sortKeyOf(organization), type: 'text', nullable: true },
    PRODUCT_COUNT: { expression: () => sql`cardinality(users.product_ids)`, type: 'integer' },
  } satisfies Record<SupplierUserOrderField, OrderKey>,
  facets: {
    PRODUCT: { expression: () => sql`users.product_ids`, many: true },
    ORGANIZATION_KIND: { expression: () => kindOf(organization) },
    REGION: { expression: ({ day }) => regionOn(organization, day) },
    IS_MEMBER: { expression: ({ day }) => isMemberOn(organization, day) },
  } satisfies Record<SupplierUserFacet, FacetKey>,
});

/** Who uses products that a supplier delivers something to on the day. */
export const usersOfSupplier = usersOf('supplier.usersOfProducts');

/** Who uses products that would be without a supplier. */
export const usersWithoutSupplier = usersOf('supplierExit.organizations');

/** The integrations of products that would be without a supplier, whichever end they stand on. */
export const integrationsWithoutSupplier: ConnectionSource<IntegrationList> = {
  ...integrations,
  name: 'supplierExit.integrations',
  where: (list, parent) => [
    // Two ways to come by an integration, each along an index; an `or` would go through all of them.
    sql`i.id in (
      select product_end.id from products.integration product_end where product_end.product_id in (${productsGiven(parent)})
      union
      select other_end.id from products.integration other_end where other_end.other_product_id in (${productsGiven(parent)}))`,
    ...integrations.where(list, parent),
  ],
};

/** How many organizations use any of the products of a supplier on the day. */
export const userCountOfSupplier = (parent: ParentSql) => sql`
  select count(distinct u.organization_id)::int as count from products.usage u
  where u.product_id in (${productsGiven(parent)}) and ${inUseOn('u', parent.day)}`;

/** How many organizations use any product on the day. */
export const userCountOfAll = ({ day }: ParentSql) => sql`
  select count(*)::int as count from products.organization_use_count c
  where c.product_count > 0 and c.valid_from <= ${day} and ${day} < c.valid_to`;
