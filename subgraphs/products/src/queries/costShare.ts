import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { Day } from '@community-graph/kit/time';
import { feeClassOf, populationOn, populationYearOn } from './organizationModel.ts';
import { usersOf } from './users.ts';

/** The arguments of the list of payers. */
export interface PayerList {
  /** Ids of organizations that would come in. */
  readonly joining: readonly string[];
}

/** A payer as its row is read. */
export interface PayerRow {
  readonly id: string;
  readonly isJoining: boolean;
  readonly population: number | null;
  readonly populationYear: number | null;
}

/** The payers of one size class. */
export interface ClassCounts {
  readonly feeClass: 'SMALL' | 'MEDIUM' | 'LARGE' | 'VERY_LARGE' | null;
  readonly payers: number;
  readonly joining: number;
}

/** Who uses a product or takes part in it on the day, and who would come in besides; each once. */
const payersOf = (product: RawBuilder<unknown>, joining: RawBuilder<unknown>, day: RawBuilder<Day>) => sql`(
  select payer.id, bool_and(payer.is_joining) as is_joining from (
    select users.organization_id as id, false as is_joining from (${usersOf(product, day)}) users
    union all
    select p.organization_id, false from products.participation p where p.product_id = ${product} and ${holdsOn('p', day)}
    union all
    select joining.id, true from unnest(${joining}) joining(id)
  ) payer group by payer.id)`;

/** The payers of a product, by name; the key is the product's id. */
export const payers: ConnectionSource<PayerList> = {
  name: 'costShare.payers',
  columns: sql`o.id, q.is_joining, ${populationOn(sql`o.id`, sql`parent.day`)} as population,
    ${populationYearOn(sql`o.id`, sql`parent.day`)} as population_year`,
  from: ({ joining }, { key, day }) =>
    sql`${payersOf(key, sql`${joining}::text[]`, day)} q join products.organization_model o on o.id = q.id`,
  where: () => [],
  order: ['o.sort_key', 'o.id'],
};

/** How many payers each size class has; the key is a JSON object of `product` and `joining`. */
export const payersByClass = ({ key, day }: ParentSql) => sql`
  select fee_class, count(*) filter (where not is_joining)::int as payers, count(*) filter (where is_joining)::int as joining
  from (
    select ${feeClassOf(sql`q.population`)} as fee_class, q.is_joining from (
      select q.is_joining, ${populationOn(sql`q.id`, day)} as population
      from ${payersOf(
        sql`(${key}::jsonb ->> 'product')`,
        sql`array(select jsonb_array_elements_text(${key}::jsonb -> 'joining'))`,
        day,
      )} q join products.organization_model o on o.id = q.id
    ) q
  ) classed
  group by fee_class order by array_position(array['SMALL', 'MEDIUM', 'LARGE', 'VERY_LARGE'], fee_class)`;

/** The ids that no organization has, of a JSON array of ids, the key. */
export const unknownOrganizations = ({ key }: ParentSql) => sql`
  select asked.id from jsonb_array_elements_text(${key}::jsonb) with ordinality as asked(id, n)
  where not exists (select from products.organization_model o where o.id = asked.id) order by asked.n`;
