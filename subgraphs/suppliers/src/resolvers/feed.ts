import type { Resolvers } from '../__generated__/schema.ts';

/** What other subgraphs follow. */
export const feed = {
  Query: {
    suppliersChanges: (_root, page, { loaders, viewer }) => loaders.changeFeed(page, viewer),
    supplierFeed: (_root, page, { loaders }) => loaders.supplierFeed(page),
  },
} satisfies Resolvers;
