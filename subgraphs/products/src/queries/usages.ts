import { sql } from 'kysely';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { UsageStatus } from '../__generated__/schema.ts';

/** Filters of lists of usages. */
export interface UsageFilter {
  readonly status?: UsageStatus | null;
}

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
