import { AuditEntry, AuditHead, AuditSeal, AuditSpent, RememberedChange } from './auditing.ts';
import { Change } from './changes.ts';
import { Claim, Source } from './claims.ts';
import { Community, CommunityFunction } from './community.ts';
import { CommunityDocument } from './documents.ts';
import { Event, EventParticipation, Presentation } from './events.ts';
import { FeeSchedule } from './fees.ts';
import { GovernanceBody, GovernanceSeat } from './governance.ts';
import { ImprovementArea, ImprovementMeasure } from './improvementAreas.ts';
import { Membership } from './memberships.ts';
import {
  AgreementKindDefinition,
  CooperationAgreement,
  ExternalOrganization,
  PartnerKindDefinition,
} from './partners.ts';
import { Finding, Recommendation, Report } from './reports.ts';
import { Strategy } from './strategies.ts';
import { CommunityValue, Testimonial } from './testimonials.ts';
import { WorkingGroupSeat } from './workingGroups.ts';
import { Municipality, Organization, Population, RegionAffiliation } from './organizations.ts';
import { ReadModelState, SearchEntry, SearchWord } from './search.ts';

/** The tables of this subgraph. */
export const entities = [
  Organization,
  Municipality,
  Population,
  RegionAffiliation,
  Membership,
  Community,
  GovernanceBody,
  GovernanceSeat,
  CommunityFunction,
  FeeSchedule,
  Claim,
  Source,
  Change,
  AuditEntry,
  AuditHead,
  AuditSeal,
  AuditSpent,
  RememberedChange,
  ExternalOrganization,
  CooperationAgreement,
  PartnerKindDefinition,
  AgreementKindDefinition,
  Event,
  EventParticipation,
  Presentation,
  CommunityDocument,
  Report,
  Finding,
  Recommendation,
  ImprovementArea,
  ImprovementMeasure,
  Strategy,
  Testimonial,
  CommunityValue,
  WorkingGroupSeat,
  SearchEntry,
  SearchWord,
  ReadModelState,
];

export { auditAccess } from './auditing.ts';
export type * from './auditing.ts';
export * from './claims.ts';
export * from './community.ts';
export * from './documents.ts';
export * from './events.ts';
export * from './fees.ts';
export * from './governance.ts';
export * from './improvementAreas.ts';
export * from './memberships.ts';
export * from './organizations.ts';
export * from './partners.ts';
export * from './reports.ts';
export * from './strategies.ts';
export * from './testimonials.ts';
export * from './workingGroups.ts';
export * from './search.ts';
