import { sql } from 'kysely';
import type { FeedSource } from '@community-graph/kit/feed';

/**
 * What other subgraphs keep of an organization. A membership begins with the community at the earliest, whether its
 * start is known or not, so that a follower need not know when that was.
 */
export const organizationFeed: FeedSource = {
  schema: 'members',
  entity: 'organization',
  record: (id) => sql`
    select jsonb_build_object(
      'id', o.id, 'formerIds', o.former_ids, 'kind', o.kind, 'name', o.name, 'shortName', o.short_name, 'sortKey', o.sort_key,
      'validFrom', o.valid_from, 'validTo', o.valid_to, 'cvr', o.cvr,
      'areaCode', coalesce(o.region_code, (select c.code from members.municipality c where c.id = o.id)),
      'memberships', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'validFrom', greatest(m.valid_from, (select min(founded_on) from members.community)), 'validTo', m.valid_to)
          order by m.valid_from nulls first, m.id), '[]')
        from members.membership m where m.organization_id = o.id),
      'regions', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'regionId', a.region_id, 'validFrom', a.valid_from, 'validTo', a.valid_to)
          order by a.valid_from nulls first, a.id), '[]')
        from members.region_affiliation a where a.organization_id = o.id),
      'populations', (
        select coalesce(jsonb_agg(jsonb_build_object('year', n.year, 'population', n.population) order by n.year), '[]')
        from members.population n where n.organization_id = o.id))
    from members.organization o where o.id = ${id}`,
};
