import { ratio } from '@community-graph/kit/facts';
import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { Resolvers } from '../__generated__/schema.ts';
import {
  computedLevelOf,
  hinders,
  nextLevelOf,
  scoreOf,
  scoresOf,
  type ProductGovernanceNode,
  type ScoredResult,
} from '../entities/index.ts';
import type { ProductsContext } from '../loaders/index.ts';

/** Governance of products: criteria, assessments, and the levels computed from them. */
export const governance: Resolvers = {
  Query: {
    governanceCriteria: (_root, { asOf }, { loaders, today }) => loaders.criteria.load({ id: '', asOf: asOf ?? today }),
    governanceAssessments: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.governanceAssessments.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Product: {
    async governance({ id, asOf, governanceLevel }, { asOf: day, kind }, { loaders }): Promise<ProductGovernanceNode> {
      const on = day ?? asOf;
      const all = await loaders.assessmentsOf.load({ id, asOf: on });
      const assessments = all.filter((assessment) => !kind || assessment.kind === kind);
      return { asOf: on, statedLevel: governanceLevel, assessments, assessment: assessments[0] ?? null };
    },
  },

  ProductGovernance: {
    levels: async (of, _args, context) => scoresOf(await answersOf(of, context)),
    async total(of, _args, context) {
      const answers = await answersOf(of, context);
      return answers.length === 0 ? null : scoreOf(answers);
    },
    computedLevel: async (of, _args, context) => computedLevelOf(await answersOf(of, context)),
    nextLevel: async (of, _args, context) => nextLevelOf(await answersOf(of, context)),
    async nextMissingCriteria(of, _args, context) {
      const answers = await answersOf(of, context);
      const next = nextLevelOf(answers);
      return answers.filter((answer) => answer.level === next && hinders(answer));
    },
  },

  GovernanceCriterion: {
    __resolveReference: async (representation, { loaders }) => loaders.criterion.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    name: ({ name }, { language }) => textIn(name, language),
    guidance: ({ guidance }, { language }) => textIn(guidance, language),
    results: ({ id, asOf }, { filter, asOf: day, ...page }, { loaders }) =>
      loaders.resultsOfCriterion.load({ key: id, asOf: day ?? asOf }, page, { filter }),
  },

  GovernanceAssessment: {
    __resolveReference: async (representation, { loaders }) => loaders.assessment.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    results: async (of, { outcomes }, { loaders }) =>
      (await loaders.resultsOfAssessment.load(of)).filter(({ outcome }) => !outcomes || outcomes.includes(outcome)),
    score: async (of, _args, { loaders }) => scoreOf(await loaders.resultsOfAssessment.load(of)),
  },

  CriterionResult: {
    criterion: ({ criterionId, asOf }, _args, { loaders }) => loaders.criterion.known({ id: criterionId, asOf }),
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    assessment: ({ assessmentId, asOf }, _args, { loaders }) => loaders.assessment.known({ id: assessmentId, asOf }),
  },

  GovernanceScore: {
    met: ({ met }) => ratio(met.numerator, met.denominator),
  },
};

/** The answers of the assessment that counts; none where there is no assessment. */
async function answersOf(
  { assessment }: ProductGovernanceNode,
  { loaders }: ProductsContext,
): Promise<readonly ScoredResult[]> {
  if (assessment === null) return [];
  const of: Reference = { id: assessment.id, asOf: assessment.asOf };
  return loaders.resultsOfAssessment.load(of);
}
