import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { nodeOf } from './nodeOf.ts';

/** What leads from a change to its object, whichever subgraph owns it. */
export const changeResolvers = {
  Change: {
    __resolveReference: async (change) => change,
    node: async (change, _args, { loaders }) =>
      change.kind === 'DELETED' ? null : nodeOf(referenceOf(change), loaders, 'nodeId'),
  },
} satisfies Resolvers;
