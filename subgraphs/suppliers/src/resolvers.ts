import { provenanceResolvers } from '@community-graph/kit/facts';
import { idWithin } from '@community-graph/kit/ids';
import { CvrNumberScalar, DateScalar, UrlScalar } from '@community-graph/kit/scalars';
import { referenceOf, requiredId, requiredIds } from '@community-graph/kit/subgraph';
import type { Resolvers } from './__generated__/schema.ts';

export const resolvers: Resolvers = {
  Date: DateScalar,
  Url: UrlScalar,
  CvrNumber: CvrNumberScalar,

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

  Engagement: {
    __resolveReference: async (representation, { loaders }) => loaders.engagement.at(referenceOf(representation)),
    supplier: ({ supplierId, asOf }, _args, { loaders }) => loaders.supplier.known({ id: supplierId, asOf }),
    product: ({ productId, asOf }) => ({ id: productId, asOf }),
  },

  Product: {
    __resolveReference: async (representation) => referenceOf(representation),
    suppliers: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProduct.load({ key: id, asOf }, page, { service }),
    engagements: ({ id, asOf }, { service, ...page }, { loaders }) =>
      loaders.engagementsOfProduct.load({ key: id, asOf }, page, { service }),
  },

  Organization: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    suppliers: ({ productIds, asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProducts.load({ key: JSON.stringify(requiredIds(productIds)), asOf }, page, { service }),
  },

  Usage: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    supportedBy: ({ product, asOf }, { service, ...page }, { loaders }) =>
      loaders.suppliersOfProduct.load({ key: requiredId(product?.id), asOf }, page, { service }),
  },

  Provenance: provenanceResolvers,
};
