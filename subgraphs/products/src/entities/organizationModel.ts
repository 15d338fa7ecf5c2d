import { defineEntity, p } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';

/**
 * The read model of the organizations of the members subgraph: what usages are filtered and counted by. It is fed
 * from that subgraph's change feed, never written otherwise.
 */
export const OrganizationModel = defineEntity({
  name: 'OrganizationModel',
  tableName: 'organization_model',
  properties: {
    id: key().primary(),
    kind: key(),
    name: p.text(),
    shortName: p.text(),
    /** The short name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    ...period(),
  },
  indexes: [{ properties: ['kind', 'id'] }, { properties: ['sortKey', 'id'] }],
});

/** The memberships of an organization; `n` counts them from 0. */
export const OrganizationMembership = defineEntity({
  name: 'OrganizationMembership',
  tableName: 'organization_membership',
  properties: { organizationId: key().primary(), n: p.integer().primary(), ...period() },
});

/** The regions that an organization lies in, one after the other; `n` counts them from 0. */
export const OrganizationRegion = defineEntity({
  name: 'OrganizationRegion',
  tableName: 'organization_region',
  properties: { organizationId: key().primary(), n: p.integer().primary(), regionId: key(), ...period() },
  indexes: [{ properties: ['regionId', 'organizationId'] }],
});

/** The inhabitants of an organization on 1 January of a year. */
export const OrganizationPopulation = defineEntity({
  name: 'OrganizationPopulation',
  tableName: 'organization_population',
  properties: { organizationId: key().primary(), year: p.integer().primary(), population: p.integer() },
});
