import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { requireOrganizationsFor } from './readModel.ts';

/** Who uses products, from both ends. */
export const usages: Resolvers = {
  Product: {
    usages: (of, { asOf, filter, ...page }, context) => {
      requireOrganizationsFor({ filter, ...page }, context);
      return context.loaders.usagesOfProduct.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter });
    },
  },

  Organization: {
    usages: (of, { asOf, filter, ...page }, context) => {
      requireOrganizationsFor({ filter, ...page }, context);
      return context.loaders.usagesOfOrganization.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter });
    },
  },

  Usage: {
    __resolveReference: async (representation, { loaders }) => loaders.usage.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
  },
};
