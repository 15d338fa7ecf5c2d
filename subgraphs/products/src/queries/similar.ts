import { sql, type RawBuilder } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import { feeClassOn, regionOn } from './organizationModel.ts';
import { inUseOn, productCountOf } from './users.ts';

// The key of the statements below is a JSON object: `id`, what to compare `by` (SIZE, REGION, STACK), how many `similar`
// organizations are wanted and, for suggestions, how many products `first`.

/** An organization and what it has in common. */
export interface SimilarRow {
  readonly organizationId: string;
  readonly isSameSize: boolean;
  readonly isSameRegion: boolean;
  readonly shared: number;
  /** How many products the two use together. */
  readonly together: number;
  readonly score: number;
}

/** A product that similar organizations use. */
export interface SuggestedRow {
  readonly productId: string;
  readonly users: number;
  readonly similar: number;
}

/** What is asked for, read from the key once, with what the organization itself is like. */
const mine = ({ key, day }: ParentSql) => sql`
  mine as materialized (
    select o.id, o.kind, ${feeClassOn(sql`o.id`, day)} as fee_class, ${regionOn(sql`o.id`, day)} as region_id,
      ${productCountOf(sql`o.id`, day)} as product_count, asked.by_size, asked.by_region, asked.by_stack, asked.wanted
    from (
      select key ->> 'id' as id, key -> 'by' ? 'SIZE' as by_size, key -> 'by' ? 'REGION' as by_region,
        key -> 'by' ? 'STACK' as by_stack, (key ->> 'similar')::int as wanted
      from (select ${key}::jsonb as key) given
    ) asked join products.organization_model o on o.id = asked.id
  ), my_product as materialized (
    select distinct u.product_id from mine join products.usage u on u.organization_id = mine.id
    where ${inUseOn('u', day)}
  )`;

/** The first organizations in the alphabet that are of the kind and fulfil a condition. */
const firstOf = (condition: RawBuilder<unknown>, { day }: ParentSql) => sql`(
  select o.id from mine cross join lateral (
    select o.id from products.organization_model o
    where o.kind = mine.kind and o.id <> mine.id and ${holdsOn('o', day)} and ${condition}
    order by o.sort_key, o.id limit mine.wanted
  ) o)`;

/**
 * The organizations of the same kind that are most like one: a point for the same size class, one for the same region,
 * and the part of the products of both that both use; of those criteria that are asked for. Compared are all that share
 * a product; of those that do not, only the first in the alphabet can come among the wanted, so no more are looked at.
 */
const similar = (parent: ParentSql) => {
  const sameSize = sql`${feeClassOn(sql`o.id`, parent.day)} = mine.fee_class`;
  const sameRegion = sql`${regionOn(sql`o.id`, parent.day)} = mine.region_id`;
  return sql`
  ${mine(parent)}, shared as materialized (
    select u.organization_id as id, count(distinct u.product_id)::int as shared
    from my_product join products.usage u on u.product_id = my_product.product_id
    where ${inUseOn('u', parent.day)} and (select by_stack from mine) group by u.organization_id
  ), candidate as (
    select id from shared
    union ${firstOf(sql`mine.by_size and mine.by_region and ${sameSize} and ${sameRegion}`, parent)}
    union ${firstOf(sql`mine.by_size and ${sameSize}`, parent)}
    union ${firstOf(sql`mine.by_region and ${sameRegion}`, parent)}
  ), compared as (
    select o.id, o.sort_key, mine.by_size, mine.by_region, mine.by_stack, mine.wanted,
      coalesce(${sameSize}, false) as is_same_size, coalesce(${sameRegion}, false) as is_same_region,
      coalesce(shared.shared, (
        select count(distinct u.product_id)::int from products.usage u
        where u.organization_id = o.id and u.product_id in (select product_id from my_product) and ${inUseOn('u', parent.day)}
      )) as shared,
      mine.product_count + ${productCountOf(sql`o.id`, parent.day)} as used
    from mine cross join candidate
    join products.organization_model o on o.id = candidate.id and o.kind = mine.kind and o.id <> mine.id
    left join shared on shared.id = o.id
    where ${holdsOn('o', parent.day)}
  ), alike as materialized (
    select id as organization_id, is_same_size, is_same_region, shared, used - shared as together, sort_key,
      (by_size and is_same_size)::int + (by_region and is_same_region)::int
        + case when by_stack and used > shared then shared::float8 / (used - shared) else 0 end as score
    from compared order by score desc, shared desc, sort_key, id limit (select wanted from mine)
  )`;
};

/** The organizations most like one, the most similar first. */
export const similarOrganizations = (parent: ParentSql) => sql`
  with ${similar(parent)}
  select organization_id, is_same_size, is_same_region, shared, together, score from alike
  where score > 0 order by score desc, shared desc, sort_key, organization_id`;

/** The products that the most similar organizations use and this one does not, the most used first. */
export const suggestedProducts = (parent: ParentSql) => sql`
  with ${similar(parent)}
  select u.product_id, count(distinct u.organization_id)::int as users,
    (select count(*)::int from alike where score > 0) as similar
  from alike join products.usage u on u.organization_id = alike.organization_id
  where alike.score > 0 and ${inUseOn('u', parent.day)}
    and not exists (select from my_product where my_product.product_id = u.product_id)
  group by u.product_id order by users desc, u.product_id limit (${parent.key}::jsonb ->> 'first')::int`;
