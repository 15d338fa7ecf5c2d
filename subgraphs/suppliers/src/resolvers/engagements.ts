import { idWithin } from '@community-graph/kit/ids';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { inOrder, phasesOf } from '../entities/index.ts';

/** Resolvers of engagements, and of the products that they are about. */
export const engagements = {
  Query: {
    engagement: (_root, { id, asOf }, { loaders, today }) =>
      loaders.engagement.at({ id: idWithin(['engagement'], id, 'id'), asOf: asOf ?? today }),
    engagements: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.engagements.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    deliveredProducts: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.deliveredProducts.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Engagement: {
    __resolveReference: async (representation, { loaders }) => loaders.engagement.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    supplier: ({ supplierId, asOf }, _args, { loaders }) => loaders.supplier.known({ id: supplierId, asOf }),
    product: ({ productId, asOf }) => ({ id: productId, asOf }),
    phases: ({ services }) => phasesOf(services),
  },

  DeliveredProductEdge: {
    services: ({ node }) => inOrder(node.services),
    phases: ({ node }) => phasesOf(node.services),
  },
} satisfies Resolvers;
