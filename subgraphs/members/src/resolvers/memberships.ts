import type { Resolvers } from '../__generated__/schema.ts';

/** Who is a member, and since when. */
export const membershipResolvers = {
  Organization: {
    isMember: async (of, _args, { loaders }) => (await loaders.membershipOf.load(of)).length > 0,
    membership: async (of, _args, { loaders }) => (await loaders.membershipOf.load(of))[0] ?? null,
    memberships: (of, _args, { loaders }) => loaders.membershipsOf.load(of),
  },

  Membership: {
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
  },
} satisfies Resolvers;
