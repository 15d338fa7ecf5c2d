import { sql } from 'kysely';
import type { ParentSql } from '@community-graph/kit/reading';

/** Every count of inhabitants of an organization, the oldest first. */
export const populationsOf = ({ key }: ParentSql) => sql`
  select n.* from members.population n where n.organization_id = ${key} order by n.year`;
