import { sql } from 'kysely';
import { by, type FieldsOf, type FilterScope } from '@community-graph/kit/filtering';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import type {
  GovernanceSeatFilter,
  MembershipFilter,
  OrganizationFilter,
  WorkingGroupSeatFilter,
} from '../__generated__/schema.ts';
import { holdsInCommunity, memberOn } from './memberships.ts';

/** Joins the region that an organization lies in on a day, as `lies.region_id`; for counting by it. */
export const joinRegion = ({ day }: ParentSql) => sql`
  left join members.region_affiliation lies on lies.organization_id = o.id and ${holdsOn('lies', day)}`;

/** What organizations can be filtered by. */
export const organizationFilter: FieldsOf<OrganizationFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  name: by.text('name', { folded: 'name_sort_key' }),
  shortName: by.text('short_name', { folded: 'sort_key' }),
  cvr: by.text('cvr'),
  code: by.text(ofMunicipality('code')),
  nuts3: by.text(ofMunicipality('nuts3')),
  regionCode: by.text('region_code'),
  population: by.integer('population'),
  feeClass: by.text('fee_class'),
  isMember: by.flag(({ alias, day }) => memberOn(alias, day)),
  founding: by.flag(
    ({ alias }) =>
      sql`exists (select from members.membership m where m.organization_id = ${sql.ref(`${alias}.id`)} and m.founding)`,
  ),
  region: by.one(
    (region, organization) => ({
      from: sql`members.region_affiliation ${sql.ref(`${region.alias}_of`)}
        join members.organization ${sql.ref(region.alias)}
          on ${sql.ref(`${region.alias}.id`)} = ${sql.ref(`${region.alias}_of.region_id`)}`,
      on: [
        sql`${sql.ref(`${region.alias}_of.organization_id`)} = ${sql.ref(`${organization.alias}.id`)}`,
        holdsOn(`${region.alias}_of`, organization.day),
      ],
    }),
    () => organizationFilter,
  ),
  memberships: by.many(
    (membership, organization) => ({
      from: sql`members.membership ${sql.ref(membership.alias)}`,
      on: [sql`${sql.ref(`${membership.alias}.organization_id`)} = ${sql.ref(`${organization.alias}.id`)}`],
    }),
    () => membershipFilter,
  ),
  seats: by.many(
    (seat, organization) => ({
      from: sql`members.governance_seat ${sql.ref(seat.alias)}`,
      on: [
        sql`${sql.ref(`${seat.alias}.organization_id`)} = ${sql.ref(`${organization.alias}.id`)}`,
        holdsInCommunity(seat.alias, organization.day),
      ],
    }),
    () => seatFilter,
  ),
  workingGroupSeats: by.many(
    (seat, organization) => ({
      from: sql`members.working_group_seat ${sql.ref(seat.alias)}`,
      on: [
        sql`${sql.ref(`${seat.alias}.organization_id`)} = ${sql.ref(`${organization.alias}.id`)}`,
        holdsInCommunity(seat.alias, organization.day),
      ],
    }),
    () => workingGroupSeatFilter,
  ),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
};

/** What memberships can be filtered by. */
export const membershipFilter: FieldsOf<MembershipFilter> = {
  id: by.text('id'),
  founding: by.flag('founding'),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
  organization: by.one(theOrganization, () => organizationFilter),
};

/** What seats can be filtered by. */
export const seatFilter: FieldsOf<GovernanceSeatFilter> = {
  id: by.text('id'),
  bodyId: by.text('body_id'),
  role: by.text('role'),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
  organization: by.one(theOrganization, () => organizationFilter),
};

/** What places in working groups can be filtered by. */
export const workingGroupSeatFilter: FieldsOf<WorkingGroupSeatFilter> = {
  id: by.text('id'),
  group: by.text('group'),
  role: by.text('role'),
  productId: by.text('product_id'),
  organization: by.one(theOrganization, () => organizationFilter),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
};

/** A column of the municipality that an organization is. */
function ofMunicipality(column: string) {
  return ({ alias }: FilterScope) =>
    sql`(select ${sql.ref(`y.${column}`)} from members.municipality y where y.id = ${sql.ref(`${alias}.id`)})`;
}

/** The organization that a row is about. */
function theOrganization(organization: FilterScope, row: FilterScope) {
  return {
    from: sql`members.organization ${sql.ref(organization.alias)}`,
    on: [sql`${sql.ref(`${organization.alias}.id`)} = ${sql.ref(`${row.alias}.organization_id`)}`],
  };
}
