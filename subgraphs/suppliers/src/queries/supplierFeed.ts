import { sql } from 'kysely';
import type { FeedSource } from '@community-graph/kit/feed';

/** What other subgraphs keep of a supplier: what it is found by. */
export const supplierFeed: FeedSource = {
  schema: 'suppliers',
  entity: 'supplier',
  record: (id) => sql`
    select jsonb_build_object(
      'id', s.id, 'formerIds', s.former_ids, 'name', s.name, 'otherNames', s.other_names,
      'summaryDa', s.summary ->> 'da', 'summaryEn', s.summary ->> 'en', 'cvr', s.cvr, 'website', s.website)
    from suppliers.supplier s where s.id = ${id}`,
};
