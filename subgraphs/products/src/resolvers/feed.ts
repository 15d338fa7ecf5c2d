import type { Resolvers } from '../__generated__/schema.ts';

/** What other subgraphs follow. */
export const feed = {
  Query: {
    productsChanges: (_root, page, { loaders, viewer }) => loaders.changeFeed(page, viewer),
    productFeed: (_root, page, { loaders }) => loaders.productFeed(page),
    productLinkFeed: (_root, page, { loaders }) => loaders.productLinkFeed(page),
  },
} satisfies Resolvers;
