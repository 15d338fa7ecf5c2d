import { badInput } from '@community-graph/kit/errors';
import { maximumPageSize } from '@community-graph/kit/paging';
import type { Resolvers } from '../__generated__/schema.ts';
import { knowledgeTypeOfId } from '../node.ts';
import { nodeOf } from './nodeOf.ts';

/** What any global id leads to. */
export const nodeResolvers = {
  Query: {
    node: (_root, { id, asOf }, { loaders, today }) => nodeOf({ id, asOf: asOf ?? today }, loaders),
    nodes: async (_root, { ids, asOf }, { loaders, today }) => {
      if (ids.length < 1 || ids.length > maximumPageSize) {
        throw badInput('ids', `a list of 1 to ${maximumPageSize} ids`, ids.length);
      }
      return Promise.all(ids.map((id) => nodeOf({ id, asOf: asOf ?? today }, loaders, 'ids')));
    },
  },

  Node: {
    __resolveType: (object) =>
      '__typename' in object ? object.__typename : (knowledgeTypeOfId(object.id) ?? 'Organization'),
  },
} satisfies Resolvers;
