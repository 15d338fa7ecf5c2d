import { referenceOf, requiredId } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Resolvers of what this subgraph adds to usages. */
export const usages = {
  Usage: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    supportedBy: ({ product, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.suppliersOfUsage.load({ key: requiredId(product?.id), asOf: asOf ?? day }, page, { filter }),
  },
} satisfies Resolvers;
