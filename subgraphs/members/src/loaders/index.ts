import { auditList, checkAudit, type AuditEntryRow, type AuditListing } from '@community-graph/kit/changing';
import { changeFeed, feedPage, type FeedRequest } from '@community-graph/kit/feed';
import type { SourceRow } from '@community-graph/kit/facts';
import { connectionLoader, entityLoader, listLoader, type Reader } from '@community-graph/kit/reading';
import type { SubgraphContext } from '@community-graph/kit/subgraph';
import type { Viewer } from '@community-graph/kit/viewer';
import type { OrganizationFeedContent } from '../__generated__/schema.ts';
import {
  Claim,
  Community,
  CommunityFunction,
  GovernanceBody,
  GovernanceSeat,
  Membership,
  Municipality,
  Organization,
  Source,
  type ClaimRow,
  type CommunityFunctionRow,
  type ContradictionRow,
  type FeeScheduleRow,
  type GovernanceBodyRow,
  type GovernanceSeatRow,
  type MembershipRow,
  type OrganizationRow,
  type PopulationRow,
  type RegionAffiliationRow,
} from '../entities/index.ts';
import { createKnowledgeLoaders } from './knowledge.ts';
import * as queries from '../queries/index.ts';
import { createSearch } from '../search/search.ts';

/** The batched reads of one request. */
export function createLoaders(reader: Reader) {
  return {
    audit: connectionLoader<AuditEntryRow, AuditListing>(reader, auditList('members')),
    auditCheck: (after: string | null, notedHead: string | null) => checkAudit(reader.em, 'members', after, notedHead),
    organization: entityLoader<OrganizationRow>(reader, Organization),
    organizations: connectionLoader<OrganizationRow, queries.OrganizationList>(reader, queries.organizations),
    members: connectionLoader<OrganizationRow, queries.OrganizationList>(reader, queries.members),
    municipality: entityLoader(reader, Municipality),
    municipalitiesOfRegion: connectionLoader<OrganizationRow, queries.OrganizationList>(
      reader,
      queries.municipalitiesOfRegion,
    ),
    regionOf: listLoader<OrganizationRow>(reader, queries.regionOf),
    organizationOfFormerId: listLoader<OrganizationRow>(reader, queries.organizationOfFormerId),
    affiliationsOf: listLoader<RegionAffiliationRow>(reader, queries.affiliationsOf),
    memberships: connectionLoader<MembershipRow, queries.MembershipList>(reader, queries.memberships),
    membershipsOfOrganization: connectionLoader<MembershipRow, queries.MembershipList>(
      reader,
      queries.membershipsOfOrganization,
    ),
    membershipsOf: listLoader<MembershipRow>(reader, queries.membershipsOf),
    feeScheduleOn: listLoader<FeeScheduleRow>(reader, queries.feeScheduleOn),
    memberMunicipalityCount: listLoader<{ count: number }>(reader, queries.memberMunicipalityCount),
    membershipOf: listLoader<MembershipRow>(reader, queries.membershipOf),
    community: entityLoader(reader, Community),
    founders: listLoader<OrganizationRow>(reader, queries.founders),
    memberCount: listLoader<{ count: number }>(reader, queries.memberCount),
    municipalityCount: listLoader<{ count: number }>(reader, queries.municipalityCount),
    membership: entityLoader<MembershipRow>(reader, Membership),
    seat: entityLoader<GovernanceSeatRow>(reader, GovernanceSeat),
    function: entityLoader<CommunityFunctionRow>(reader, CommunityFunction),
    body: entityLoader(reader, GovernanceBody),
    bodies: listLoader<GovernanceBodyRow>(reader, queries.bodies),
    functions: listLoader<CommunityFunctionRow>(reader, queries.functions),
    seatsOfBody: listLoader<GovernanceSeatRow>(reader, queries.seatsOfBody),
    seatsOfOrganization: listLoader<GovernanceSeatRow>(reader, queries.seatsOfOrganization),
    search: createSearch(reader),
    organizationFeed: (page: FeedRequest) => feedPage<OrganizationFeedContent>(reader, queries.organizationFeed, page),
    claim: entityLoader<ClaimRow>(reader, Claim),
    claims: connectionLoader<ClaimRow, queries.ClaimList>(reader, queries.claims),
    claimsAbout: connectionLoader<ClaimRow, queries.ClaimList>(reader, queries.claimsAbout),
    contradictions: connectionLoader<ContradictionRow, queries.ContradictionList>(reader, queries.contradictions),
    populationsOf: listLoader<PopulationRow>(reader, queries.populationsOf),
    changeFeed: (page: FeedRequest, viewer: Viewer) => changeFeed(reader, 'members', queries.toldTables, page, viewer),
    source: entityLoader<SourceRow>(reader, Source),
    ...createKnowledgeLoaders(reader),
  };
}

export type MembersLoaders = ReturnType<typeof createLoaders>;
export type MembersContext = SubgraphContext<MembersLoaders>;
