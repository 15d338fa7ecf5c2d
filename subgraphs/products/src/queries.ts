import { sql } from 'kysely';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { ParticipationRole, ProductLifecycle, UsageStatus } from './__generated__/schema.ts';

/** Filters of lists of products. */
export interface ProductFilter {
  readonly lifecycle?: ProductLifecycle | null;
}

/** Filters of lists of participations. */
export interface ParticipationFilter {
  readonly role?: ParticipationRole | null;
}

/** Filters of lists of usages. */
export interface UsageFilter {
  readonly status?: UsageStatus | null;
}

/** Every product, by name. */
export const products: ConnectionSource<ProductFilter> = {
  name: 'products',
  columns: sql`p.*`,
  from: () => sql`products.product p`,
  where: ({ lifecycle }) => (lifecycle ? [sql`p.lifecycle = ${lifecycle}`] : []),
  order: ['p.sort_key', 'p.id'],
};

const participations = {
  columns: sql`p.*`,
  from: () => sql`products.participation p`,
} as const;
const ofRole = ({ role }: ParticipationFilter) => (role ? [sql`p.role = ${role}`] : []);

/** Who takes part in a product on the day, by organization and role. */
export const participationsOfProduct: ConnectionSource<ParticipationFilter> = {
  ...participations,
  name: 'product.participations',
  where: (filter, { key, day }) => [sql`p.product_id = ${key}`, holdsOn('p', day), ...ofRole(filter)],
  order: ['p.organization_id', 'p.role', 'p.id'],
};

/** What an organization takes part in on the day, by product and role. */
export const participationsOfOrganization: ConnectionSource<ParticipationFilter> = {
  ...participations,
  name: 'organization.participations',
  where: (filter, { key, day }) => [sql`p.organization_id = ${key}`, holdsOn('p', day), ...ofRole(filter)],
  order: ['p.product_id', 'p.role', 'p.id'],
};

const usages = {
  columns: sql`u.*`,
  from: () => sql`products.usage u`,
} as const;
const ofStatus = ({ status }: UsageFilter) => (status ? [sql`u.status = ${status}`] : []);

/** Who uses a product on the day, by organization. */
export const usagesOfProduct: ConnectionSource<UsageFilter> = {
  ...usages,
  name: 'product.usages',
  where: (filter, { key, day }) => [sql`u.product_id = ${key}`, holdsOn('u', day), ...ofStatus(filter)],
  order: ['u.organization_id', 'u.id'],
};

/** What an organization uses on the day, by product. */
export const usagesOfOrganization: ConnectionSource<UsageFilter> = {
  ...usages,
  name: 'organization.usages',
  where: (filter, { key, day }) => [sql`u.organization_id = ${key}`, holdsOn('u', day), ...ofStatus(filter)],
  order: ['u.product_id', 'u.id'],
};

/** The organizations that use a product on the day; planned and ended use does not count. */
export const usersOfProduct = ({ key, day }: ParentSql) => sql`
  select distinct u.organization_id from products.usage u
  where u.product_id = ${key} and ${holdsOn('u', day)} and u.status not in ('PLANNED', 'ENDED')
  order by u.organization_id`;

/** The products that an organization uses or takes part in on the day. */
export const productsOfOrganization = ({ key, day }: ParentSql) => sql`
  select u.product_id from products.usage u
  where u.organization_id = ${key} and ${holdsOn('u', day)} and u.status <> 'ENDED'
  union
  select p.product_id from products.participation p where p.organization_id = ${key} and ${holdsOn('p', day)}
  order by product_id`;

/** The modules of a product. */
export const modulesOf = ({ key }: ParentSql) => sql`
  select m.* from products.product_module m where m.product_id = ${key} order by m.id`;

/** The integrations that a product has, whichever end it stands on. */
export const integrationsOf = ({ key }: ParentSql) => sql`
  select i.* from products.integration i where i.product_id = ${key} or i.other_product_id = ${key} order by i.id`;
