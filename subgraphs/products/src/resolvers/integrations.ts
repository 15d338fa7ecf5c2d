import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { requireOrganizationsFor } from './readModel.ts';

/** What products exchange data with. */
export const integrations: Resolvers = {
  Query: {
    integrations: (_root, { asOf, filter, ...page }, context) => {
      requireOrganizationsFor({ filter }, context);
      return context.loaders.integrations.load({ key: '', asOf: asOf ?? context.today }, page, { filter });
    },
  },

  Product: {
    integrations: (of, _args, { loaders }) => loaders.integrationsOf.load(of),
  },

  ExternalSystem: {
    __resolveReference: async (representation, { loaders }) => loaders.externalSystem.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
  },

  Integration: {
    __resolveReference: async (representation, { loaders }) => loaders.integration.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    otherProduct: ({ otherProductId, asOf }, _args, { loaders }) =>
      otherProductId ? loaders.product.known({ id: otherProductId, asOf }) : null,
    externalSystem: ({ externalSystemId, asOf }, _args, { loaders }) =>
      externalSystemId ? loaders.externalSystem.known({ id: externalSystemId, asOf }) : null,
  },
};
