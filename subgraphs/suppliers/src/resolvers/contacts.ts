import { requiredId } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Resolvers of contacts. */
export const contacts = {
  Supplier: {
    contacts: ({ id, asOf: day }, { asOf }, { loaders }) => loaders.contactsOfSupplier.load({ id, asOf: asOf ?? day }),
  },

  Usage: {
    contacts: ({ organization, product, asOf: day }, { asOf }, { loaders }) => {
      const productId = requiredId(product?.id);
      // A usage whose user has no id has nobody to turn to.
      if (organization === null) return [];
      return loaders.contactsOfUsage(requiredId(organization?.id), productId, asOf ?? day);
    },
  },
} satisfies Resolvers;
