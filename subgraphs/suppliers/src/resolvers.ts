import { provenanceResolvers } from '@community-graph/kit/facts';
import { idWithin } from '@community-graph/kit/ids';
import { CvrNumberScalar, DateScalar, UrlScalar } from '@community-graph/kit/scalars';
import { known, referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from './__generated__/schema.ts';

export const resolvers: Resolvers = {
  Date: DateScalar,
  Url: UrlScalar,
  CvrNumber: CvrNumberScalar,

  Query: {
    supplier: async (_root, { id, asOf }, { loaders, today }) => {
      const row = await loaders.supplier.load(idWithin(['supplier'], id, 'id'));
      return row && { ...row, asOf: asOf ?? today };
    },
    suppliers: (_root, { asOf, service, ...page }, { loaders, today }) =>
      loaders.suppliers.load({ key: '', asOf: asOf ?? today }, page, { service }),
  },

  Node: {
    __resolveType: () => 'Supplier',
  },

  Supplier: {
    __resolveReference: async (representation, { loaders }) => {
      const { id, asOf } = referenceOf(representation);
      const row = await loaders.supplier.load(id);
      return row && { ...row, asOf };
    },
    nodeId: ({ id }) => id,
    organization: ({ organizationId, asOf }) => (organizationId ? { id: organizationId, asOf } : null),
    services: async (of, _args, { loaders }) =>
      (await loaders.servicesOfSupplier.load(of)).map(({ service }) => service),
    engagements: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.engagementsOfSupplier.load({ key: id, asOf }, page, { service }),
    products: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.productsOfSupplier.load({ key: id, asOf }, page, { service }),
  },

  Engagement: {
    __resolveReference: async ({ id, asOf }, { loaders }) => {
      const row = await loaders.engagement.load(id);
      return row && { ...row, asOf };
    },
    supplier: async ({ supplierId, asOf }, _args, { loaders }) => ({
      ...known(await loaders.supplier.load(supplierId)),
      asOf,
    }),
    product: ({ productId, asOf }) => ({ id: productId, asOf }),
  },

  Product: {
    __resolveReference: ({ id, asOf }) => ({ id, asOf }),
    suppliers: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProduct.load({ key: id, asOf }, page, { service }),
    engagements: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.engagementsOfProduct.load({ key: id, asOf }, page, { service }),
  },

  Organization: {
    __resolveReference: (representation) => representation,
    suppliers: ({ productIds = [], asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProducts.load({ key: JSON.stringify(productIds), asOf }, page, { service }),
  },

  Usage: {
    __resolveReference: (representation) => representation,
    supportedBy: ({ product, asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProduct.load({ key: product?.id ?? '', asOf }, page, { service }),
  },

  Provenance: provenanceResolvers,
};
