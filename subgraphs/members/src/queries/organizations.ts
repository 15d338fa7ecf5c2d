import { sql } from 'kysely';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { OrganizationKind } from '../__generated__/schema.ts';
import { memberOn } from './memberships.ts';

/** Filters of lists of organizations. */
export interface OrganizationFilter {
  readonly kind?: OrganizationKind | null;
}

const organizationOrder = ['o.sort_key', 'o.id'];
const organizationExists = ({ day }: ParentSql) => holdsOn('o', day);
const ofKind = ({ kind }: OrganizationFilter) => (kind ? [sql`o.kind = ${kind}`] : []);

/** Every organization that exists on the day. */
export const organizations: ConnectionSource<OrganizationFilter> = {
  name: 'organizations',
  columns: sql`o.*`,
  from: () => sql`members.organization o`,
  where: (filter, parent) => [organizationExists(parent), ...ofKind(filter)],
  order: organizationOrder,
};

/** The organizations with a membership on record for the day. */
export const members: ConnectionSource<OrganizationFilter> = {
  ...organizations,
  name: 'members',
  where: (filter, parent) => [organizationExists(parent), memberOn(parent), ...ofKind(filter)],
};

/** The municipalities that lie in a region on the day; the parent's key is the region's id. */
export const municipalitiesOfRegion: ConnectionSource<object> = {
  ...organizations,
  name: 'municipalities',
  from: () => sql`members.region_affiliation a join members.organization o on o.id = a.organization_id`,
  where: (_filter, { key, day }) => [sql`a.region_id = ${key}`, holdsOn('a', day), sql`o.kind = 'MUNICIPALITY'`],
};

/** The region an organization lies in on the day. */
export const regionOf = ({ key, day }: ParentSql) => sql`
  select o.* from members.region_affiliation a join members.organization o on o.id = a.region_id
  where a.organization_id = ${key} and ${holdsOn('a', day)}`;

/** How many organizations have a membership on record for the day: the length of the list of members. */
export const memberCount = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o where ${organizationExists(parent)} and ${memberOn(parent)}`;

/** How many municipalities exist on the day. */
export const municipalityCount = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o
  where o.kind = 'MUNICIPALITY' and ${organizationExists(parent)}`;
