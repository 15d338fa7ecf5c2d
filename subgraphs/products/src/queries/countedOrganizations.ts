import { sql, type RawBuilder } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import {
  holdsOn,
  type ConnectionSource,
  type FacetKey,
  type OrderKey,
  type ParentSql,
} from '@community-graph/kit/reading';
import type {
  CountedOrganizationFacet,
  CountedOrganizationOrderField,
  UserOrganizationFilter,
} from '../__generated__/schema.ts';
import { userOrganizationFields } from './filterFields.ts';
import { feeClassOn, isMemberOn, populationOn, regionOn } from './organizationModel.ts';
import { inUseOn, productCountOf, usersOf } from './users.ts';

/** The arguments of lists of organizations besides the page. */
export interface CountedOrganizationList {
  readonly filter?: UserOrganizationFilter | null | undefined;
}

const id = sql`o.id`;

const organizations = {
  columns: sql`o.id`,
  from: () => sql`products.organization_model o`,
  order: ['o.sort_key', 'o.id'],
  orderKeys: {
    NAME: { expression: () => sql`o.sort_key`, type: 'text' },
    PRODUCT_COUNT: { expression: ({ day }) => productCountOf(id, day), type: 'integer' },
    POPULATION: { expression: ({ day }) => populationOn(id, day), type: 'integer', nullable: true },
  } satisfies Record<CountedOrganizationOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`o.kind` },
    REGION: { expression: ({ day }) => regionOn(id, day) },
    FEE_CLASS: { expression: ({ day }) => feeClassOn(id, day) },
    IS_MEMBER: { expression: ({ day }) => isMemberOn(id, day) },
  } satisfies Record<CountedOrganizationFacet, FacetKey>,
} as const;

const chosen = ({ filter }: CountedOrganizationList, { day }: ParentSql) => [
  holdsOn('o', day),
  ...compileFilter(userOrganizationFields, filter, { alias: 'o', day }),
];

/** The members that do not use a product; the key is the product's id. */
export const membersNotUsing: ConnectionSource<CountedOrganizationList> = {
  ...organizations,
  name: 'product.membersNotUsing',
  where: (list, parent) => [
    isMemberOn(id, parent.day),
    sql`not exists (${usersOf(parent.key, parent.day)} and u.organization_id = o.id)`,
    ...chosen(list, parent),
  ],
};

/** The members that use at least some number of products; the key is the number. */
export const membersWithProducts: ConnectionSource<CountedOrganizationList> = {
  ...organizations,
  name: 'membersWithProducts.organizations',
  where: (list, parent) => [
    isMemberOn(id, parent.day),
    sql`${productCountOf(id, parent.day)} >= ${parent.key}::int`,
    ...chosen(list, parent),
  ],
};

/** Those that use products and are not members; the key is not looked at. */
export const recruits: ConnectionSource<CountedOrganizationList> = {
  ...organizations,
  name: 'community.recruitingList',
  from: () => sql`products.organization_use_count w join products.organization_model o on o.id = w.organization_id`,
  where: (list, parent) => [
    sql`w.product_count > 0 and w.valid_from <= ${parent.day} and ${parent.day} < w.valid_to`,
    sql`not ${isMemberOn(id, parent.day)}`,
    ...chosen(list, parent),
  ],
  orderKeys: {
    ...organizations.orderKeys,
    // The columns of the index, so that a page is read from it and nothing is sorted.
    PRODUCT_COUNT: { expression: () => sql`w.product_count`, type: 'integer' },
  },
  order: ['o.sort_key', 'w.organization_id'],
};

/** Which users of an integration's ends are asked for. */
export interface EndUsersList extends CountedOrganizationList {
  readonly end?: 'PRODUCT' | 'OTHER_PRODUCT' | null | undefined;
}

/** An integration with the users of some of its products, each once: a join, because the planner begins with them then. */
const usersOfEnds = (products: RawBuilder<unknown>, { day }: ParentSql) => sql`
  products.integration i cross join lateral (
    select distinct u.organization_id from products.usage u where u.product_id in (${products}) and ${inUseOn('u', day)}
  ) users join products.organization_model o on o.id = users.organization_id`;

/** Whether the organization uses a product, looked up for each organization. */
const alsoUses = (product: RawBuilder<unknown>, { day }: ParentSql) => sql`exists (
  select from products.usage b where b.product_id = ${product} and b.organization_id = o.id and ${inUseOn('b', day)})`;

const oneEnd = sql`i.product_id`;
const otherEnd = sql`i.other_product_id`;

/** The organizations that use both products of an integration; the key is the integration's id. */
export const usersOfBothEnds: ConnectionSource<CountedOrganizationList> = {
  ...organizations,
  name: 'integration.usersOfBothEnds',
  from: (_list, parent) => usersOfEnds(oneEnd, parent),
  where: (list, parent) => [sql`i.id = ${parent.key}`, alsoUses(otherEnd, parent), ...chosen(list, parent)],
};

/** The organizations that use one of the products of an integration and not the other; the key is the integration's id. */
export const usersOfOneEnd: ConnectionSource<EndUsersList> = {
  ...organizations,
  name: 'integration.usersOfOneEnd',
  from({ end }, parent) {
    if (end === 'PRODUCT') return usersOfEnds(oneEnd, parent);
    return usersOfEnds(end === 'OTHER_PRODUCT' ? otherEnd : sql`${oneEnd}, ${otherEnd}`, parent);
  },
  where: (list, parent) => [
    sql`i.id = ${parent.key} and i.other_product_id is not null`,
    // The list begins with users of an end, so this leaves those that use only the end asked for, or only one.
    sql`not (${alsoUses(oneEnd, parent)} and ${alsoUses(otherEnd, parent)})`,
    ...chosen(list, parent),
  ],
};
