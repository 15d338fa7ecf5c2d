import type { Resolvers } from '../__generated__/schema.ts';

/** What other subgraphs follow. */
export const feed = {
  Query: {
    productFeed: (_root, page, { loaders }) => loaders.productFeed(page),
    productLinkFeed: (_root, page, { loaders }) => loaders.productLinkFeed(page),
  },
} satisfies Resolvers;
