import { sql } from 'kysely';

/** The founding members. */
export const founders = () => sql`
  select o.* from members.organization o
  where exists (select from members.membership m where m.organization_id = o.id and m.founding)
  order by o.sort_key, o.id`;

/** Every function, the strategic level first. */
export const functions = () => sql`
  select f.* from members.community_function f
  order by array_position(array['STRATEGIC', 'OPERATIONAL', 'PRODUCT'], f.level), f.id`;
