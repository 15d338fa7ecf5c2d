import { mutation, referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { acceptCorrection, proposeCorrection, rejectCorrection } from '../mutations/index.ts';

/** What suppliers and organizations say is wrong. */
export const corrections = {
  Query: {
    corrections: (_root, { filter, ...page }, { loaders, today }) =>
      loaders.corrections.load({ key: '', asOf: today }, page, { filter }),
  },

  Correction: {
    __resolveReference: async (representation, { loaders }) => loaders.correction.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    supplier: ({ supplierId, asOf }, _args, { loaders }) =>
      supplierId ? loaders.supplier.at({ id: supplierId, asOf }) : null,
    organization: ({ organizationId, asOf }) => (organizationId ? { id: organizationId, asOf } : null),
  },

  Mutation: {
    proposeCorrection: mutation('proposeCorrection', proposeCorrection),
    acceptCorrection: mutation('acceptCorrection', acceptCorrection),
    rejectCorrection: mutation('rejectCorrection', rejectCorrection),
  },

  CorrectionPayload: {
    correction: ({ correctionId }, _args, { loaders, today }) =>
      correctionId === undefined ? null : loaders.correction.at({ id: correctionId, asOf: today }),
  },
} satisfies Resolvers;
