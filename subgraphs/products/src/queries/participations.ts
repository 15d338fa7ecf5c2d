import { sql } from 'kysely';
import { holdsOn, type ConnectionSource } from '@community-graph/kit/reading';
import type { ParticipationRole } from '../__generated__/schema.ts';

/** Filters of lists of participations. */
export interface ParticipationFilter {
  readonly role?: ParticipationRole | null;
}

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
