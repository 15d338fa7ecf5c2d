import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { defineClaim, defineSource, provenance } from '@community-graph/kit/facts';
import type { Connection } from '@community-graph/kit/paging';
import type { AsOf } from '@community-graph/kit/reading';
import type {
  ClaimMetric,
  FeeClass,
  GovernanceBodyKind,
  GovernanceLevelOfWork,
  OrganizationKind,
  SeatRole,
} from './__generated__/schema.ts';

/** Organizations: municipalities, regions and others, members or not. */
export const Organization = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: key().primary(),
    kind: p.text().$type<OrganizationKind>(),
    name: p.text(),
    shortName: p.text(),
    /** The short name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    cvr: key().nullable().unique(),
    regionCode: key().nullable().unique(),
    succeededById: () => p.manyToOne(Organization).mapToPk().nullable().fieldName('succeeded_by_id'),
    ...period(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }],
});

/** What is particular to a municipality; its id is the organization's. */
export const Municipality = defineEntity({
  name: 'Municipality',
  tableName: 'municipality',
  properties: {
    id: key().primary(),
    code: key().unique(),
    code4: key(),
    nuts3: key(),
    fkOrganisationUuid: p.uuid().unique(),
    population: p.integer(),
    populationYear: p.integer(),
    feeClass: p.text().$type<FeeClass>(),
  },
});

/** Which region an organization lies in, and when. */
export const RegionAffiliation = defineEntity({
  name: 'RegionAffiliation',
  tableName: 'region_affiliation',
  properties: {
    id: key().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').index(),
    regionId: () => p.manyToOne(Organization).mapToPk().fieldName('region_id').index(),
    ...period(),
  },
});

/** Memberships of OS2. */
export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: key().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').index(),
    founding: p.boolean(),
    ...period(),
    provenance: provenance(),
  },
});

/** OS2 itself; one row. */
export const Community = defineEntity({
  name: 'Community',
  tableName: 'community',
  properties: {
    id: key().primary(),
    name: p.text(),
    foundedOn: p.date(),
    foundedIn: p.text(),
    cvr: key(),
    gln: key(),
    provenance: provenance(),
  },
});

/** Bodies that govern the community. */
export const GovernanceBody = defineEntity({
  name: 'GovernanceBody',
  tableName: 'governance_body',
  properties: {
    id: key().primary(),
    kind: key().$type<GovernanceBodyKind>(),
    name: p.text(),
    description: p.text(),
    provenance: provenance(),
  },
});

/** Seats in the bodies, held by organizations. */
export const GovernanceSeat = defineEntity({
  name: 'GovernanceSeat',
  tableName: 'governance_seat',
  properties: {
    id: key().primary(),
    bodyId: () => p.manyToOne(GovernanceBody).mapToPk().fieldName('body_id').index(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id').index(),
    role: p.text().$type<SeatRole>(),
    ...period(),
    provenance: provenance(),
  },
});

/** Functions that run the community. */
export const CommunityFunction = defineEntity({
  name: 'CommunityFunction',
  tableName: 'community_function',
  properties: {
    id: key().primary(),
    name: p.text(),
    danishName: p.text(),
    description: p.text(),
    level: p.text().$type<GovernanceLevelOfWork>(),
    provenance: provenance(),
  },
});

/** Published figures about the community. */
export const Claim = defineClaim<ClaimMetric>();

/** Where facts are stated. */
export const Source = defineSource();

/** The tables of this subgraph. */
export const entities = [
  Organization,
  Municipality,
  RegionAffiliation,
  Membership,
  Community,
  GovernanceBody,
  GovernanceSeat,
  CommunityFunction,
  Claim,
  Source,
];

export type OrganizationRow = InferEntity<typeof Organization>;
export type MunicipalityRow = InferEntity<typeof Municipality>;
export type MembershipRow = InferEntity<typeof Membership>;
export type CommunityRow = InferEntity<typeof Community>;
export type GovernanceBodyRow = InferEntity<typeof GovernanceBody>;
export type GovernanceSeatRow = InferEntity<typeof GovernanceSeat>;
export type CommunityFunctionRow = InferEntity<typeof CommunityFunction>;
export type ClaimRow = InferEntity<typeof Claim>;

export type OrganizationNode = AsOf<OrganizationRow>;
export type OrganizationPage = Connection<OrganizationNode>;
export type MembershipNode = AsOf<MembershipRow>;
export type CommunityNode = AsOf<CommunityRow>;
export type GovernanceBodyNode = AsOf<GovernanceBodyRow>;
export type GovernanceSeatNode = AsOf<GovernanceSeatRow>;
