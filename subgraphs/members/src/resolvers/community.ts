import type { Resolvers } from '../__generated__/schema.ts';
import { countOf } from './counts.ts';

/** The community as a whole. */
export const communityResolvers = {
  Query: {
    community: (_root, { asOf }, { loaders, today }) =>
      loaders.community.known({ id: 'community:os2', asOf: asOf ?? today }),
  },

  Community: {
    founders: (of, _args, { loaders }) => loaders.founders.load(of),
    recordedMemberCount: async (of, _args, { loaders }) => countOf(await loaders.recordedMemberCount.load(of)),
    functions: (of, _args, { loaders }) => loaders.functions.load(of),
  },
} satisfies Resolvers;
