import { connectionLoader, entityLoader, listLoader, type Reader } from '@community-graph/kit/reading';
import {
  GovernanceAssessment,
  GovernanceCriterion,
  type CriterionResultRow,
  type GovernanceAssessmentRow,
  type GovernanceCriterionRow,
  type ScoredResult,
} from '../entities/index.ts';
import * as queries from '../queries/index.ts';

/** The reads of criteria, assessments and results. */
export function governanceLoaders(reader: Reader) {
  return {
    criterion: entityLoader<GovernanceCriterionRow>(reader, GovernanceCriterion),
    criteria: listLoader<GovernanceCriterionRow>(reader, queries.criteria),
    assessment: entityLoader<GovernanceAssessmentRow>(reader, GovernanceAssessment),
    assessmentsOf: listLoader<GovernanceAssessmentRow>(reader, queries.assessmentsOf),
    governanceAssessments: connectionLoader<GovernanceAssessmentRow, queries.GovernanceAssessmentList>(
      reader,
      queries.governanceAssessments,
    ),
    resultsOfAssessment: listLoader<ScoredResult>(reader, queries.resultsOfAssessment),
    resultsOfCriterion: connectionLoader<CriterionResultRow, queries.CriterionResultList>(
      reader,
      queries.resultsOfCriterion,
    ),
  };
}
