import { sql } from 'kysely';
import { by, type FieldsOf, type FilterScope } from '@community-graph/kit/filtering';
import type { FindingFilter, RecommendationFilter, ReportFilter } from '../__generated__/schema.ts';
import { inDanish } from './publications.ts';

const within = (table: string, inner: FilterScope, innerKey: string, outer: FilterScope, outerKey: string) => ({
  from: sql`${sql.table(table)} ${sql.ref(inner.alias)}`,
  on: [sql`${sql.ref(`${inner.alias}.${innerKey}`)} = ${sql.ref(`${outer.alias}.${outerKey}`)}`],
});

/** What findings can be filtered by. */
const findingFilter: FieldsOf<FindingFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  motivations: by.list('motivations'),
};

/** What reports can be filtered by. */
export const reportFilter: FieldsOf<ReportFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  title: by.text(inDanish('title'), { folded: 'sort_key' }),
  publisherId: by.text('publisher_id'),
  preparedById: by.text('prepared_by_id'),
  publishedOn: by.date('published_on'),
  mentionsCommunity: by.flag('mentions_community'),
  productIds: by.list('product_ids'),
  findings: by.many(
    (finding, report) => within('members.finding', finding, 'report_id', report, 'id'),
    () => findingFilter,
  ),
  recommendations: by.many(
    (recommendation, report) => within('members.recommendation', recommendation, 'report_id', report, 'id'),
    () => recommendationFilter,
  ),
};

/** What recommendations can be filtered by. */
export const recommendationFilter: FieldsOf<RecommendationFilter> = {
  id: by.text('id'),
  report: by.one(
    (report, recommendation) => within('members.report', report, 'id', recommendation, 'report_id'),
    () => reportFilter,
  ),
  addressees: by.list('addressees'),
  ownerId: by.text('owner_id'),
  outsideCommunity: by.flag('outside_community'),
  candidateIds: by.list('candidate_ids'),
  partOf: by.one(
    (whole, part) => within('members.recommendation', whole, 'id', part, 'part_of_id'),
    () => recommendationFilter,
  ),
  parts: by.many(
    (part, whole) => within('members.recommendation', part, 'part_of_id', whole, 'id'),
    () => recommendationFilter,
  ),
};
