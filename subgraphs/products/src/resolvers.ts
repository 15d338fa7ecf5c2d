import { claimResolvers, provenanceResolvers } from '@community-graph/kit/facts';
import { idWithin } from '@community-graph/kit/ids';
import type { Reference } from '@community-graph/kit/reading';
import { known, referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from './__generated__/schema.ts';
import { scalars } from './scalars.ts';

export const resolvers: Resolvers = {
  ...scalars,

  Query: {
    product: async (_root, { id, asOf }, { loaders, today }) => {
      const row = await loaders.product.load(idWithin(['product'], id, 'id'));
      return row && { ...row, asOf: asOf ?? today };
    },
    products: (_root, { asOf, lifecycle, ...page }, { loaders, today }) =>
      loaders.products.load({ key: '', asOf: asOf ?? today }, page, { lifecycle }),
  },

  Node: {
    __resolveType: () => 'Product',
  },

  Product: {
    __resolveReference: async (representation, { loaders }) => {
      const { id, asOf } = referenceOf(representation);
      const row = await loaders.product.load(id);
      return row && { ...row, asOf };
    },
    nodeId: ({ id }) => id,
    modules: (of, _args, { loaders }) => loaders.modulesOf.load(of),
    participations: ({ id, asOf }, { role, ...page }, { loaders }) =>
      loaders.participationsOfProduct.load({ key: id, asOf }, page, { role }),
    usages: ({ id, asOf }, { status, ...page }, { loaders }) =>
      loaders.usagesOfProduct.load({ key: id, asOf }, page, { status }),
    userOrganizationIds: async (of, _args, { loaders }) =>
      (await loaders.usersOfProduct.load(of)).map(({ organizationId }) => organizationId),
    integrations: (of, _args, { loaders }) => loaders.integrationsOf.load(of),
    claims: async (of, { metric }, { loaders }) =>
      (await loaders.claims.load(of)).filter((claim) => !metric || claim.metric === metric),
  },

  ProductModule: {
    __resolveReference: async ({ id, asOf }, { loaders }) => {
      const row = await loaders.module.load(id);
      return row && { ...row, asOf };
    },
    product: async ({ productId, asOf }, _args, { loaders }) => ({
      ...known(await loaders.product.load(productId)),
      asOf,
    }),
    initiators: ({ initiatorIds, asOf }) => initiatorIds.map((id): Reference => ({ id, asOf })),
  },

  Participation: {
    __resolveReference: async ({ id, asOf }, { loaders }) => {
      const row = await loaders.participation.load(id);
      return row && { ...row, asOf };
    },
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
    product: async ({ productId, asOf }, _args, { loaders }) => ({
      ...known(await loaders.product.load(productId)),
      asOf,
    }),
  },

  Usage: {
    __resolveReference: async ({ id, asOf }, { loaders }) => {
      const row = await loaders.usage.load(id);
      return row && { ...row, asOf };
    },
    organization: ({ organizationId, asOf }): Reference => ({ id: organizationId, asOf }),
    product: async ({ productId, asOf }, _args, { loaders }) => ({
      ...known(await loaders.product.load(productId)),
      asOf,
    }),
  },

  Integration: {
    product: async ({ productId, asOf }, _args, { loaders }) => ({
      ...known(await loaders.product.load(productId)),
      asOf,
    }),
    otherProduct: async ({ otherProductId, asOf }, _args, { loaders }) =>
      otherProductId ? { ...known(await loaders.product.load(otherProductId)), asOf } : null,
    externalSystem: ({ externalSystemId }, _args, { loaders }) =>
      externalSystemId ? loaders.externalSystem.load(externalSystemId) : null,
  },

  Organization: {
    __resolveReference: ({ id, asOf }) => ({ id, asOf }),
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
