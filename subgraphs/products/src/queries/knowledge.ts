import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import { countsAsUse } from './users.ts';
import { regionOn } from './organizationModel.ts';
import { rankIn } from './rank.ts';

/** What a product is good for, and for whom, by kind and value. */
export const traitsOf = ({ key }: ParentSql) => sql`
  select t.* from products.product_trait t where t.product_id = ${key} order by t.kind, t.value`;

/** The calls for offers about a product. */
export const tendersOf = ({ key }: ParentSql) => sql`
  select t.* from products.tender t where t.product_id = ${key} order by t.announced_on nulls first, t.id`;

/** Who keeps a product up: one row or none. */
export const maintenanceOf = ({ key }: ParentSql) => sql`
  select m.* from products.product_maintenance m where m.product_id = ${key}`;

/** What a product is said to do for strategies. */
export const strategyLinksOfProduct = ({ key }: ParentSql) => sql`
  select l.* from products.strategy_link l where l.product_id = ${key} order by l.id`;

/** What products are said to do for a strategy. */
export const strategyLinksOfStrategy = ({ key }: ParentSql) => sql`
  select l.* from products.strategy_link l where l.strategy_id = ${key} order by l.product_id, l.id`;

/** What is said about a product's license. */
export const licenseFindingsOf = ({ key }: ParentSql) => sql`
  select f.* from products.license_finding f where f.product_id = ${key} order by f.id`;

/** What taking part in a product costs on the day, the smallest size class first. */
export const feesOf = ({ key, day }: ParentSql) => sql`
  select f.* from products.product_fee f where f.product_id = ${key} and ${holdsOn('f', day)}
  order by ${rankIn(['SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE'], 'f.fee_class')} nulls first, f.id`;

/** The products of a flagship field. */
export const productsOfArea = ({ key }: ParentSql) => sql`
  select t.product_id from products.product_trait t
  where t.kind = 'FLAGSHIP_AREA' and t.value = ${key} order by t.product_id`;

const usersOfArea = ({ key, day }: ParentSql) => sql`
  select distinct u.organization_id
  from products.product_trait t join products.usage u on u.product_id = t.product_id
  where t.kind = 'FLAGSHIP_AREA' and t.value = ${key} and ${holdsOn('u', day)} and ${countsAsUse('u')}`;

/** Of all municipalities of the day, how many use a product of a flagship field. */
export const municipalitiesOfArea = (parent: ParentSql) => sql`
  select count(*)::int as denominator, count(*) filter (where o.id in (${usersOfArea(parent)}))::int as numerator
  from products.organization_model o where o.kind = 'MUNICIPALITY' and ${holdsOn('o', parent.day)}`;

/** Every region of the day, and whether somebody in it uses a product of a flagship field. */
export const regionsOfArea = (parent: ParentSql) => sql`
  select o.id, o.id in (
    select ${regionOn(sql`used.organization_id`, parent.day)} from (${usersOfArea(parent)}) used
    union all select used.organization_id from (${usersOfArea(parent)}) used
  ) as in_use
  from products.organization_model o where o.kind = 'REGION' and ${holdsOn('o', parent.day)} order by o.id`;

const plannedByQuarter = (of: RawBuilder<unknown>, { day }: ParentSql) => sql`
  select to_char(date_trunc('quarter', u.valid_from), 'YYYY-"Q"Q') as quarter,
    date_trunc('quarter', u.valid_from)::date as starts_on, count(*)::int as count,
    count(distinct u.organization_id)::int as organization_count, count(distinct u.product_id)::int as product_count
  from products.usage u
  where ${of} and u.status = 'PLANNED' and (u.valid_to is null or ${day} < u.valid_to)
  group by 1, 2 order by 2 nulls last`;

/** The usages that are planned to begin, by quarter; what has no date comes last. */
export const plannedAdoptions = (parent: ParentSql) => plannedByQuarter(sql`true`, parent);

/** The same of one product. */
export const plannedAdoptionsOf = (parent: ParentSql) => plannedByQuarter(sql`u.product_id = ${parent.key}`, parent);
