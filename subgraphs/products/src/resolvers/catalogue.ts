import { mutation } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import * as mutations from '../mutations/index.ts';

const organizations = ['organization'];

/** What the secretariat changes about products and what belongs to them. */
export const catalogue: Resolvers = {
  Mutation: {
    createProduct: mutation('createProduct', mutations.createProduct),
    updateProduct: mutation('updateProduct', mutations.updateProduct),
    createModule: mutation('createModule', mutations.createModule, organizations),
    updateModule: mutation('updateModule', mutations.updateModule, organizations),
    createIntegration: mutation('createIntegration', mutations.createIntegration),
    updateIntegration: mutation('updateIntegration', mutations.updateIntegration),
    addParticipation: mutation('addParticipation', mutations.addParticipation, organizations),
    endParticipation: mutation('endParticipation', mutations.endParticipation),
  },

  ProductPayload: {
    product: ({ productId: id }, _args, { loaders, today }) => (id ? loaders.product.at({ id, asOf: today }) : null),
  },
  ProductModulePayload: {
    module: ({ moduleId: id }, _args, { loaders, today }) => (id ? loaders.module.at({ id, asOf: today }) : null),
  },
  IntegrationPayload: {
    integration: ({ integrationId: id }, _args, { loaders, today }) =>
      id ? loaders.integration.at({ id, asOf: today }) : null,
  },
  ParticipationPayload: {
    participation: ({ participationId: id }, _args, { loaders, today }) =>
      id ? loaders.participation.at({ id, asOf: today }) : null,
  },
};
