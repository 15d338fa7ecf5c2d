import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** What this subgraph adds to organizations besides usages and participations. */
export const organizations: Resolvers = {
  Organization: {
    __resolveReference: async (representation) => referenceOf(representation),
    productIds: async (of, _args, { loaders }) =>
      (await loaders.productsOfOrganization.load(of)).map(({ productId }) => productId),
  },
};
