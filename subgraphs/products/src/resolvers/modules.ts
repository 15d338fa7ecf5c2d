import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { Resolvers } from '../__generated__/schema.ts';

/** Modules of products. */
export const modules: Resolvers = {
  Product: {
    modules: (of, _args, { loaders }) => loaders.modulesOf.load(of),
  },

  ProductModule: {
    __resolveReference: async (representation, { loaders }) => loaders.module.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    summary: ({ summary }, { language }) => textIn(summary, language),
    features: ({ features }, { language }) => features.flatMap((feature) => textIn(feature, language) ?? []),
    initiators: ({ initiatorIds, asOf }) => initiatorIds.map((id): Reference => ({ id, asOf })),
  },
};
