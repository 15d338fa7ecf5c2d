import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import { phaseOf, phaseOrder, servicesIn } from '../entities/index.ts';

/** Which engagements a list is about, as a condition on `e`. */
export type Scope = (parent: ParentSql) => RawBuilder<unknown>;

/** A condition that joins an engagement `e` to a row, such as `e.supplier_id = s.id`. */
type Joined = RawBuilder<unknown>;

type OnDay = Pick<ParentSql, 'day'>;

const held = (joined: Joined, { day }: OnDay) =>
  sql`from suppliers.engagement e where ${joined} and ${holdsOn('e', day)}`;

/** Whether something is delivered on the day. */
export const isDelivered = (joined: Joined, on: OnDay) => sql<boolean>`exists (select ${held(joined, on)})`;

/** An SQL list: the services delivered on the day, each once. */
export const servicesOf = (joined: Joined, on: OnDay) =>
  sql`array(select distinct unnest(e.services) ${held(joined, on)})`;

/** SQL text: the phase that a service stands for; `service` is the alias of the service. */
export const phaseOfService = sql`case service ${sql.join(
  Object.entries(phaseOf).map(([service, phase]) => sql.raw(`when '${service}' then '${phase}'`)),
  sql` `,
)} end`;

/**
 * An SQL list: the phases that a list of services stands for, each once. Comparing lists costs a row a tenth of what a
 * subquery over its services does.
 * @param services a column: it is written once for each phase
 */
export const phasesOfServices = (services: RawBuilder<unknown>) =>
  sql`array_remove(array[${sql.join(
    phaseOrder.map(
      (phase) => sql`case when ${services} && ${sql.lit(`{${servicesIn(phase).join(',')}}`)}::text[]
    then ${sql.lit(phase)} end`,
    ),
  )}], null)`;

const countOn = (alias: string, { day }: OnDay) => sql`
  ${sql.ref(`${alias}.valid_from`)} <= ${day} and ${day} < ${sql.ref(`${alias}.valid_to`)}`;

/** An SQL number: how many products a supplier delivers to on the day. */
export const productCountOf = (supplierId: string, on: OnDay) => sql<number>`coalesce((
  select c.product_count from suppliers.supplier_delivery_count c
  where c.supplier_id = ${sql.ref(supplierId)} and ${countOn('c', on)}), 0)`;

/** An SQL number: how many suppliers deliver to a product on the day. */
export const supplierCountOf = (productId: string, on: OnDay) => sql<number>`coalesce((
  select c.supplier_count from suppliers.product_delivery_count c
  where c.product_id = ${sql.ref(productId)} and ${countOn('c', on)}), 0)`;

/** The products delivered to on the day, each once, with `product_id`, to stand after `from`. */
export const productsDeliveredTo = (on: OnDay) => sql`
  (select c.product_id from suppliers.product_delivery_count c where c.supplier_count > 0 and ${countOn('c', on)})`;

/** An SQL list: the suppliers that deliver on the day, each once. */
export const suppliersOf = (joined: Joined, on: OnDay) => sql`array(select distinct e.supplier_id ${held(joined, on)})`;

/** An SQL number: the most phases worked in on the day of one and the same product. */
export const phasesOfOneProduct = (joined: Joined, { day }: OnDay) => sql<number>`coalesce((
  select max(phases)::int from (
    select count(distinct ${phaseOfService}) as phases
    from suppliers.engagement e cross join lateral unnest(e.services) service
    where ${joined} and ${holdsOn('e', day)} group by e.product_id) of_product), 0)`;
