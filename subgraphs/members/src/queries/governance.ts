import { sql } from 'kysely';
import type { ParentSql } from '@community-graph/kit/reading';
import { holdsInCommunity } from './memberships.ts';

const seats = sql`
  select s.* from members.governance_seat s
  join members.organization o on o.id = s.organization_id`;

/** The seats of a body that are held on the day: the chair first, then by organization in Danish order. */
export const seatsOfBody = (parent: ParentSql) => sql`
  ${seats} where s.body_id = ${parent.key} and ${holdsInCommunity('s', parent.day)}
  order by array_position(array['CHAIR', 'VICE_CHAIR', 'MEMBER', 'DEPUTY', 'OBSERVER'], s.role), o.sort_key, s.id`;

/** The seats that an organization holds on the day. */
export const seatsOfOrganization = (parent: ParentSql) => sql`
  ${seats} where s.organization_id = ${parent.key} and ${holdsInCommunity('s', parent.day)} order by s.body_id, s.id`;

/** Every body, the highest authority first. */
export const bodies = () => sql`
  select b.* from members.governance_body b
  order by array_position(array['GENERAL_ASSEMBLY', 'BOARD', 'SECRETARIAT'], b.kind), b.id`;
