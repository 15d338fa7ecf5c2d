import { sql, type RawBuilder } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type {
  CriterionResultFacet,
  CriterionResultFilter,
  CriterionResultOrderField,
  GovernanceAssessmentFacet,
  GovernanceAssessmentFilter,
  GovernanceAssessmentOrderField,
} from '../__generated__/schema.ts';
import { ofProduct, productSortKey } from './productRelation.ts';
import { rankIn } from './rank.ts';

/** The arguments of lists of assessments besides the page. */
export interface GovernanceAssessmentList {
  readonly filter?: GovernanceAssessmentFilter | null | undefined;
}

/** The arguments of lists of results besides the page. */
export interface CriterionResultList {
  readonly filter?: CriterionResultFilter | null | undefined;
}

const outcomes = ['MET', 'PARTLY', 'PLANNED', 'NOT_MET', 'NOT_RELEVANT', 'UNKNOWN'];
const levels = ['SANDBOX', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3'];

const assessmentFields: FieldsOf<GovernanceAssessmentFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  assessedOn: by.date('assessed_on'),
  isDraft: by.flag('is_draft'),
  recommendedLevel: by.text('recommended_level'),
  product: ofProduct,
};

const resultFields: FieldsOf<CriterionResultFilter> = { outcome: by.text('outcome'), product: ofProduct };

/** Every assessment made by the day, by product and day. */
export const governanceAssessments: ConnectionSource<GovernanceAssessmentList> = {
  name: 'governanceAssessments',
  columns: sql`a.*`,
  from: () => sql`products.governance_assessment a`,
  where: ({ filter }, { day }) => [
    sql`a.assessed_on <= ${day}`,
    ...compileFilter(assessmentFields, filter, { alias: 'a', day }),
  ],
  order: ['a.id'],
  orderKeys: {
    PRODUCT: { expression: () => productSortKey('a'), type: 'text' },
    ASSESSED_ON: { expression: () => sql`a.assessed_on`, type: 'date' },
    RECOMMENDED_LEVEL: { expression: () => rankIn(levels, 'a.recommended_level'), type: 'integer', nullable: true },
  } satisfies Record<GovernanceAssessmentOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`a.kind` },
    RECOMMENDED_LEVEL: { expression: () => sql`a.recommended_level` },
    PRODUCT: { expression: () => sql`a.product_id` },
  } satisfies Record<GovernanceAssessmentFacet, FacetKey>,
};

/**
 * Whether an assessment is the one of its product that counts on a day: the newest that is finished, or the newest
 * draft where none is.
 */
const countsOn = (day: RawBuilder<unknown>) => sql`a.assessed_on <= ${day} and not exists (
    select from products.governance_assessment newer
    where newer.product_id = a.product_id and newer.assessed_on <= ${day}
      and (not newer.is_draft, newer.assessed_on, newer.id) > (not a.is_draft, a.assessed_on, a.id))`;

/** What the assessments that count on the day say about a criterion, by product. */
export const resultsOfCriterion: ConnectionSource<CriterionResultList> = {
  name: 'criterion.results',
  columns: sql`r.*`,
  from: () => sql`products.criterion_result r join products.governance_assessment a on a.id = r.assessment_id`,
  where: ({ filter }, { key, day }) => [
    sql`r.criterion_id = ${key}`,
    countsOn(day),
    ...compileFilter(resultFields, filter, { alias: 'r', day }),
  ],
  order: ['r.product_id', 'r.id'],
  orderKeys: {
    PRODUCT: { expression: () => productSortKey('r'), type: 'text' },
    OUTCOME: { expression: () => rankIn(outcomes, 'r.outcome'), type: 'integer' },
  } satisfies Record<CriterionResultOrderField, OrderKey>,
  facets: {
    OUTCOME: { expression: () => sql`r.outcome` },
  } satisfies Record<CriterionResultFacet, FacetKey>,
};

/** Every criterion, in the order of the governance model. */
export const criteria = (_parent: ParentSql) => sql`select c.* from products.governance_criterion c order by c.n`;

/** The assessments of a product made by the day: the one that counts first, then by age. */
export const assessmentsOf = ({ key, day }: ParentSql) => sql`
  select a.* from products.governance_assessment a
  where a.product_id = ${key} and a.assessed_on <= ${day}
  order by a.is_draft, a.assessed_on desc, a.id desc`;

/** What an assessment says about each criterion, in the order of the governance model. */
export const resultsOfAssessment = ({ key }: ParentSql) => sql`
  select r.*, c.level, c.is_recommendation
  from products.criterion_result r join products.governance_criterion c on c.id = r.criterion_id
  where r.assessment_id = ${key} order by c.n`;
