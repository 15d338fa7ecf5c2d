import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { countOf } from './counts.ts';

/** What this subgraph knows about the products of another. */
export const productResolvers = {
  Product: {
    __resolveReference: async (representation) => {
      const { id, asOf } = referenceOf(representation);
      return { __typename: 'Product', nodeId: id, asOf };
    },
    communityMemberCount: async ({ asOf }, _args, { loaders }) =>
      countOf(await loaders.memberCount.load({ id: '', asOf })),
    communityMunicipalityCount: async ({ asOf }, _args, { loaders }) =>
      countOf(await loaders.municipalityCount.load({ id: '', asOf })),
  },
} satisfies Resolvers;
