import { badInput } from '@community-graph/kit/errors';
import { maximumPageSize } from '@community-graph/kit/paging';
import type { Resolvers } from '../__generated__/schema.ts';
import { nodeOf, type NodeObject } from './nodeOf.ts';

/** What any global id leads to. */
export const nodeResolvers = {
  Query: {
    node: (_root, { id, asOf }, { loaders, today }) => nodeOf({ id, asOf: asOf ?? today }, loaders),
    nodes: async (_root, { ids, asOf }, { loaders, today }) => {
      if (ids.length < 1 || ids.length > maximumPageSize) {
        throw badInput('ids', `a list of 1 to ${maximumPageSize} ids`, ids.length);
      }
      const reference = (id: string) => ({ id, asOf: asOf ?? today });
      // An error in a list is an error of its own place: a malformed id leaves the other objects as they are.
      return Promise.all(
        ids.map((id) => nodeOf(reference(id), loaders, 'ids').catch((error: unknown) => error as null)),
      );
    },
  },

  Node: {
    __resolveType: (object) => (object as NodeObject).__typename,
  },
} satisfies Resolvers;
