import { sql } from 'kysely';
import type { ParentSql } from '@community-graph/kit/reading';
import { knownOn } from './publications.ts';

const areas = ({ day }: ParentSql) => sql`
  select a.* from members.improvement_area a join members.report r on r.id = a.report_id
  where ${knownOn(sql`r.published_on`, day)}`;
const inOrder = sql`order by a.report_id, a.position, a.id`;

/** The areas to improve of every report published up to the day. */
export const improvementAreas = (parent: ParentSql) => sql`${areas(parent)} ${inOrder}`;

/** The areas to improve of a report. */
export const improvementAreasOfReport = ({ key }: ParentSql) => sql`
  select a.* from members.improvement_area a where a.report_id = ${key} ${inOrder}`;

/** The areas to improve that a product is known on the day to be a measure for. */
export const improvementAreasOfProduct = (parent: ParentSql) => sql`
  ${areas(parent)} and a.assessed_on <= ${parent.day}
  and exists (select from members.improvement_measure m where m.area_id = a.id and m.product_id = ${parent.key}) ${inOrder}`;

/** What the community is known on the day to do about an area. */
export const measuresOfArea = ({ key, day }: ParentSql) => sql`
  select m.* from members.improvement_measure m join members.improvement_area a on a.id = m.area_id
  where m.area_id = ${key} and a.assessed_on <= ${day} order by m.position, m.id`;
