import { sql } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';

/** No membership and no seat is older than the community, whether its start is known or not. */
const afterFounding = ({ day }: ParentSql) =>
  sql`not exists (select from members.community c where ${day} < c.founded_on)`;

/** Whether a dated row of the community's own holds on the day. */
export const holdsInCommunity = (alias: string, parent: ParentSql) =>
  sql`${holdsOn(alias, parent.day)} and ${afterFounding(parent)}`;

/** Whether the organization of alias `o` has a membership on record for the day. */
export const memberOn = (parent: ParentSql) =>
  sql`exists (select from members.membership m where m.organization_id = o.id and ${holdsInCommunity('m', parent)})`;

/** Every membership of an organization, the earliest first; an unknown start counts as the earliest. */
export const membershipsOf = ({ key }: ParentSql) => sql`
  select m.* from members.membership m where m.organization_id = ${key} order by m.valid_from nulls first, m.id`;

/** The membership of an organization that holds on the day. */
export const membershipOf = (parent: ParentSql) => sql`
  select m.* from members.membership m
  where m.organization_id = ${parent.key} and ${holdsInCommunity('m', parent)}
  order by m.valid_from desc nulls last limit 1`;

/** How many of a product's users are members on the day; the parent's key is their ids as a JSON array. */
export const membersAmong = (parent: ParentSql) => sql`
  select count(*)::int as count from members.organization o
  where o.id in (select jsonb_array_elements_text(${parent.key}::jsonb)) and ${memberOn(parent)}`;
