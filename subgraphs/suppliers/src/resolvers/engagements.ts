import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Resolvers of engagements. */
export const engagements = {
  Engagement: {
    __resolveReference: async (representation, { loaders }) => loaders.engagement.at(referenceOf(representation)),
    supplier: ({ supplierId, asOf }, _args, { loaders }) => loaders.supplier.known({ id: supplierId, asOf }),
    product: ({ productId, asOf }) => ({ id: productId, asOf }),
  },
} satisfies Resolvers;
