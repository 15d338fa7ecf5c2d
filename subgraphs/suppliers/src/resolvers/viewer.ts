import { grantsOf } from '@community-graph/kit/viewer';
import type { Resolvers } from '../__generated__/schema.ts';
import { present } from './present.ts';

/** Resolvers of who is asking. */
export const viewer = {
  Query: {
    viewer: (_root, { asOf }, context) => ({ ...context.viewer, asOf: asOf ?? context.today }),
  },

  Viewer: {
    scopes: (of) => [...grantsOf(of).scopes],
    supplier: ({ supplierId: id, asOf }, _args, { loaders }) => (id === null ? null : present({ id, asOf }, loaders)),
    organization: ({ organizationId: id, asOf }) => (id === null ? null : { id, asOf }),
  },
} satisfies Resolvers;
