import { idWithin } from '@community-graph/kit/ids';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { inOrder } from '../entities/index.ts';

/** Resolvers of agreements, and of what leads to them. */
export const agreements = {
  Query: {
    agreement: (_root, { id, asOf }, { loaders, today }) =>
      loaders.agreement.at({ id: idWithin(['agreement'], id, 'id'), asOf: asOf ?? today }),
  },

  Agreement: {
    __resolveReference: async (representation, { loaders }) => loaders.agreement.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    supplier: ({ supplierId, asOf }, _args, { loaders }) => loaders.supplier.known({ id: supplierId, asOf }),
    organization: ({ organizationId, asOf }) => ({ id: organizationId, asOf }),
    product: ({ productId, asOf }) => ({ id: productId, asOf }),
    services: ({ services }) => inOrder(services),
  },

  Supplier: {
    agreements: ({ id, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.agreementsOfSupplier.load({ key: id, asOf: asOf ?? day }, page, { filter }),
  },

  Organization: {
    agreements: ({ id, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.agreementsOfOrganization.load({ key: id, asOf: asOf ?? day }, page, { filter }),
  },

  Product: {
    agreements: ({ id, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.agreementsOfProduct.load({ key: id, asOf: asOf ?? day }, page, { filter }),
  },
} satisfies Resolvers;
