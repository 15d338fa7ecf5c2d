import { eraseActor } from '@community-graph/kit/privacy';
import { mutation } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** The erasure of personal data. */
export const privacyResolvers = {
  Mutation: {
    eraseProductsActor: mutation('eraseProductsActor', eraseActor('products')),
  },

  ErasurePayload: { erasure: ({ erasure }) => erasure ?? null },
} satisfies Resolvers;
