import { sql } from 'kysely';
import type { FeedSource } from '@community-graph/kit/feed';

/** What the suppliers subgraph keeps of a product: who owns it when. It is told when anything that belongs to it changes. */
export const productLinkFeed: FeedSource = {
  schema: 'products',
  entity: 'productLink',
  record: (id) => sql`
    select jsonb_build_object(
      'id', p.id,
      'owners', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'organizationId', o.organization_id, 'validFrom', o.valid_from, 'validTo', o.valid_to) order by o.id), '[]')
        from products.participation o where o.product_id = p.id and o.role = 'OWNER'))
    from products.product p where p.id = ${id}`,
};
