import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Who takes part in products, from both ends. */
export const participations: Resolvers = {
  Product: {
    participations: ({ id, asOf }, { role, ...page }, { loaders }) =>
      loaders.participationsOfProduct.load({ key: id, asOf }, page, { role }),
  },

  Organization: {
    participations: ({ id, asOf }, { role, ...page }, { loaders }) =>
      loaders.participationsOfOrganization.load({ key: id, asOf }, page, { role }),
  },

  Participation: {
    __resolveReference: async (representation, { loaders }) => loaders.participation.at(referenceOf(representation)),
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
  },
};
