import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';

/**
 * Whether a dated row of the community's own holds on the day. No membership and no seat is older than the
 * community, whether its start is known or not.
 */
export const holdsInCommunity = (alias: string, day: RawBuilder<Day>) => sql<boolean>`
  ${holdsOn(alias, day)} and not exists (select from members.community c where ${day} < c.founded_on)`;

/** Whether an organization has a membership on record for the day. */
export const memberOn = (alias: string, day: RawBuilder<Day>) => sql<boolean>`
  exists (select from members.membership m
    where m.organization_id = ${sql.ref(`${alias}.id`)} and ${holdsInCommunity('m', day)})`;

/** The first day of the membership that the organization of alias `o` has on the day. */
export const memberSince = ({ day }: ParentSql) => sql`
  select m.valid_from from members.membership m
  where m.organization_id = o.id and ${holdsInCommunity('m', day)}
  order by m.valid_from desc nulls last limit 1`;

/** Every membership of an organization, the earliest first; an unknown start counts as the earliest. */
export const membershipsOf = ({ key }: ParentSql) => sql`
  select m.* from members.membership m where m.organization_id = ${key} order by m.valid_from nulls first, m.id`;

/** The membership of an organization that holds on the day. */
export const membershipOf = ({ key, day }: ParentSql) => sql`
  select m.* from members.membership m
  where m.organization_id = ${key} and ${holdsInCommunity('m', day)}
  order by m.valid_from desc nulls last limit 1`;
