import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';

/** Whether a usage is one: what is planned or has ended is not. */
export const countsAsUse = (alias: string) => sql<boolean>`${sql.ref(`${alias}.status`)} not in ('PLANNED', 'ENDED')`;

/** Whether a usage is one on the day. */
export const inUseOn = (alias: string, day: RawBuilder<Day>) => sql<boolean>`
  ${countsAsUse(alias)} and ${holdsOn(alias, day)}`;

/** How many organizations use a product on the day, each once. */
export const userCountOf = (productId: RawBuilder<unknown>, day: RawBuilder<Day>) => sql<number>`(
  select count(distinct counted.organization_id)::int from products.usage counted
  where counted.product_id = ${productId} and ${inUseOn('counted', day)})`;

/** The organizations that use a product on the day; planned and ended use does not count. */
export const usersOfProduct = ({ key, day }: ParentSql) => sql`
  select distinct u.organization_id from products.usage u
  where u.product_id = ${key} and ${inUseOn('u', day)}
  order by u.organization_id`;
