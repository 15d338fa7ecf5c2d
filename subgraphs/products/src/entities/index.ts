import { AuditEntry, AuditHead, AuditSeal, AuditSpent, RememberedChange } from './auditing.ts';
import { Change, ReadModelState } from './changes.ts';
import { Decision, ProductDocument, Requirement } from './documents.ts';
import { CriterionResult, GovernanceAssessment, GovernanceCriterion } from './governance.ts';
import { ExternalSystem, Integration } from './integrations.ts';
import { LicenseFinding, ProductFee, ProductMaintenance, ProductTrait, StrategyLink, Tender } from './knowledge.ts';
import { ProductModule } from './modules.ts';
import {
  OrganizationMembership,
  OrganizationModel,
  OrganizationPopulation,
  OrganizationRegion,
} from './organizationModel.ts';
import { Participation } from './participations.ts';
import { Product } from './products.ts';
import { Project, ProjectParty, ProjectStage } from './projects.ts';
import { PartnershipProposal, ProjectProposal } from './proposals.ts';
import { Source } from './sources.ts';
import { Usage } from './usages.ts';
import { OrganizationUseCount, ProductUseCount } from './useCounts.ts';

/** The tables of this subgraph. */
export const entities = [
  Product,
  ProductModule,
  Participation,
  Usage,
  ProductUseCount,
  OrganizationUseCount,
  ExternalSystem,
  Integration,
  OrganizationModel,
  OrganizationMembership,
  OrganizationRegion,
  OrganizationPopulation,
  GovernanceCriterion,
  GovernanceAssessment,
  CriterionResult,
  ProductTrait,
  ProductDocument,
  Decision,
  Tender,
  Requirement,
  ProductMaintenance,
  StrategyLink,
  LicenseFinding,
  ProductFee,
  Project,
  ProjectStage,
  ProjectParty,
  ProjectProposal,
  PartnershipProposal,
  Source,
  Change,
  AuditEntry,
  AuditHead,
  AuditSeal,
  AuditSpent,
  RememberedChange,
  ReadModelState,
];

export { auditAccess } from './auditing.ts';
export type * from './auditing.ts';
export * from './documents.ts';
export * from './governance.ts';
export * from './governanceScore.ts';
export * from './integrations.ts';
export * from './knowledge.ts';
export * from './modules.ts';
export * from './organizationModel.ts';
export * from './participations.ts';
export * from './products.ts';
export * from './projects.ts';
export * from './proposals.ts';
export * from './repositories.ts';
export * from './sources.ts';
export * from './statistics.ts';
export * from './usages.ts';
export type * from './supplierReach.ts';
export * from './useCounts.ts';
export { currentLicenses } from './license.ts';
