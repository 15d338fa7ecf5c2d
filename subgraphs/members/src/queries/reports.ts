import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type {
  RecommendationFacet,
  RecommendationFilter,
  RecommendationOrderField,
  ReportFacet,
  ReportFilter,
  ReportOrderField,
} from '../__generated__/schema.ts';
import { knownOn, year } from './publications.ts';
import { recommendationFilter, reportFilter } from './reportFilter.ts';

/** The arguments of lists of reports besides the page. */
export interface ReportList {
  readonly filter?: ReportFilter | null | undefined;
}

/** The arguments of lists of recommendations besides the page. */
export interface RecommendationList {
  readonly filter?: RecommendationFilter | null | undefined;
}

/** The reports published up to the day. */
export const reports: ConnectionSource<ReportList> = {
  name: 'reports',
  columns: sql`r.*`,
  from: () => sql`members.report r`,
  where: ({ filter }, { day }) => [
    knownOn(sql`r.published_on`, day),
    ...compileFilter(reportFilter, filter, { alias: 'r', day }),
  ],
  order: ['r.sort_key', 'r.id'],
  orderKeys: {
    PUBLISHED_ON: { expression: () => sql`r.published_on`, type: 'date', nullable: true },
    TITLE: { expression: () => sql`r.sort_key`, type: 'text' },
  } satisfies Record<ReportOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`r.kind` },
    YEAR: { expression: () => year(sql`r.published_on`) },
    PUBLISHER: { expression: () => sql`r.publisher_id` },
    PRODUCT: { expression: () => sql`r.product_ids`, many: true },
  } satisfies Record<ReportFacet, FacetKey>,
};

/** The reports up to the day that name a product; the parent's key is the product's id. */
export const reportsOfProduct: ConnectionSource<ReportList> = {
  ...reports,
  name: 'product.reports',
  where: (list, parent) => [sql`r.product_ids @> array[${parent.key}]`, ...reports.where(list, parent)],
};

/** What the reports published up to the day recommend. */
export const recommendations: ConnectionSource<RecommendationList> = {
  name: 'recommendations',
  columns: sql`c.*`,
  from: () => sql`members.recommendation c join members.report r on r.id = c.report_id`,
  where: ({ filter }, { day }) => [
    knownOn(sql`r.published_on`, day),
    ...compileFilter(recommendationFilter, filter, { alias: 'c', day }),
  ],
  order: ['c.report_id', 'c.sort_key', 'c.id'],
  orderKeys: {
    REPORT: { expression: () => sql`c.report_id`, type: 'text' },
    PLACE: { expression: () => sql`c.sort_key`, type: 'text' },
    OWNER: { expression: () => sql`c.owner_id`, type: 'text', nullable: true },
  } satisfies Record<RecommendationOrderField, OrderKey>,
  facets: {
    REPORT: { expression: () => sql`c.report_id` },
    ADDRESSEE: { expression: () => sql`c.addressees`, many: true },
    OWNER: { expression: () => sql`c.owner_id` },
    PART_OF: { expression: () => sql`c.part_of_id` },
  } satisfies Record<RecommendationFacet, FacetKey>,
};

/** What a report recommends; the parent's key is the report's id. */
export const recommendationsOfReport: ConnectionSource<RecommendationList> = {
  ...recommendations,
  name: 'report.recommendations',
  where: (list, parent) => [sql`c.report_id = ${parent.key}`, ...recommendations.where(list, parent)],
};

/** The recommendations that a recommendation is made of. */
export const partsOfRecommendation = ({ key }: ParentSql) => sql`
  select c.* from members.recommendation c where c.part_of_id = ${key} order by c.sort_key, c.id`;

/** What a report finds. */
export const findingsOfReport = ({ key }: ParentSql) => sql`
  select f.* from members.finding f where f.report_id = ${key} order by f.position, f.id`;
