import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import {
  holdsOn,
  type ConnectionSource,
  type FacetKey,
  type OrderKey,
  type ParentSql,
} from '@community-graph/kit/reading';
import type { OrganizationFacet, OrganizationFilter, OrganizationOrderField } from '../__generated__/schema.ts';
import { memberOn, memberSince } from './memberships.ts';
import { joinRegion, organizationFilter } from './filters.ts';

/** The arguments of lists of organizations besides the page. */
export interface OrganizationList {
  readonly filter?: OrganizationFilter | null | undefined;
}

const organizationExists = ({ day }: ParentSql) => holdsOn('o', day);
const chosen = ({ filter }: OrganizationList, { day }: ParentSql) =>
  compileFilter(organizationFilter, filter, { alias: 'o', day });

/** Every organization that exists on the day. */
export const organizations: ConnectionSource<OrganizationList> = {
  name: 'organizations',
  columns: sql`o.*`,
  from: () => sql`members.organization o`,
  where: (list, parent) => [organizationExists(parent), ...chosen(list, parent)],
  order: ['o.sort_key', 'o.id'],
  orderKeys: {
    SHORT_NAME: { expression: () => sql`o.sort_key`, type: 'text' },
    NAME: { expression: () => sql`o.name_sort_key`, type: 'text' },
    KIND: { expression: () => sql`o.kind`, type: 'text' },
    POPULATION: { expression: () => sql`o.population`, type: 'integer', nullable: true },
    MEMBER_SINCE: { expression: (parent) => sql`(${memberSince(parent)})`, type: 'date', nullable: true },
  } satisfies Record<OrganizationOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`o.kind` },
    REGION: { joined: joinRegion, expression: () => sql`lies.region_id` },
    FEE_CLASS: { expression: () => sql`o.fee_class` },
    IS_MEMBER: { expression: ({ day }) => memberOn('o', day) },
  } satisfies Record<OrganizationFacet, FacetKey>,
};

/** The organizations with a membership on record for the day. */
export const members: ConnectionSource<OrganizationList> = {
  ...organizations,
  name: 'members',
  where: (list, parent) => [organizationExists(parent), memberOn('o', parent.day), ...chosen(list, parent)],
};

/**
 * The municipalities that lie in a region on the day; the parent's key is the region's id. `offset 0` keeps each look-up
 * behind its affiliation: of a parent that is no region, all municipalities would be gone through in their order.
 */
export const municipalitiesOfRegion: ConnectionSource<OrganizationList> = {
  ...organizations,
  name: 'municipalities',
  from: () => sql`members.region_affiliation a cross join lateral (
    select * from members.organization o where o.id = a.organization_id and o.kind = 'MUNICIPALITY' offset 0) o`,
  where: (list, parent) => [sql`a.region_id = ${parent.key}`, holdsOn('a', parent.day), ...chosen(list, parent)],
};

/** Every region an organization lies in, one after the other. */
export const affiliationsOf = ({ key }: ParentSql) => sql`
  select a.* from members.region_affiliation a
  where a.organization_id = ${key} order by a.valid_from nulls first, a.id`;

/** The organization that had an id before. */
export const organizationOfFormerId = ({ key }: ParentSql) => sql`
  select o.* from members.organization o where o.former_ids @> array[${key}]`;

/** How many municipalities have a membership on record for the day. */
export const memberMunicipalityCount = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o
  where o.kind = 'MUNICIPALITY' and ${organizationExists(parent)} and ${memberOn('o', parent.day)}`;

/** The region an organization lies in on the day. */
export const regionOf = ({ key, day }: ParentSql) => sql`
  select o.* from members.region_affiliation a join members.organization o on o.id = a.region_id
  where a.organization_id = ${key} and ${holdsOn('a', day)}`;

/** How many organizations have a membership on record for the day: the length of the list of members. */
export const memberCount = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o where ${organizationExists(parent)} and ${memberOn('o', parent.day)}`;

/** How many municipalities exist on the day. */
export const municipalityCount = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o
  where o.kind = 'MUNICIPALITY' and ${organizationExists(parent)}`;
