import type { Resolvers } from '../__generated__/schema.ts';

/** The bodies that govern the community, and their seats. */
export const governanceResolvers = {
  Organization: {
    seats: (of, _args, { loaders }) => loaders.seatsOfOrganization.load(of),
  },

  Community: {
    bodies: (of, _args, { loaders }) => loaders.bodies.load(of),
  },

  GovernanceBody: {
    seats: (of, _args, { loaders }) => loaders.seatsOfBody.load(of),
  },

  GovernanceSeat: {
    body: ({ bodyId, asOf }, _args, { loaders }) => loaders.body.known({ id: bodyId, asOf }),
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
  },
} satisfies Resolvers;
