import type { DatePrecision, ProvenanceItem } from '@community-graph/kit/facts';
import type { Language } from '@community-graph/kit/texts';
import type * as schema from '../../src/__generated__/schema.ts';

/** A text of the files of this folder, which are in both languages. */
interface Texts {
  readonly da: string;
  readonly en: string;
}

interface SeedRow {
  readonly id: string;
  readonly summary: Texts;
  readonly provenance: ProvenanceItem[];
}

interface Published {
  readonly title: Texts;
  readonly publishedOn?: string;
  readonly publishedOnPrecision?: DatePrecision;
  readonly url?: string;
}

export interface SeedExternalOrganization extends SeedRow {
  readonly kind: schema.ExternalOrganizationKind;
  readonly name: string;
  readonly country?: string;
  readonly website?: string;
  readonly counterpartOf?: string;
}

export interface SeedEvent extends SeedRow {
  readonly kind: schema.EventKind;
  readonly title: Texts;
  readonly heldOn?: string;
  readonly heldOnPrecision?: DatePrecision;
  readonly place?: string;
  readonly country?: string;
  readonly recurrence: schema.EventRecurrence;
}

export interface SeedEventParticipation {
  readonly event: string;
  readonly party: string;
  readonly role: schema.EventParticipationRole;
  readonly provenance: ProvenanceItem[];
}

export interface SeedPresentation extends SeedRow {
  readonly event: string;
  readonly presenter: string;
  readonly title: Texts;
  readonly stage?: string;
  readonly durationMinutes?: number;
  readonly questionMinutes?: number;
  readonly fullHouse?: boolean;
  readonly language?: Language;
  readonly topics: schema.PresentationTopic[];
  readonly questionTopics: schema.PresentationTopic[];
}

export interface SeedDocument extends SeedRow, Published {
  readonly kind: schema.CommunityDocumentKind;
  readonly language: Language;
  readonly format?: schema.CommunityDocumentFormat;
  readonly presentation?: string;
}

export interface SeedReport extends SeedRow, Published {
  readonly kind: schema.ReportKind;
  readonly publisher?: string;
  readonly preparedBy?: string;
  readonly mentionsCommunity: boolean;
  readonly products: string[];
}

export interface SeedFinding extends SeedRow {
  readonly report: string;
  readonly kind: schema.FindingKind;
  readonly motivations: schema.Motivation[];
}

export interface SeedRecommendation extends SeedRow {
  readonly report: string;
  readonly addressees: schema.Addressee[];
  readonly outsideCommunity: boolean;
  readonly owner?: string;
  readonly candidates?: string[];
  readonly partOf?: string;
}

export interface SeedImprovementArea extends SeedRow {
  readonly report: string;
  readonly kind: schema.ImprovementAreaKind;
  readonly title: Texts;
  readonly coverage: schema.Coverage;
  readonly assessedOn: string;
  readonly evidence: Texts;
}

export interface SeedImprovementMeasure extends SeedRow {
  readonly area: string;
  readonly kind: schema.ImprovementMeasureKind;
  readonly product?: string;
  readonly event?: string;
}

export interface SeedStrategy extends SeedRow, Published {
  readonly kind: schema.StrategyKind;
  readonly publishers: string[];
  readonly recognizesCommunity?: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface SeedTestimonial extends SeedRow {
  readonly organization: string;
  readonly motivations: schema.Motivation[];
  readonly statedOn?: string;
  readonly statedOnPrecision?: DatePrecision;
}

export interface SeedWorkingGroupSeat {
  readonly product: string;
  readonly group: schema.WorkingGroupKind;
  readonly role: schema.WorkingGroupRole;
  readonly organization: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly provenance: ProvenanceItem[];
}

export interface SeedCooperation extends SeedRow {
  readonly partner: string;
  readonly partnerKind?: schema.PartnerKind;
  readonly form?: schema.CooperationForm;
  readonly status: schema.CooperationStatus;
  readonly agreementKind?: schema.AgreementKind;
  readonly validFrom?: string;
  readonly validTo?: string;
}

interface Named extends SeedRow {
  readonly name: Texts;
}

export interface SeedPartnerKind extends Named {
  readonly kind: schema.PartnerKind;
}

export interface SeedAgreementKind extends Named {
  readonly kind: schema.AgreementKind;
}

export interface SeedValue extends Named {
  readonly tag: schema.CommunityValueTag;
}
