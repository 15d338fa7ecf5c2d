import { mutation } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import * as mutations from '../mutations/index.ts';

/** What coordinators and the secretariat tell of usages. */
export const usageMutations: Resolvers = {
  Mutation: {
    reportUsage: mutation('reportUsage', mutations.reportUsage, ['organization']),
    confirmUsage: mutation('confirmUsage', mutations.confirmUsage),
    changeUsage: mutation('changeUsage', mutations.changeUsage),
    endUsage: mutation('endUsage', mutations.endUsage),
  },

  UsagePayload: {
    usage: ({ usageId: id }, _args, { loaders, today }) => (id ? loaders.usage.at({ id, asOf: today }) : null),
    previous: ({ previousId: id }, _args, { loaders, today }) => (id ? loaders.usage.at({ id, asOf: today }) : null),
  },
};
