import { sql } from 'kysely';
import type { FeedSource } from '@community-graph/kit/feed';

/** What other subgraphs keep of a product: what it is found by. */
export const productFeed: FeedSource = {
  schema: 'products',
  entity: 'product',
  record: (id) => sql`
    select jsonb_build_object(
      'id', p.id, 'formerIds', p.former_ids, 'name', p.name, 'otherNames', p.other_names,
      'summaryDa', p.summary ->> 'da', 'summaryEn', p.summary ->> 'en', 'taskArea', p.task_area,
      'kleNumbers', p.kle_numbers,
      'repositories', (
        select coalesce(jsonb_agg(r.item -> 'url' order by r.n), '[]')
        from jsonb_array_elements(p.repositories) with ordinality as r(item, n)),
      'modules', (
        select coalesce(jsonb_agg(m.name order by m.id), '[]')
        from products.product_module m where m.product_id = p.id))
    from products.product p where p.id = ${id}`,
};
