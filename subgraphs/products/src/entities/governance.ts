import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type { AssessmentKind, CriterionOutcome, GovernanceCategory, GovernanceLevel } from '../__generated__/schema.ts';
import { product } from './products.ts';

/** The criteria that products are measured by, in the order of the governance model. */
export const GovernanceCriterion = defineEntity({
  name: 'GovernanceCriterion',
  tableName: 'governance_criterion',
  properties: {
    id: key().primary(),
    /** Its place in the governance model, from 1. */
    n: p.integer(),
    code: key(),
    category: key().$type<GovernanceCategory>(),
    level: key().$type<GovernanceLevel>(),
    isRecommendation: p.boolean(),
    name: localized(),
    guidance: localized(),
    provenance: provenance(),
  },
});

/** Reports that hold a product against every criterion on a day. */
export const GovernanceAssessment = defineEntity({
  name: 'GovernanceAssessment',
  tableName: 'governance_assessment',
  properties: {
    id: key().primary(),
    productId: product,
    kind: key().$type<AssessmentKind>(),
    assessedOn: p.date(),
    isDraft: p.boolean(),
    recommendedLevel: key().$type<GovernanceLevel>().nullable(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['productId', 'assessedOn', 'id'] }, { properties: ['assessedOn', 'id'] }],
});

/** What a report says about one criterion. */
export const CriterionResult = defineEntity({
  name: 'CriterionResult',
  tableName: 'criterion_result',
  properties: {
    id: key().primary(),
    assessmentId: () => p.manyToOne(GovernanceAssessment).mapToPk().fieldName('assessment_id'),
    criterionId: () => p.manyToOne(GovernanceCriterion).mapToPk().fieldName('criterion_id'),
    productId: product,
    outcome: key().$type<CriterionOutcome>(),
  },
  indexes: [{ properties: ['assessmentId', 'criterionId'] }, { properties: ['criterionId', 'productId', 'id'] }],
});

export type GovernanceCriterionRow = InferEntity<typeof GovernanceCriterion>;
export type GovernanceCriterionNode = AsOf<GovernanceCriterionRow>;
export type GovernanceAssessmentRow = InferEntity<typeof GovernanceAssessment>;
export type GovernanceAssessmentNode = AsOf<GovernanceAssessmentRow>;
export type GovernanceAssessmentPage = Connection<GovernanceAssessmentNode>;
export type CriterionResultRow = InferEntity<typeof CriterionResult>;
export type CriterionResultNode = AsOf<CriterionResultRow>;
export type CriterionResultPage = Connection<CriterionResultNode>;

/** A result together with what its criterion asks for. */
export type ScoredResult = CriterionResultNode & Pick<GovernanceCriterionRow, 'level' | 'isRecommendation'>;

/** What a product's reports say on a day: `assessment` is the one that counts, `assessments` holds them all. */
export interface ProductGovernanceNode {
  readonly asOf: string;
  readonly statedLevel: GovernanceLevel;
  readonly assessments: readonly GovernanceAssessmentNode[];
  readonly assessment: GovernanceAssessmentNode | null;
}
