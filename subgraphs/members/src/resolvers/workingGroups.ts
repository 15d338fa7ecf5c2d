import type { Resolvers } from '../__generated__/schema.ts';
import { productStub } from '../node.ts';

/** Places in the working groups of products. */
export const workingGroupResolvers = {
  Query: {
    workingGroupSeats: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.workingGroupSeats.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Organization: {
    workingGroupSeats: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.workingGroupSeatsOfOrganization.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
  },

  Product: {
    workingGroupSeats: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.workingGroupSeatsOfProduct.load({ key: of.nodeId, asOf: asOf ?? of.asOf }, page, { filter }),
  },

  WorkingGroupSeat: {
    organization: ({ organizationId, asOf }, _args, { loaders }) =>
      loaders.organization.known({ id: organizationId, asOf }),
    product: ({ productId, asOf }) => productStub(productId, asOf),
  },
} satisfies Resolvers;
