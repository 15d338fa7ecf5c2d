import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey } from '@community-graph/kit/reading';
import type { ContradictionFacet, ContradictionFilter, ContradictionOrderField } from '../__generated__/schema.ts';

/** The arguments of lists of contradictions besides the page. */
export interface ContradictionList {
  readonly filter?: ContradictionFilter | null | undefined;
}

const contradictionFilter: FieldsOf<ContradictionFilter> = {
  metric: by.text('metric'),
  subjectId: by.text('subject_id'),
  unit: by.text('unit'),
  reason: by.text('reason'),
};

/** Each claim with the values that it leaves possible: from `low` to `high`, without `low` itself when `above`. */
const ranges = sql`
  select c.id, c.subject_id, c.metric, c.unit, c.value, extract(year from c.claim_as_of) as year,
    case c.comparison when 'ABOUT' then c.value * 0.9 else c.value end as low,
    case c.comparison when 'ABOUT' then c.value * 1.1 when 'MORE_THAN' then 'infinity' else c.value end as high,
    c.comparison = 'MORE_THAN' as above
  from members.claim c`;

const below = (one: string, other: string) => sql`
  (${sql.ref(`${one}.high`)} < ${sql.ref(`${other}.low`)}
    or (${sql.ref(`${one}.high`)} = ${sql.ref(`${other}.low`)} and ${sql.ref(`${other}.above`)}))`;

// An undated claim can be of any year; two of different years tell of a development.
const groups = sql`(
  with claim as (${ranges}),
  pair as (
    select a.subject_id, a.metric, a.unit, a.year is not null and b.year is not null as same_year,
      array[a.id, b.id] as ids, array[a.value, b.value] as figures
    from claim a join claim b
      on b.subject_id = a.subject_id and b.metric = a.metric and b.unit = a.unit and a.id < b.id
    where (a.year is null or b.year is null or a.year = b.year)
      and (${below('a', 'b')} or ${below('b', 'a')}))
  select p.subject_id || ' ' || p.metric || ' ' || p.unit collate "C" as id, p.subject_id, p.metric, p.unit collate "C" as unit,
    array_agg(distinct listed.id) as claim_ids, min(listed.figure) as low, max(listed.figure) as high,
    case when bool_or(p.same_year) then 'SAME_YEAR' else 'UNDATED' end as reason
  from pair p cross join unnest(p.ids, p.figures) listed(id, figure)
  group by p.subject_id, p.metric, p.unit) g`;

/** Each group of claims about one thing of which two cannot both be true. */
export const contradictions: ConnectionSource<ContradictionList> = {
  name: 'contradictions',
  columns: sql`g.*`,
  from: () => groups,
  where: ({ filter }, { day }) => compileFilter(contradictionFilter, filter, { alias: 'g', day }),
  order: ['g.subject_id', 'g.metric', 'g.unit', 'g.id'],
  orderKeys: {
    SUBJECT: { expression: () => sql`g.subject_id`, type: 'text' },
    METRIC: { expression: () => sql`g.metric`, type: 'text' },
  } satisfies Record<ContradictionOrderField, OrderKey>,
  facets: {
    SUBJECT: { expression: () => sql`g.subject_id` },
    METRIC: { expression: () => sql`g.metric` },
    REASON: { expression: () => sql`g.reason` },
  } satisfies Record<ContradictionFacet, FacetKey>,
};
