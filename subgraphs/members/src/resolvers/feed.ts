import type { Resolvers } from '../__generated__/schema.ts';

/** What other subgraphs follow. */
export const feedResolvers = {
  Query: {
    membersChanges: (_root, page, { loaders, viewer }) => loaders.changeFeed(page, viewer),
    organizationFeed: (_root, page, { loaders }) => loaders.organizationFeed(page),
  },
} satisfies Resolvers;
