import { idWithin } from '@community-graph/kit/ids';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { organizationNamespaces } from '../node.ts';

/** Organizations, and the lists of them. */
export const organizationResolvers = {
  Query: {
    organization: (_root, { id, asOf }, { loaders, today }) =>
      loaders.organization.at({ id: idWithin(organizationNamespaces, id, 'id'), asOf: asOf ?? today }),
    organizations: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.organizations.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    members: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.members.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Organization: {
    __resolveReference: async (representation, { loaders }) => loaders.organization.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    municipality: ({ id, kind, asOf }, _args, { loaders }) =>
      kind === 'MUNICIPALITY' ? loaders.municipality.at({ id, asOf }) : null,
    region: async (of, _args, { loaders }) => (await loaders.regionOf.load(of))[0] ?? null,
    municipalities: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.municipalitiesOfRegion.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
    succeededBy: ({ succeededById, asOf }, _args, { loaders }) =>
      succeededById ? loaders.organization.known({ id: succeededById, asOf }) : null,
  },
} satisfies Resolvers;
