import { claimResolvers, claimsAbout, provenanceResolvers } from '@community-graph/kit/facts';
import { idWithin } from '@community-graph/kit/ids';
import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from './__generated__/schema.ts';
import { scalars } from './scalars.ts';

export const resolvers: Resolvers = {
  ...scalars,

  Query: {
    product: (_root, { id, asOf }, { loaders, today }) =>
      loaders.product.at({ id: idWithin(['product'], id, 'id'), asOf: asOf ?? today }),
    products: (_root, { asOf, lifecycle, ...page }, { loaders, today }) =>
      loaders.products.load({ key: '', asOf: asOf ?? today }, page, { lifecycle }),
  },

  Node: {
    __resolveType: () => 'Product',
  },

  Product: {
    __resolveReference: async (representation, { loaders }) => loaders.product.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    modules: (of, _args, { loaders }) => loaders.modulesOf.load(of),
    participations: ({ id, asOf }, { role, ...page }, { loaders }) =>
      loaders.participationsOfProduct.load({ key: id, asOf }, page, { role }),
    usages: ({ id, asOf }, { status, ...page }, { loaders }) =>
      loaders.usagesOfProduct.load({ key: id, asOf }, page, { status }),
    userOrganizationIds: async (of, _args, { loaders }) =>
      (await loaders.usersOfProduct.load(of)).map(({ organizationId }) => organizationId),
    integrations: (of, _args, { loaders }) => loaders.integrationsOf.load(of),
    claims: claimsAbout,
  },

  ProductModule: {
    __resolveReference: async (representation, { loaders }) => loaders.module.at(referenceOf(representation)),
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    initiators: ({ initiatorIds, asOf }) => initiatorIds.map((id): Reference => ({ id, asOf })),
  },

  Participation: {
    __resolveReference: async (representation, { loaders }) => loaders.participation.at(referenceOf(representation)),
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
  },

  Usage: {
    __resolveReference: async (representation, { loaders }) => loaders.usage.at(referenceOf(representation)),
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
  },

  Integration: {
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    otherProduct: ({ otherProductId, asOf }, _args, { loaders }) =>
      otherProductId ? loaders.product.known({ id: otherProductId, asOf }) : null,
    externalSystem: ({ externalSystemId }, _args, { loaders }) =>
      externalSystemId ? loaders.externalSystem.load(externalSystemId) : null,
  },

  Organization: {
    __resolveReference: async (representation) => referenceOf(representation),
    usages: ({ id, asOf }, { status, ...page }, { loaders }) =>
      loaders.usagesOfOrganization.load({ key: id, asOf }, page, { status }),
    participations: ({ id, asOf }, { role, ...page }, { loaders }) =>
      loaders.participationsOfOrganization.load({ key: id, asOf }, page, { role }),
    productIds: async (of, _args, { loaders }) =>
      (await loaders.productsOfOrganization.load(of)).map(({ productId }) => productId),
  },

  Repository: {
    note: ({ note }) => note ?? null,
  },

  Claim: claimResolvers,
  Provenance: provenanceResolvers,
};
