import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Resolvers of what this subgraph adds to products. */
export const products = {
  Product: {
    __resolveReference: async (representation) => referenceOf(representation),
    suppliers: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProduct.load({ key: id, asOf }, page, { service }),
    engagements: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.engagementsOfProduct.load({ key: id, asOf }, page, { service }),
  },
} satisfies Resolvers;
