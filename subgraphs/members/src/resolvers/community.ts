import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { countOf } from './counts.ts';

/** The community as a whole. */
export const communityResolvers = {
  Query: {
    community: (_root, { asOf }, { loaders, today }) =>
      loaders.community.known({ id: 'community:os2', asOf: asOf ?? today }),
  },

  Community: {
    __resolveReference: async (representation, { loaders }) => loaders.community.at(referenceOf(representation)),
    founders: (of, _args, { loaders }) => loaders.founders.load(of),
    memberCount: async ({ asOf }, _args, { loaders }) => countOf(await loaders.memberCount.load({ id: '', asOf })),
    municipalityCount: async ({ asOf }, _args, { loaders }) =>
      countOf(await loaders.municipalityCount.load({ id: '', asOf })),
    functions: (of, _args, { loaders }) => loaders.functions.load(of),
  },
} satisfies Resolvers;
