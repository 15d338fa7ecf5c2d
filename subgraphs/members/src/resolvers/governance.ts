import type { Resolvers } from '../__generated__/schema.ts';
import { on } from './on.ts';
import { textOf } from './texts.ts';

/** The bodies that govern the community, and their seats. */
export const governanceResolvers = {
  Organization: {
    seats: (of, args, { loaders }) => loaders.seatsOfOrganization.load(on(of, args)),
  },

  Community: {
    bodies: (of, _args, { loaders }) => loaders.bodies.load(of),
  },

  GovernanceBody: {
    name: textOf('name'),
    summary: textOf('summary'),
    seats: (of, args, { loaders }) => loaders.seatsOfBody.load(on(of, args)),
  },

  GovernanceSeat: {
    body: ({ bodyId, asOf }, _args, { loaders }) => loaders.body.known({ id: bodyId, asOf }),
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
  },
} satisfies Resolvers;
