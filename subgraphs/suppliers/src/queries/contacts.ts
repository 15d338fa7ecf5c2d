import { sql } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';

/** A supplier's own contacts on the day, those of them that the viewer may see. */
export const contactsOfSupplier = ({ key, day }: ParentSql) => sql`
  select c.* from ${sql.table('suppliers.supplier_contact')} c
  where c.supplier_id = ${key} and ${holdsOn('c', day)} order by c.id`;

/** The key of an organization's use of a product, for `contactsOfUsage`. */
export const usageKey = (organizationId: string, productId: string): string => `${organizationId} ${productId}`;

/** An organization's contacts for a product on the day, those of them that the viewer may see; the key is a `usageKey`. */
export const contactsOfUsage = ({ key, day }: ParentSql) => sql`
  select c.* from ${sql.table('suppliers.usage_contact')} c
  where c.organization_id = split_part(${key}, ' ', 1) and c.product_id = split_part(${key}, ' ', 2)
    and ${holdsOn('c', day)}
  order by c.id`;
