import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { ratio } from '@community-graph/kit/facts';
import { countOf } from './counts.ts';
import { textOf } from './texts.ts';

/** The community as a whole. */
export const communityResolvers = {
  Query: {
    community: (_root, { asOf }, { loaders, today }) =>
      loaders.community.known({ id: 'community:os2', asOf: asOf ?? today }),
  },

  CommunityFunction: {
    name: textOf('name'),
    summary: textOf('summary'),
  },

  Community: {
    summary: textOf('summary'),
    __resolveReference: async (representation, { loaders }) => loaders.community.at(referenceOf(representation)),
    founders: (of, _args, { loaders }) => loaders.founders.load(of),
    memberCount: async ({ asOf }, _args, { loaders }) => countOf(await loaders.memberCount.load({ id: '', asOf })),
    municipalityCount: async ({ asOf }, _args, { loaders }) =>
      countOf(await loaders.municipalityCount.load({ id: '', asOf })),
    memberMunicipalityShare: async ({ asOf }, _args, { loaders }) => {
      const [numerator, denominator] = await Promise.all([
        loaders.memberMunicipalityCount.load({ id: '', asOf }),
        loaders.municipalityCount.load({ id: '', asOf }),
      ]);
      return ratio(countOf(numerator), countOf(denominator));
    },
    functions: (of, _args, { loaders }) => loaders.functions.load(of),
  },
} satisfies Resolvers;
