import { sql } from 'kysely';
import type { ParentSql } from '@community-graph/kit/reading';

/** The integrations that a product has, whichever end it stands on. */
export const integrationsOf = ({ key }: ParentSql) => sql`
  select i.* from products.integration i where i.product_id = ${key} or i.other_product_id = ${key} order by i.id`;
