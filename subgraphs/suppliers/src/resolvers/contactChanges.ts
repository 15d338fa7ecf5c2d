import { mutation } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { endSupplierContact, setSupplierContact } from '../mutations/index.ts';

/** What suppliers change about how they are reached. */
export const contactChanges = {
  Mutation: {
    setSupplierContact: mutation('setSupplierContact', setSupplierContact),
    endSupplierContact: mutation('endSupplierContact', endSupplierContact),
  },

  SupplierContactPayload: {
    contact: ({ contactId }, _args, { loaders }) =>
      contactId === undefined ? null : loaders.supplierContact.load(contactId),
  },
} satisfies Resolvers;
