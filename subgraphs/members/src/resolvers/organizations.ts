import { idWithin } from '@community-graph/kit/ids';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { organizationNamespaces } from '../node.ts';
import { on } from './on.ts';
import { presentOrganization } from './present.ts';

/** Organizations, and the lists of them. */
export const organizationResolvers = {
  Query: {
    organization: (_root, { id, asOf }, { loaders, today }) =>
      presentOrganization({ id: idWithin(organizationNamespaces, id, 'id'), asOf: asOf ?? today }, loaders),
    organizations: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.organizations.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    members: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.members.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Organization: {
    __resolveReference: async (representation, { loaders }) =>
      presentOrganization(referenceOf(representation), loaders),
    nodeId: ({ id }) => id,
    municipality: ({ id, kind, asOf }, _args, { loaders }) =>
      kind === 'MUNICIPALITY' ? loaders.municipality.at({ id, asOf }) : null,
    region: async (of, args, { loaders }) => (await loaders.regionOf.load(on(of, args)))[0] ?? null,
    regionAffiliations: (of, _args, { loaders }) => loaders.affiliationsOf.load(of),
    municipalities: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.municipalitiesOfRegion.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
    succeededBy: ({ succeededById, asOf }, _args, { loaders }) =>
      succeededById ? loaders.organization.known({ id: succeededById, asOf }) : null,
  },

  RegionAffiliation: {
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
    region: ({ regionId, asOf }, _args, { loaders }) => loaders.organization.known({ id: regionId, asOf }),
  },
} satisfies Resolvers;
