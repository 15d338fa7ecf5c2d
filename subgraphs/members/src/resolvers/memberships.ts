import type { Resolvers } from '../__generated__/schema.ts';
import { on } from './on.ts';

/** Who is a member, and since when. */
export const membershipResolvers = {
  Query: {
    memberships: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.memberships.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Organization: {
    isMember: async (of, args, { loaders }) => (await loaders.membershipOf.load(on(of, args))).length > 0,
    membership: async (of, args, { loaders }) => (await loaders.membershipOf.load(on(of, args)))[0] ?? null,
    memberships: ({ id, asOf: day }, { asOf, filter, orderBy, ...page }, { loaders }) =>
      loaders.membershipsOfOrganization.load(
        { key: id, asOf: asOf ?? day },
        { ...page, orderBy: orderBy?.length ? orderBy : [{ field: 'VALID_FROM', direction: 'ASC' }] },
        { filter },
      ),
  },

  Membership: {
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
  },
} satisfies Resolvers;
