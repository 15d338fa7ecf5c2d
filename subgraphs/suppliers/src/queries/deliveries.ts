import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import { phaseOf } from '../entities/index.ts';

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

/** An SQL list: the phases that a list of services stands for, each once. */
export const phasesOfServices = (services: RawBuilder<unknown>) =>
  sql`array(select distinct ${phaseOfService} from unnest(${services}) service)`;

/** An SQL number: how many products are delivered to on the day. */
export const productCount = (joined: Joined, on: OnDay) =>
  sql<number>`(select count(distinct e.product_id)::int ${held(joined, on)})`;

/** An SQL number: how many suppliers deliver on the day. */
export const supplierCount = (joined: Joined, on: OnDay) =>
  sql<number>`(select count(distinct e.supplier_id)::int ${held(joined, on)})`;

/** An SQL list: the suppliers that deliver on the day, each once. */
export const suppliersOf = (joined: Joined, on: OnDay) => sql`array(select distinct e.supplier_id ${held(joined, on)})`;

/** An SQL number: the most phases worked in on the day of one and the same product. */
export const phasesOfOneProduct = (joined: Joined, { day }: OnDay) => sql<number>`coalesce((
  select max(phases)::int from (
    select count(distinct ${phaseOfService}) as phases
    from suppliers.engagement e cross join lateral unnest(e.services) service
    where ${joined} and ${holdsOn('e', day)} group by e.product_id) of_product), 0)`;
