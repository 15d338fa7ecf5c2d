import { idWithin } from '@community-graph/kit/ids';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Resolvers of suppliers, and of what leads to them. */
export const suppliers = {
  Query: {
    supplier: (_root, { id, asOf }, { loaders, today }) =>
      loaders.supplier.at({ id: idWithin(['supplier'], id, 'id'), asOf: asOf ?? today }),
    suppliers: (_root, { asOf, service, ...page }, { loaders, today }) =>
      loaders.suppliers.load({ key: '', asOf: asOf ?? today }, page, { service }),
  },

  Node: {
    __resolveType: () => 'Supplier',
  },

  Supplier: {
    __resolveReference: async (representation, { loaders }) => loaders.supplier.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    organization: ({ organizationId, asOf }) => (organizationId ? { id: organizationId, asOf } : null),
    services: async (of, _args, { loaders }) =>
      (await loaders.servicesOfSupplier.load(of)).map(({ service }) => service),
    engagements: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.engagementsOfSupplier.load({ key: id, asOf }, page, { service }),
    products: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.productsOfSupplier.load({ key: id, asOf }, page, { service }),
  },
} satisfies Resolvers;
