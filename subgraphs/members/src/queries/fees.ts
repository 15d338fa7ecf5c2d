import { sql } from 'kysely';
import type { ParentSql } from '@community-graph/kit/reading';
import { holdsInCommunity } from './memberships.ts';

/** The fee schedule that holds on the day. */
export const feeScheduleOn = ({ day }: ParentSql) => sql`
  select f.* from members.fee_schedule f where ${holdsInCommunity('f', day)}
  order by f.valid_from desc nulls last, f.id limit 1`;
