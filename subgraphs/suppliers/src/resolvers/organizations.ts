import { referenceOf, requiredIds } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Resolvers of what this subgraph adds to organizations. */
export const organizations = {
  Organization: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    suppliers: ({ productIds, asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProducts.load({ key: JSON.stringify(requiredIds(productIds)), asOf }, page, { service }),
  },
} satisfies Resolvers;
