import { mutation } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { createSupplier, updateSupplier, updateSupplierProfile } from '../mutations/index.ts';

/** What is changed about suppliers. */
export const supplierChanges = {
  Mutation: {
    updateSupplierProfile: mutation('updateSupplierProfile', updateSupplierProfile),
    createSupplier: mutation('createSupplier', createSupplier),
    updateSupplier: mutation('updateSupplier', updateSupplier),
  },

  SupplierPayload: {
    supplier: ({ supplierId }, _args, { loaders, today }) =>
      supplierId === undefined ? null : loaders.supplier.at({ id: supplierId, asOf: today }),
  },
} satisfies Resolvers;
