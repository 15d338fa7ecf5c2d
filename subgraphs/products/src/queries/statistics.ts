import { sql } from 'kysely';
import { holdsOn, type ParentSql } from '@community-graph/kit/reading';
import { isMemberOn, regionOn } from './organizationModel.ts';
import { inUseOn, productCountOf, userCountOf } from './users.ts';

/** The users of a product on a day, counted. */
export interface UserCounts {
  readonly users: number;
  readonly municipalities: number;
  readonly makers: number;
}

/** How many organizations use a product, how many of them are municipalities, and how many began or developed it. */
export const userCounts = ({ key, day }: ParentSql) => sql`
  select ${userCountOf(key, day)} as users,
    coalesce((select c.municipality_count from products.product_use_count c
      where c.product_id = ${key} and c.valid_from <= ${day} and ${day} < c.valid_to), 0) as municipalities,
    (select count(distinct p.organization_id)::int from products.participation p
      where p.product_id = ${key} and p.role in ('INITIATOR', 'DEVELOPER') and ${holdsOn('p', day)}) as makers`;

/** How many of the users of a product are members on the day. */
export const memberUserCount = ({ key, day }: ParentSql) => sql`
  select count(distinct u.organization_id)::int as count from products.usage u
  where u.product_id = ${key} and ${inUseOn('u', day)} and ${isMemberOn(sql`u.organization_id`, day)}`;

/** How many products an organization uses on the day. */
export const productCount = ({ key, day }: ParentSql) => sql`select ${productCountOf(key, day)} as count`;

/** A region's part of the members that use enough products. */
export interface RegionCounts {
  readonly regionId: string | null;
  /** Members that use enough products. */
  readonly count: number;
  /** Municipalities among them. */
  readonly municipalityCount: number;
  /** All members that lie in the region. */
  readonly members: number;
  /** All municipalities that lie in the region. */
  readonly municipalities: number;
}

/** The members that use at least so many products on the day, by region; the key is the number. */
export const membersWithProductsByRegion = ({ key, day }: ParentSql) => sql`
  select region_id,
    count(*) filter (where enough)::int as count,
    count(*) filter (where enough and is_municipality)::int as municipality_count,
    count(*) filter (where is_member)::int as members,
    count(*) filter (where is_municipality)::int as municipalities
  from (
    select o.region_id, o.is_member, o.is_municipality,
      o.is_member and ${productCountOf(sql`o.id`, day)} >= ${key}::int as enough
    from (
      select o.id, ${regionOn(sql`o.id`, day)} as region_id, ${isMemberOn(sql`o.id`, day)} as is_member,
        o.kind = 'MUNICIPALITY' as is_municipality
      from products.organization_model o where ${holdsOn('o', day)}
    ) o where o.is_member or o.is_municipality
  ) counted
  group by region_id order by region_id nulls last`;

/** The products that most municipalities use on the day; the key is how many products are wanted. */
export const widestReach = ({ key, day }: ParentSql) => sql`
  select c.product_id, c.municipality_count from products.product_use_count c
  where c.valid_from <= ${day} and ${day} < c.valid_to and c.municipality_count > 0
  order by c.municipality_count desc, c.product_id limit ${key}::int`;

/** How many organizations use products on the day without being members; the key is not looked at. */
export const recruitCount = ({ day }: ParentSql) => sql`
  select count(*)::int as count
  from products.organization_use_count w join products.organization_model o on o.id = w.organization_id
  where w.product_count > 0 and w.valid_from <= ${day} and ${day} < w.valid_to and ${holdsOn('o', day)}
    and not ${isMemberOn(sql`o.id`, day)}`;
