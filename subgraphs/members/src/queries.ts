import { sql } from 'kysely';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { OrganizationKind } from './__generated__/schema.ts';

/** Filters of lists of organizations. */
export interface OrganizationFilter {
  readonly kind?: OrganizationKind | null;
}

const organizationOrder = ['o.sort_key', 'o.id'];
const organizationExists = ({ day }: ParentSql) => holdsOn('o', day);
const ofKind = ({ kind }: OrganizationFilter) => (kind ? [sql`o.kind = ${kind}`] : []);
/** No membership and no seat is older than the community, whether its start is known or not. */
const afterFounding = ({ day }: ParentSql) =>
  sql`not exists (select from members.community c where ${day} < c.founded_on)`;

const holdsInCommunity = (alias: string, parent: ParentSql) =>
  sql`${holdsOn(alias, parent.day)} and ${afterFounding(parent)}`;

const memberOn = (parent: ParentSql) =>
  sql`exists (select from members.membership m where m.organization_id = o.id and ${holdsInCommunity('m', parent)})`;

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

/** Every membership of an organization, the earliest first; an unknown start counts as the earliest. */
export const membershipsOf = ({ key }: ParentSql) => sql`
  select m.* from members.membership m where m.organization_id = ${key} order by m.valid_from nulls first, m.id`;

/** The membership of an organization that holds on the day. */
export const membershipOf = (parent: ParentSql) => sql`
  select m.* from members.membership m
  where m.organization_id = ${parent.key} and ${holdsInCommunity('m', parent)}
  order by m.valid_from desc nulls last limit 1`;

/** The founding members. */
export const founders = () => sql`
  select o.* from members.organization o
  where exists (select from members.membership m where m.organization_id = o.id and m.founding)
  order by o.sort_key, o.id`;

const seats = sql`
  select s.* from members.governance_seat s
  join members.organization o on o.id = s.organization_id`;

/** The seats of a body that are held on the day: the chair first, then by organization in Danish order. */
export const seatsOfBody = (parent: ParentSql) => sql`
  ${seats} where s.body_id = ${parent.key} and ${holdsInCommunity('s', parent)}
  order by array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY', 'OBSERVER'], s.role), o.sort_key, s.id`;

/** The seats that an organization holds on the day. */
export const seatsOfOrganization = (parent: ParentSql) => sql`
  ${seats} where s.organization_id = ${parent.key} and ${holdsInCommunity('s', parent)} order by s.body_id, s.id`;

/** Every body, the highest authority first. */
export const bodies = () => sql`
  select b.* from members.governance_body b
  order by array_position(array['GENERAL_ASSEMBLY', 'BOARD', 'SECRETARIAT'], b.kind), b.id`;

/** Every function, the strategic level first. */
export const functions = () => sql`
  select f.* from members.community_function f
  order by array_position(array['STRATEGIC', 'OPERATIONAL', 'PRODUCT'], f.level), f.id`;

/** How many organizations have a membership on record for the day: the length of the list of members. */
export const recordedMemberCount = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o where ${organizationExists(parent)} and ${memberOn(parent)}`;

/** How many of a product's users are members on the day; the parent's key is their ids as a JSON array. */
export const membersAmong = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o
  where o.id in (select jsonb_array_elements_text(${parent.key}::jsonb)) and ${memberOn(parent)}`;
