import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** What this subgraph adds to organizations besides usages and participations. */
export const organizations: Resolvers = {
  Organization: {
    __resolveReference: async (representation) => referenceOf(representation),
    productPeriods: (of, _args, { loaders }) => loaders.productPeriodsOfOrganization.load(of),
  },
};
