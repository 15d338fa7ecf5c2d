import { sql } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';

/** The products that an organization uses or takes part in on the day. */
export const productsOfOrganization = ({ key, day }: ParentSql) => sql`
  select u.product_id from products.usage u
  where u.organization_id = ${key} and ${holdsOn('u', day)} and u.status <> 'ENDED'
  union
  select p.product_id from products.participation p where p.organization_id = ${key} and ${holdsOn('p', day)}
  order by product_id`;
