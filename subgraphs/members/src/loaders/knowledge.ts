import { connectionLoader, entityLoader, listLoader, type Reader } from '@community-graph/kit/reading';
import * as tables from '../entities/index.ts';
import * as queries from '../queries/index.ts';

/** The batched reads of what is known about the community: events, reports, strategies, partners, documents. */
export function createKnowledgeLoaders(reader: Reader) {
  return {
    event: entityLoader<tables.EventRow>(reader, tables.Event),
    events: connectionLoader<tables.EventRow, queries.EventList>(reader, queries.events),
    eventsOfParty: connectionLoader<tables.EventRow, queries.EventList>(reader, queries.eventsOfParty),
    participationsOfEvent: listLoader<tables.EventParticipationRow>(reader, queries.participationsOfEvent),
    presentation: entityLoader<tables.PresentationRow>(reader, tables.Presentation),
    presentationsOfEvent: listLoader<tables.PresentationRow>(reader, queries.presentationsOfEvent),

    report: entityLoader<tables.ReportRow>(reader, tables.Report),
    reports: connectionLoader<tables.ReportRow, queries.ReportList>(reader, queries.reports),
    reportsOfProduct: connectionLoader<tables.ReportRow, queries.ReportList>(reader, queries.reportsOfProduct),
    finding: entityLoader<tables.FindingRow>(reader, tables.Finding),
    findingsOfReport: listLoader<tables.FindingRow>(reader, queries.findingsOfReport),
    recommendation: entityLoader<tables.RecommendationRow>(reader, tables.Recommendation),
    recommendations: connectionLoader<tables.RecommendationRow, queries.RecommendationList>(
      reader,
      queries.recommendations,
    ),
    recommendationsOfReport: connectionLoader<tables.RecommendationRow, queries.RecommendationList>(
      reader,
      queries.recommendationsOfReport,
    ),
    partsOfRecommendation: listLoader<tables.RecommendationRow>(reader, queries.partsOfRecommendation),

    improvementArea: entityLoader<tables.ImprovementAreaRow>(reader, tables.ImprovementArea),
    improvementAreas: listLoader<tables.ImprovementAreaRow>(reader, queries.improvementAreas),
    improvementAreasOfReport: listLoader<tables.ImprovementAreaRow>(reader, queries.improvementAreasOfReport),
    improvementAreasOfProduct: listLoader<tables.ImprovementAreaRow>(reader, queries.improvementAreasOfProduct),
    measuresOfArea: listLoader<tables.ImprovementMeasureRow>(reader, queries.measuresOfArea),

    externalOrganization: entityLoader<tables.ExternalOrganizationRow>(reader, tables.ExternalOrganization),
    externalOrganizations: connectionLoader<tables.ExternalOrganizationRow, queries.ExternalOrganizationList>(
      reader,
      queries.externalOrganizations,
    ),
    cooperationAgreement: entityLoader<tables.CooperationAgreementRow>(reader, tables.CooperationAgreement),
    cooperationAgreements: connectionLoader<tables.CooperationAgreementRow, queries.CooperationAgreementList>(
      reader,
      queries.cooperationAgreements,
    ),
    cooperationsWith: connectionLoader<tables.CooperationAgreementRow, queries.CooperationAgreementList>(
      reader,
      queries.cooperationsWith,
    ),
    partnerKinds: listLoader<tables.PartnerKindDefinitionRow>(reader, queries.partnerKinds),
    agreementKinds: listLoader<tables.AgreementKindDefinitionRow>(reader, queries.agreementKinds),

    strategy: entityLoader<tables.StrategyRow>(reader, tables.Strategy),
    strategies: connectionLoader<tables.StrategyRow, queries.StrategyList>(reader, queries.strategies),
    testimonial: entityLoader<tables.TestimonialRow>(reader, tables.Testimonial),
    testimonials: connectionLoader<tables.TestimonialRow, queries.TestimonialList>(reader, queries.testimonials),
    testimonialsOfOrganization: connectionLoader<tables.TestimonialRow, queries.TestimonialList>(
      reader,
      queries.testimonialsOfOrganization,
    ),
    workingGroupSeats: connectionLoader<tables.WorkingGroupSeatRow, queries.WorkingGroupSeatList>(
      reader,
      queries.workingGroupSeats,
    ),
    workingGroupSeatsOfOrganization: connectionLoader<tables.WorkingGroupSeatRow, queries.WorkingGroupSeatList>(
      reader,
      queries.workingGroupSeatsOfOrganization,
    ),
    workingGroupSeatsOfProduct: connectionLoader<tables.WorkingGroupSeatRow, queries.WorkingGroupSeatList>(
      reader,
      queries.workingGroupSeatsOfProduct,
    ),
    communityValues: listLoader<tables.CommunityValueRow>(reader, queries.communityValues),
    communityDocument: entityLoader<tables.CommunityDocumentRow>(reader, tables.CommunityDocument),
    communityDocuments: connectionLoader<tables.CommunityDocumentRow, queries.CommunityDocumentList>(
      reader,
      queries.communityDocuments,
    ),
    documentsOfPresentation: listLoader<tables.CommunityDocumentRow>(reader, queries.documentsOfPresentation),
  };
}
