import { sql } from 'kysely';
import type { ParentSql } from '@community-graph/kit/reading';

/** The products that an organization ever used or took part in, with the days; ended use is none. */
export const productPeriodsOfOrganization = ({ key }: ParentSql) => sql`
  select u.product_id, u.valid_from, u.valid_to from products.usage u
  where u.organization_id = ${key} and u.status <> 'ENDED'
  union
  select p.product_id, p.valid_from, p.valid_to from products.participation p where p.organization_id = ${key}
  order by product_id, valid_from nulls first, valid_to`;
