import { sql, type RawBuilder } from 'kysely';
import { holdsOn } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';

/** Whether a usage is one: what is planned or has ended is not. */
export const countsAsUse = (alias: string) => sql<boolean>`${sql.ref(`${alias}.status`)} not in ('PLANNED', 'ENDED')`;

/** Whether a usage is one on the day. */
export const inUseOn = (alias: string, day: RawBuilder<Day>) => sql<boolean>`
  ${countsAsUse(alias)} and ${holdsOn(alias, day)}`;

/** The ids of the organizations that use a product on the day. */
export const usersOf = (productId: RawBuilder<unknown>, day: RawBuilder<Day>) => sql`
  select u.organization_id from products.usage u where u.product_id = ${productId} and ${inUseOn('u', day)}`;

/** How many organizations use a product on the day, each once. */
export const userCountOf = (productId: RawBuilder<unknown>, day: RawBuilder<Day>) => sql<number>`coalesce((
  select c.user_count from products.product_use_count c
  where c.product_id = ${productId} and c.valid_from <= ${day} and ${day} < c.valid_to), 0)`;

/** How many products an organization uses on the day, each once. */
export const productCountOf = (organizationId: RawBuilder<unknown>, day: RawBuilder<Day>) => sql<number>`coalesce((
  select c.product_count from products.organization_use_count c
  where c.organization_id = ${organizationId} and c.valid_from <= ${day} and ${day} < c.valid_to), 0)`;
