import { connectionLoader, entityLoader, listLoader, type Reader } from '@community-graph/kit/reading';
import {
  Decision,
  ProductDocument,
  Project,
  Requirement,
  type DecisionRow,
  type LicenseFindingRow,
  type PlannedQuarter,
  type ProductDocumentRow,
  type ProductFeeRow,
  type ProductMaintenanceRow,
  type ProductTraitRow,
  type ProjectPartyRow,
  type ProjectRow,
  type ProjectStageRow,
  type RequirementRow,
  type StrategyLinkRow,
  type TenderRow,
} from '../entities/index.ts';
import * as queries from '../queries/index.ts';

/** The reads of what is known about products and their projects. */
export function knowledgeLoaders(reader: Reader) {
  return {
    traitsOf: listLoader<ProductTraitRow>(reader, queries.traitsOf),
    productDocument: entityLoader<ProductDocumentRow>(reader, ProductDocument),
    productDocuments: connectionLoader<ProductDocumentRow, queries.ProductDocumentList>(
      reader,
      queries.productDocuments,
    ),
    documentsOfProduct: connectionLoader<ProductDocumentRow, queries.ProductDocumentList>(
      reader,
      queries.documentsOfProduct,
    ),
    decision: entityLoader<DecisionRow>(reader, Decision),
    decisions: connectionLoader<DecisionRow, queries.DecisionList>(reader, queries.decisions),
    decisionsOfProduct: connectionLoader<DecisionRow, queries.DecisionList>(reader, queries.decisionsOfProduct),
    requirement: entityLoader<RequirementRow>(reader, Requirement),
    requirements: connectionLoader<RequirementRow, queries.RequirementList>(reader, queries.requirements),
    requirementsOf: listLoader<RequirementRow>(reader, queries.requirementsOf),
    tendersOf: listLoader<TenderRow>(reader, queries.tendersOf),
    maintenanceOf: listLoader<ProductMaintenanceRow>(reader, queries.maintenanceOf),
    strategyLinksOfProduct: listLoader<StrategyLinkRow>(reader, queries.strategyLinksOfProduct),
    strategyLinksOfStrategy: listLoader<StrategyLinkRow>(reader, queries.strategyLinksOfStrategy),
    licenseFindingsOf: listLoader<LicenseFindingRow>(reader, queries.licenseFindingsOf),
    feesOf: listLoader<ProductFeeRow>(reader, queries.feesOf),
    productsOfArea: listLoader<{ productId: string }>(reader, queries.productsOfArea),
    municipalitiesOfArea: listLoader<{ numerator: number; denominator: number }>(reader, queries.municipalitiesOfArea),
    regionsOfArea: listLoader<{ id: string; inUse: boolean }>(reader, queries.regionsOfArea),
    plannedAdoptions: listLoader<PlannedQuarter>(reader, queries.plannedAdoptions),
    plannedAdoptionsOf: listLoader<PlannedQuarter>(reader, queries.plannedAdoptionsOf),
    project: entityLoader<ProjectRow>(reader, Project),
    projects: connectionLoader<ProjectRow, queries.ProjectList>(reader, queries.projects),
    projectsOfProduct: connectionLoader<ProjectRow, queries.ProjectList>(reader, queries.projectsOfProduct),
    stagesOf: listLoader<ProjectStageRow & { holds: boolean }>(reader, queries.stagesOf),
    partiesOfProject: listLoader<ProjectPartyRow & { usesProduct: boolean }>(reader, queries.partiesOfProject),
  };
}
