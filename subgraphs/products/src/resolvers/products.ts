import { claimsAbout } from '@community-graph/kit/facts';
import { idWithin } from '@community-graph/kit/ids';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Products: the root fields that find them, and what a product is made of. */
export const products: Resolvers = {
  Query: {
    product: (_root, { id, asOf }, { loaders, today }) =>
      loaders.product.at({ id: idWithin(['product'], id, 'id'), asOf: asOf ?? today }),
    products: (_root, { asOf, lifecycle, ...page }, { loaders, today }) =>
      loaders.products.load({ key: '', asOf: asOf ?? today }, page, { lifecycle }),
  },

  Node: {
    __resolveType: () => 'Product',
  },

  Product: {
    __resolveReference: async (representation, { loaders }) => loaders.product.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    claims: claimsAbout,
  },

  Repository: {
    note: ({ note }) => note ?? null,
  },
};
