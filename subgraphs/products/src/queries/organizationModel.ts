import { sql, type RawBuilder } from 'kysely';
import { holdsOn } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';

/** SQL text expression: the id of an organization. */
type Id = RawBuilder<unknown>;
/** SQL date expression: the day it is read as of. */
type OnDay = RawBuilder<Day>;

/** Whether an organization has a membership on record for the day. */
export const isMemberOn = (id: Id, day: OnDay) => sql<boolean>`
  exists (select from products.organization_membership om where om.organization_id = ${id} and ${holdsOn('om', day)})`;

/** The id of the region that an organization lies in on the day, or null. */
export const regionOn = (id: Id, day: OnDay) => sql<string | null>`(
  select r.region_id from products.organization_region r
  where r.organization_id = ${id} and ${holdsOn('r', day)} order by r.n limit 1)`;

/** The kind of an organization. */
export const kindOf = (id: Id) => sql<string | null>`(
  select o.kind from products.organization_model o where o.id = ${id})`;

/** The everyday name of an organization in the alphabet of Danish order. */
export const sortKeyOf = (id: Id) => sql<string | null>`(
  select o.sort_key from products.organization_model o where o.id = ${id})`;

/** The year whose count of inhabitants fees of a day follow: that of 1 January the year before. */
const yearFor = (day: OnDay) => sql<number>`(extract(year from ${day})::int - 1)`;

/** What is read of the year on whose 1 January the inhabitants were counted that count for the day, or the nearest one before, else after. */
const countFor = <Value>(value: RawBuilder<Value>, id: Id, day: OnDay) => sql<Value>`(
  select ${value} from products.organization_population y where y.organization_id = ${id}
  order by y.year > ${yearFor(day)}, abs(y.year - ${yearFor(day)}) limit 1)`;

/** The inhabitants that count for the day; null for what has none. */
export const populationOn = (id: Id, day: OnDay) => countFor(sql<number | null>`y.population`, id, day);

/** The year of the count that `populationOn` reads. */
export const populationYearOn = (id: Id, day: OnDay) => countFor(sql<number | null>`y.year`, id, day);

/** The size class of inhabitants; null for what has none. */
export const feeClassOf = (population: RawBuilder<unknown>) => sql<string | null>`
  case when ${population} < 25000 then 'SMALL' when ${population} <= 60000 then 'MEDIUM'
    when ${population} <= 120000 then 'LARGE' when ${population} > 120000 then 'VERY_LARGE' end`;

/** The size class of an organization on the day. */
export const feeClassOn = (id: Id, day: OnDay) => countFor(feeClassOf(sql`y.population`), id, day);
