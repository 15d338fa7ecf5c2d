import { sql } from 'kysely';
import type { ParentSql } from '@community-graph/kit/reading';

/** The modules of a product. */
export const modulesOf = ({ key }: ParentSql) => sql`
  select m.* from products.product_module m where m.product_id = ${key} order by m.id`;
