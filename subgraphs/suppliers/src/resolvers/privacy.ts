import { eraseActor } from '@community-graph/kit/privacy';
import { mutation } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { eraseContact } from '../mutations/index.ts';

/** The erasure of personal data. */
export const privacyResolvers = {
  Mutation: {
    eraseContact: mutation('eraseContact', eraseContact),
    eraseSuppliersActor: mutation('eraseSuppliersActor', eraseActor('suppliers')),
  },

  ErasurePayload: { erasure: ({ erasure }) => erasure ?? null },
} satisfies Resolvers;
