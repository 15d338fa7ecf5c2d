import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import { phaseOf } from '../entities/index.ts';

/** Which engagements a list is about, as a condition on `e`. */
export type Scope = (parent: ParentSql) => RawBuilder<unknown>;

/** A condition that joins an engagement `e` to a row: `e.supplier_id = s.id`. */
type Joined = RawBuilder<unknown>;

const held = (joined: Joined, { day }: Pick<ParentSql, 'day'>) =>
  sql`from suppliers.engagement e where ${joined} and ${holdsOn('e', day)}`;

/** Whether something is delivered on the day. */
export const isDelivered = (joined: Joined, on: Pick<ParentSql, 'day'>) => sql`exists (select ${held(joined, on)})`;

/** An SQL list: the services delivered on the day, each once. */
export const servicesOf = (joined: Joined, on: Pick<ParentSql, 'day'>) =>
  sql`array(select distinct unnest(e.services) ${held(joined, on)})`;

const phaseSql = sql`case service ${sql.join(
  Object.entries(phaseOf).map(([service, phase]) => sql.raw(`when '${service}' then '${phase}'`)),
  sql` `,
)} end`;

/** An SQL list: the phases that a list of services stands for, each once. */
export const phasesOfServices = (services: RawBuilder<unknown>) =>
  sql`array(select distinct ${phaseSql} from unnest(${services}) service)`;

/** An SQL list: the phases that the services delivered on the day stand for, each once. */
export const phasesOfDeliveries = (joined: Joined, on: Pick<ParentSql, 'day'>) =>
  phasesOfServices(servicesOf(joined, on));

/** An SQL list: the products delivered to on the day, each once. */
export const productsOf = (joined: Joined, on: Pick<ParentSql, 'day'>) =>
  sql`array(select distinct e.product_id ${held(joined, on)})`;

/** An SQL list: the suppliers that deliver on the day, each once. */
export const suppliersOf = (joined: Joined, on: Pick<ParentSql, 'day'>) =>
  sql`array(select distinct e.supplier_id ${held(joined, on)})`;

/** An SQL number: the most phases worked in on the day of one and the same product. */
export const phasesOfOneProduct = (joined: Joined, on: Pick<ParentSql, 'day'>) => sql`coalesce((
  select max(phases) from (
    select count(distinct ${phaseSql}) as phases
    from suppliers.engagement e cross join lateral unnest(e.services) service
    where ${joined} and ${holdsOn('e', on.day)} group by e.product_id) of_product), 0)`;
