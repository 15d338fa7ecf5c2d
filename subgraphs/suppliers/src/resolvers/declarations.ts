import { mutation, referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { inOrder } from '../entities/index.ts';
import * as mutations from '../mutations/index.ts';

/** What suppliers declare about their engagements, and what becomes of it. */
export const declarations = {
  Query: {
    engagementDeclarations: (_root, { filter, ...page }, { loaders, today }) =>
      loaders.declarations.load({ key: '', asOf: today }, page, { filter }),
  },

  Supplier: {
    declarations: ({ id, asOf }, { filter, ...page }, { loaders }) =>
      loaders.declarationsOfSupplier.load({ key: id, asOf }, page, { filter }),
  },

  EngagementDeclaration: {
    __resolveReference: async (representation, { loaders }) => loaders.declaration.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    supplier: ({ supplierId, asOf }, _args, { loaders }) => loaders.supplier.known({ id: supplierId, asOf }),
    product: ({ productId, asOf }) => ({ id: productId, asOf }),
    engagement: ({ engagementId, asOf }, _args, { loaders }) =>
      engagementId ? loaders.engagement.at({ id: engagementId, asOf }) : null,
    continuedBy: ({ continuedById, asOf }, _args, { loaders }) =>
      continuedById ? loaders.engagement.at({ id: continuedById, asOf }) : null,
    services: ({ services }) => inOrder(services),
    decidedByOrganization: ({ decidedByOrganizationId, asOf }) =>
      decidedByOrganizationId ? { id: decidedByOrganizationId, asOf } : null,
  },

  Mutation: {
    declareEngagement: mutation('declareEngagement', mutations.declareEngagement, ['product']),
    changeEngagement: mutation('changeEngagement', mutations.changeEngagement),
    endEngagement: mutation('endEngagement', mutations.endEngagement),
    withdrawEngagementDeclaration: mutation('withdrawEngagementDeclaration', mutations.withdrawEngagementDeclaration),
    confirmEngagementDeclaration: mutation('confirmEngagementDeclaration', mutations.confirmEngagementDeclaration),
    rejectEngagementDeclaration: mutation('rejectEngagementDeclaration', mutations.rejectEngagementDeclaration),
  },

  EngagementDeclarationPayload: {
    declaration: ({ declarationId }, _args, { loaders, today }) =>
      declarationId === undefined ? null : loaders.declaration.at({ id: declarationId, asOf: today }),
  },
} satisfies Resolvers;
