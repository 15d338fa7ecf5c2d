import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { requireOrganizationsFor } from './readModel.ts';

/** Who takes part in products, from both ends. */
export const participations: Resolvers = {
  Product: {
    participations: (of, { asOf, filter, ...page }, context) => {
      requireOrganizationsFor({ filter, ...page }, context);
      return context.loaders.participationsOfProduct.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter });
    },
  },

  Organization: {
    participations: (of, { asOf, filter, ...page }, context) => {
      requireOrganizationsFor({ filter, ...page }, context);
      return context.loaders.participationsOfOrganization.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter });
    },
  },

  Participation: {
    __resolveReference: async (representation, { loaders }) => loaders.participation.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
  },
};
