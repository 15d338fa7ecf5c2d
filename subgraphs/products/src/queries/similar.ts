import { sql } from 'kysely';
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

const me = ({ key }: ParentSql) => sql`(${key}::jsonb ->> 'id')`;
const asked = ({ key }: ParentSql, criterion: string) => sql`(${key}::jsonb -> 'by' ? ${criterion})`;

const myProducts = (parent: ParentSql) => sql`
  select u.product_id from products.usage u where u.organization_id = ${me(parent)} and ${inUseOn('u', parent.day)}`;

/**
 * The organizations of the same kind that are most like one: a point for the same size class, one for the same region,
 * and the part of the products of both that both use; of those criteria that are asked for.
 */
export const similarOrganizations = (parent: ParentSql) => sql`
  with mine as (
    select o.kind, ${feeClassOn(sql`o.id`, parent.day)} as fee_class, ${regionOn(sql`o.id`, parent.day)} as region_id,
      ${productCountOf(sql`o.id`, parent.day)} as product_count
    from products.organization_model o where o.id = ${me(parent)}
  ), shared as (
    select u.organization_id, count(distinct u.product_id)::int as shared from products.usage u
    where u.product_id in (${myProducts(parent)}) and ${inUseOn('u', parent.day)} group by u.organization_id
  ), compared as (
    select o.id, o.sort_key,
      coalesce(${feeClassOn(sql`o.id`, parent.day)} = mine.fee_class, false) as is_same_size,
      coalesce(${regionOn(sql`o.id`, parent.day)} = mine.region_id, false) as is_same_region,
      coalesce(shared.shared, 0) as shared,
      mine.product_count + ${productCountOf(sql`o.id`, parent.day)} - coalesce(shared.shared, 0) as together
    from mine join products.organization_model o on o.kind = mine.kind
    left join shared on shared.organization_id = o.id
    where o.id <> ${me(parent)} and ${holdsOn('o', parent.day)}
  ), scored as (
    select compared.*,
      (${asked(parent, 'SIZE')} and is_same_size)::int + (${asked(parent, 'REGION')} and is_same_region)::int
      + case when ${asked(parent, 'STACK')} and together > 0 then shared::float8 / together else 0 end as score
    from compared
  )
  select id as organization_id, is_same_size, is_same_region, shared, together, score from scored
  where score > 0 order by score desc, shared desc, sort_key, id limit (${parent.key}::jsonb ->> 'similar')::int`;

/** The products that the most similar organizations use and this one does not, the most used first. */
export const suggestedProducts = (parent: ParentSql) => sql`
  with alike as materialized (select similar_ones.organization_id from (${similarOrganizations(parent)}) similar_ones)
  select u.product_id, count(distinct u.organization_id)::int as users, (select count(*)::int from alike) as similar
  from alike join products.usage u on u.organization_id = alike.organization_id
  where ${inUseOn('u', parent.day)} and u.product_id not in (${myProducts(parent)})
  group by u.product_id order by users desc, u.product_id limit (${parent.key}::jsonb ->> 'first')::int`;
