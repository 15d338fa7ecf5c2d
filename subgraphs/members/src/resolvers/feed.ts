import type { Resolvers } from '../__generated__/schema.ts';

/** What other subgraphs follow. */
export const feedResolvers = {
  Query: {
    organizationFeed: (_root, page, { loaders }) => loaders.organizationFeed(page),
  },
} satisfies Resolvers;
