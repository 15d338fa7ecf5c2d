import { sql } from 'kysely';
import { by, type FieldsOf } from '@community-graph/kit/filtering';
import type { MembershipFilter } from '../__generated__/schema.ts';
import { organizationFilter } from './organizationFilter.ts';

/** What memberships can be filtered by. */
export const membershipFilter: FieldsOf<MembershipFilter> = {
  id: by.text('id'),
  founding: by.flag('founding'),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
  organization: by.one(
    (organization, membership) => ({
      from: sql`members.organization ${sql.ref(organization.alias)}`,
      on: [sql`${sql.ref(`${organization.alias}.id`)} = ${sql.ref(`${membership.alias}.organization_id`)}`],
    }),
    () => organizationFilter,
  ),
};
