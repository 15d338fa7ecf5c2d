import { referenceOf, requiredPeriods } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';

/** Resolvers of what this subgraph adds to organizations. */
export const organizations = {
  Organization: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    suppliers: ({ productPeriods, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.suppliersOfOrganization.load(
        { key: JSON.stringify(requiredPeriods(productPeriods)), asOf: asOf ?? day },
        page,
        {
          filter,
        },
      ),
  },
} satisfies Resolvers;
