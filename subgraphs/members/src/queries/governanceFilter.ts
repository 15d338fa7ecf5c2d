import { sql } from 'kysely';
import { by, type FieldsOf } from '@community-graph/kit/filtering';
import type { GovernanceSeatFilter } from '../__generated__/schema.ts';
import { organizationFilter } from './organizationFilter.ts';

/** What seats can be filtered by. */
export const seatFilter: FieldsOf<GovernanceSeatFilter> = {
  id: by.text('id'),
  bodyId: by.text('body_id'),
  role: by.text('role'),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
  organization: by.one(
    (organization, seat) => ({
      from: sql`members.organization ${sql.ref(organization.alias)}`,
      on: [sql`${sql.ref(`${organization.alias}.id`)} = ${sql.ref(`${seat.alias}.organization_id`)}`],
    }),
    () => organizationFilter,
  ),
};
