import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import type { FeeClass, OrganizationKind } from '../__generated__/schema.ts';

// The largest first, those without a count last: read backwards, the other index would have them first.
const largestFirst = {
  name: 'organization_population_desc_index',
  expression: `create index "organization_population_desc_index" on "members"."organization" ("population" desc nulls last, "id" desc)`,
};

/** Organizations: municipalities, regions and others, members or not. */
export const Organization = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: key().primary(),
    /** Ids it had before. */
    formerIds: p.array(),
    kind: key().$type<OrganizationKind>(),
    name: p.text(),
    shortName: p.text(),
    /** The short name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    /** The official name in that alphabet. */
    nameSortKey: key(),
    cvr: key().nullable().unique(),
    regionCode: key().nullable().unique(),
    /** Inhabitants, the newest count; the counts by year are those of `Population`. */
    population: p.integer().nullable(),
    feeClass: p.text().$type<FeeClass>().nullable(),
    succeededById: () => p.manyToOne(Organization).mapToPk().nullable().fieldName('succeeded_by_id'),
    ...period(),
    provenance: provenance(),
  },
  indexes: [
    { properties: ['sortKey', 'id'] },
    { properties: ['nameSortKey', 'id'] },
    { properties: ['population', 'id'] },
    largestFirst,
    { properties: ['kind', 'sortKey', 'id'] },
    { properties: ['formerIds'], type: 'gin' },
  ],
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
  },
});

/** Counts of inhabitants, each of 1 January of a year. */
export const Population = defineEntity({
  name: 'Population',
  tableName: 'population',
  properties: {
    id: key().primary(),
    organizationId: () => p.manyToOne(Organization).mapToPk().fieldName('organization_id'),
    year: p.integer(),
    population: p.integer(),
    provenance: provenance(),
  },
  uniques: [{ properties: ['organizationId', 'year'] }],
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
    provenance: provenance(),
  },
});

export type OrganizationRow = InferEntity<typeof Organization>;
export type MunicipalityRow = InferEntity<typeof Municipality>;
export type PopulationRow = InferEntity<typeof Population>;
export type RegionAffiliationRow = InferEntity<typeof RegionAffiliation>;

export type OrganizationNode = AsOf<OrganizationRow>;
export type MunicipalityNode = AsOf<MunicipalityRow>;
export type RegionAffiliationNode = AsOf<RegionAffiliationRow>;
export type OrganizationPage = Connection<OrganizationNode>;

/** The count of inhabitants that the product fees of a year go by. */
export interface FeeBasisNode {
  readonly year: number;
  readonly count: PopulationRow;
}
